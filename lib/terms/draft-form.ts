import type { Draft } from './draft.ts';
import { draftField } from './draft-field.ts';
import { classOf, domainOf } from './entities.ts';
import type { FieldEvidence } from './evidence.ts';
import type { Entity, FieldKey } from './keys.ts';
import { neverFill } from './never-fill.ts';
import { isFormer } from './part-of-row.ts';
import { reviewForm } from './review-form.ts';
import { agreedDomain, agreedPerson, levelsOf, pageWide } from './sections.ts';
import type { Surroundings } from './surroundings.ts';

/** What is known of the page that a form stands on. */
export interface FormContext {
  /** registered portal's id, null on any other site */
  portal: string | null;
  filing: 'icp' | 'miit' | 'psb' | 'licence' | null;
  /** document title */
  title: string;
  /** step title and page headings outside the fields' own sections, outermost first */
  headings: readonly string[];
}

const nothing: Draft = {
  key: null,
  confidence: 0,
  never: null,
  evidence: [],
  reading: null,
  direct: false,
  how: null,
  fit: 1,
  stranger: null,
};

/** From here on a reading tells whom the fields after it are about, and does so whatever they are themselves. */
const saidFrom = 0.45;
const surelyFrom = 0.93;

/**
 * What the words of a form's fields lead to, read in order as one form: a run of 证件类型, 证件号码, 手机 after 负责人姓名
 * belongs to that person. One draft for each field.
 */
export function draftForm(fields: readonly FieldEvidence[], context: FormContext): Draft[] {
  const place = agreedDomain([...context.headings, context.title]);
  const titled = agreedPerson([...context.headings, context.title]);
  const filing = context.filing !== null;
  const police = context.filing === 'psb';
  const wide = pageWide(fields.map((field) => field.section));
  const met = new Set<Entity>();
  let subject: Entity | null = null;
  let subjectScore = 1;
  let stranger = false;
  let contact = false;
  let begun: Entity | null = null;
  const given = new Set<FieldKey>();
  let domain: Surroundings['domain'] = null;
  let section = '';
  let nameCount = 0;
  const drafts = fields.map((field): Draft => {
    const here = field.section.join('\n');
    if (here !== section) {
      subject = null;
      stranger = false;
      begun = null;
      nameCount = 0;
      section = here;
    }
    // it stands beside the value of today and says nothing of whose the next fields are
    if (isFormer(field)) return { ...nothing, evidence: ['label:former'], stranger: 'label' };
    const never = neverFill(field, [...context.headings, context.title]);
    if (never) {
      if (never.never === 'other' || never.never === 'referrer') {
        stranger = true;
        contact = false;
        begun = null;
      }
      return { ...nothing, confidence: 1, never: never.never, evidence: [never.by] };
    }
    if (/姓名/.test(field.label || field.placeholder)) nameCount++;
    const levels = levelsOf(field.section.filter((heading) => !wide.has(heading)));
    const draft = draftField(field, {
      levels,
      subject,
      subjectScore,
      begun,
      stranger,
      contact,
      domain,
      place,
      titled,
      filing,
      police,
      met,
      nameCount,
    });
    const named = draft.reading?.named;
    if (draft.key && draft.confidence >= saidFrom) {
      const before: Entity | null = subject;
      subject = draft.key.split('.')[0] as Entity;
      const score = draft.confidence >= surelyFrom || draft.direct ? 1 : draft.confidence + 0.1;
      // a run is as sure as its beginning, however long it is
      subjectScore = before === subject ? Math.max(score, subjectScore) : score;
      // a second 姓名 in one section begins another person, whom nothing names
      if (draft.key.endsWith('.name') && given.has(draft.key) && !draft.direct) subjectScore = 0.7;
      given.add(draft.key);
      if (draft.direct) stranger = false;
      if (draft.key.endsWith('.name'))
        begun = named === subject && classOf(subject) === 'person' ? subject : null;
      if (draft.confidence >= 0.7) {
        domain = domainOf(subject);
        met.add(subject);
      }
    } else if (named === 'foreign' || named === 'contact') {
      subject = null;
      begun = null;
      stranger = true;
      contact = named === 'contact';
    }
    return draft;
  });
  reviewForm(fields, drafts);
  return drafts;
}
