import { controlFit } from '../controls.ts';
import type { Draft } from '../draft.ts';
import { classOf } from '../entities.ts';
import type { FieldEvidence } from '../evidence.ts';
import { type Entity, type FieldKey, valueKind } from '../keys.ts';
import { entityOf, type Likeness, meaningOf } from '../likeness/by-likeness.ts';
import { optionsAnswer } from '../option-meaning.ts';
import { isFormer } from '../part-of-row.ts';
import { asksCompanyKind, asksMessenger } from '../read-field.ts';

/** One of the keys that a field may ask for. */
export interface Candidate {
  key: FieldKey;
  entity: Entity;
  /** the key whosever it is: `person.name` */
  meaning: string;
  /** words and surroundings led to it */
  byWords: boolean;
  /** 0 to 1: how well the control goes with the key's values */
  fit: number;
  /** whether the options shown are those of the key; null where none are, or any may be */
  answered: boolean | null;
}

/** A field with all that is known of it before the form is looked at as a whole. */
export interface Asked {
  field: FieldEvidence;
  /** what words and surroundings led to */
  draft: Draft;
  likeness: Likeness;
  candidates: readonly Candidate[];
}

/** How many keys are taken from likeness, and the least share of them. */
const most = 4;
const least = 0.01;
/** Controls that fit worse could hold the value at best by accident. */
const leastFit = 0.5;

/** A label that names a paper or a picture of one asks for no fact, though its control may be drawn as a text box. */
const paper = /扫描|影印|复印|附件|照片|截图|图片/;
const asksPaper = ({ label }: FieldEvidence) => paper.test(label);

/** Of two boxes under one label each asks for half of what the label says; null where there are no two. */
export function wholeOf({ key, evidence }: Draft): string | null {
  if (!key || !evidence.some((why) => why.startsWith('sequence:pair'))) return null;
  return key.replace(/Valid(?:From|Until)$/, 'Validity').replace(/\.ip(?:Start|End)$/, '.ip');
}

/** Numbers of registers that no filing keeps, however alike they are to those that one asks for. */
const elsewhere = /软著|著作权|股票|证券代码|专利|商标/;

const inEnglish =
  /(?:[责系表理办]人|姓名|[地住]址|住所).*(?:英文|拼音)|(?:英文|拼音).*(?:[责系表理办]人|姓名|[地住]址|住所)/;

/** The key that a field looks alike to and does not ask for: a person's name in English, a kind of company law. */
function otherThings(field: FieldEvidence, { reading }: Draft): FieldKey | null {
  if (inEnglish.test(field.label)) return 'organizer.englishName';
  const lawful = reading?.sign !== 'type' && field.options.length > 1 && asksCompanyKind(field);
  return lawful ? 'organizer.type' : null;
}

const tellsWhose = /^(?:label:entity=organizer|sequence:domain=site)$/;

/** 公司类别 is no kind of website, 备注 among facts of an app is not the company's: whose they are has been said. */
const isOthers = (key: FieldKey, draft: Draft): boolean =>
  draft.evidence.some((why) => tellsWhose.test(why)) &&
  draft.key !== null &&
  entityOf(key) !== entityOf(draft.key) &&
  key.slice(key.indexOf('.')) === draft.key.slice(draft.key.indexOf('.'));

/** The keys that words or likeness bring up for a field; none where it must never be filled. */
export function candidatesOf(field: FieldEvidence, draft: Draft, likeness: Likeness): Candidate[] {
  if (draft.never || isFormer(field) || asksMessenger(field)) return [];
  if (!draft.key && elsewhere.test(field.label)) return [];
  const paperOnly = asksPaper(field);
  const isOther = otherThings(field, draft);
  const alike = likeness.keys
    .filter(([key, share]) => share > least && (!paperOnly || valueKind(key) === 'file'))
    .slice(0, most)
    .map(([key]) => key)
    .filter(
      (key) =>
        key !== draft.key &&
        key !== isOther &&
        key !== wholeOf(draft) &&
        !isOthers(key, draft) &&
        controlFit(key, field) >= leastFit,
    );
  return [...(draft.key ? [draft.key] : []), ...alike].map((key) => ({
    key,
    entity: entityOf(key),
    meaning: meaningOf(key),
    byWords: key === draft.key,
    fit: controlFit(key, field),
    answered:
      field.options.length > 1 && draft.reading
        ? optionsAnswer(draft.reading.sign, classOf(entityOf(key)), key.slice(key.indexOf('.') + 1))
        : null,
  }));
}
