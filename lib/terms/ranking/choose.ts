import { classOf } from '../entities.ts';
import type { LabelSource } from '../evidence.ts';
import { asksCompanyKind } from '../read-field.ts';
import type { Asked, Candidate } from './candidates.ts';
import { type RankWeights, rank } from './rank.ts';
import weights from './weights.json' with { type: 'json' };

/** Sources of a label that may be any text of the page: what it is alike to says less. */
const stray: ReadonlySet<LabelSource> = new Set(['container-text', 'following-text', 'title']);
/** By how much the odds of a reading fall that something speaks against which the examples show too rarely. */
const doubt = 8;
/** What a reading is at most that must not be certain. */
const doubtful = 0.8;
/** Controls that fit worse than this could hold the value at best by accident. */
const poorFit = 0.55;
/** From here on a reading by words and surroundings is plain, and offered at the least. */
const plainFrom = 0.85;
const offered = 0.5;

/** What every form answers from the same short list: other options ask something else, as the forms of company law do. */
const dictionary = /^organizer\.(?:type|certificateType)$|\.(?:idType|gender)$/;

/**
 * What must not be certain, however alike: a label that its own placeholder or options gainsay or that stands on
 * another field too, other options than those that every form has for it, a kind of company law.
 */
const mayBeOther = ({ draft, field }: Asked, { key, answered }: Candidate): boolean =>
  draft.evidence.some((why) => /:differs?=|^form:key given twice/.test(why)) ||
  (answered === false && dictionary.test(key)) ||
  (answered !== true && key === 'organizer.type' && asksCompanyKind(field));

/** Words and the fields before say one person, likeness another: TA的邮箱 after the name and the mobile of somebody. */
const isOtherPerson = ({ candidates, draft }: Asked, { byWords, entity, meaning }: Candidate): boolean => {
  const led = candidates.find((one) => one.byWords);
  return (
    !byWords &&
    classOf(entity) === 'person' &&
    led?.meaning === meaning &&
    led.entity !== entity &&
    (draft.how === 'sequence' || draft.how === 'begun')
  );
};

/** Something speaks against it that is too rare among the examples to be learned. */
function isDoubtful({ draft, field }: Asked, { byWords, entity }: Candidate): boolean {
  if (byWords) return false;
  const ofOthers =
    draft.stranger === 'label' ||
    draft.stranger === 'someone' ||
    (draft.stranger === 'heading' && classOf(entity) === 'person');
  return ofOthers || stray.has(field.labelSource);
}

/** The chance of a reading after all that speaks against it. */
function doubted(asked: Asked, one: Candidate, likely: number): number {
  const odds = likely / (1 - likely) / (isDoubtful(asked, one) ? doubt : 1);
  return Math.min(odds / (1 + odds), mayBeOther(asked, one) || isOtherPerson(asked, one) ? doubtful : 1);
}

/** What was chosen for a field, and the share of such choices that are right. */
export interface Choice {
  one: Candidate;
  confidence: number;
}

const attributeOf = ({ key }: Candidate): string => key.slice(key.indexOf('.') + 1);

/** The likeliest of the keys that words and likeness bring up for a field; null when there are none. */
export function choiceOf(asked: Asked, chances: ReadonlyMap<Candidate, number>): Choice | null {
  const { draft, candidates } = asked;
  const led = candidates.find(({ byWords }) => byWords);
  const plain = led !== undefined && draft.confidence >= plainFrom;
  const likely = (one: Candidate) => chances.get(one) ?? 0;
  // a label that says all of it, whose it is as well, may be doubted and yet is not outvoted
  const [first] =
    plain && draft.how === 'label' ? [led] : [...candidates].sort((a, b) => likely(b) - likely(a));
  // the heading says whose it is: 手机 under 网站出事了找谁; one of 服务商 may mean either provider
  const one =
    plain &&
    draft.how === 'section' &&
    classOf(led.entity) !== 'provider' &&
    first &&
    attributeOf(led) === attributeOf(first)
      ? led
      : first;
  if (!one) return null;
  const chance = doubted(asked, one, Math.min(likely(one), 0.9999));
  const confidence = plain && one === led ? Math.max(chance, offered) : chance;
  return { one, confidence: confidence * Math.min(1, one.fit / poorFit) };
}

/** Why a key was chosen that the words did not lead to: what it is alike to, and what of the words agrees. */
function reasons({ draft }: Asked, { key, entity, meaning }: Candidate): string[] {
  const attribute = key.slice(key.indexOf('.') + 1);
  const same = draft.key?.slice(draft.key.indexOf('.') + 1) === attribute;
  const told = draft.evidence.filter(
    (why) => why.endsWith(`:entity=${entity}`) || (same && /:attribute=/.test(why)),
  );
  return [...told, same ? `likeness:entity=${entity}` : `likeness:attribute=${meaning.split('.')[1]}`];
}

/** Gives each draft of a form the key chosen for its field. Changes the drafts. */
export function choose(form: readonly Asked[], learned: RankWeights = weights): void {
  const chances = rank(form, learned);
  for (const asked of form) {
    const choice = choiceOf(asked, chances);
    if (!choice) continue;
    const { draft } = asked;
    if (!choice.one.byWords) draft.evidence = reasons(asked, choice.one);
    draft.key = choice.one.key;
    draft.confidence = choice.confidence;
  }
}
