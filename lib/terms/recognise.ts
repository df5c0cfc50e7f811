import { aboutServices } from './about-service.ts';
import { aliased } from './aliases.ts';
import { calibrate } from './calibrate.ts';
import { decideField } from './decide-field.ts';
import type { Draft } from './draft.ts';
import { classOf, domainOf } from './entities.ts';
import type { FieldEvidence } from './evidence.ts';
import type { Entity, FieldKey } from './keys.ts';
import { byLikeness, type Likeness } from './likeness/by-likeness.ts';
import { type Compare, likenessOf, pageKind } from './likeness/index.ts';
import { neverFill } from './never-fill.ts';
import { parseLabel } from './parse-label.ts';
import type { Certainty, Recognition } from './recognised.ts';
import type { Surroundings } from './resolve-entity.ts';
import { reviewForm } from './review-form.ts';
import { agreedDomain, levelsOf, pageWide } from './sections.ts';
import { wording } from './wording.ts';

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
  plain: 0,
};

const certainFrom = 0.93;
const likelyFrom = 0.45;

function certaintyOf(draft: Draft): Certainty {
  if (draft.never) return 'never';
  if (!draft.key || draft.confidence < likelyFrom) return 'unknown';
  return draft.confidence >= certainFrom ? 'certain' : 'likely';
}

/**
 * A table may have the persons over its columns and what is asked of them at the left of its rows: then the
 * column's head is whom the field is about, and the row's name what it asks.
 */
function turned(field: FieldEvidence): FieldEvidence {
  const row = field.section.at(-1);
  if (field.labelSource !== 'table-above' || row === undefined) return field;
  // 变更项目, 变更前, 变更后 over a sheet of changes: the row says what is asked, the column only which of its states
  if (newState.test(wording(field.label)))
    return { ...field, label: row, section: field.section.slice(0, -1) };
  const head = parseLabel(field.label);
  const asked = parseLabel(row);
  if (!head?.named || head.concept || !asked?.concept || asked.named || asked.fit < 0.9) return field;
  return { ...field, label: row, section: [...field.section.slice(0, -1), field.label] };
}

/** The column of a sheet to fill in. */
const newState =
  /^(?:拟|申请|本次)?(?:变更|修改|更改|更新|填写|填报|登记|录入|新)(?:为|后的?|成)?(?:内容|信息|事项|值|资料|情况|数据|栏)?$|^(?:内容|填写内容|现内容|新内容)$/;

/** 起 and 止 under 身份证有效期: the halves of what the heading asks. */
function halved(field: FieldEvidence): FieldEvidence {
  const above = field.section.at(-1);
  if (above === undefined || !half.test(field.label)) return field;
  const asked = parseLabel(above)?.concept;
  if (asked?.person !== 'validity' && asked?.org !== 'certificateValidity') return field;
  return { ...field, label: `${above}${field.label}` };
}
const half = /^(?:(?:开始|起始|结束|截止|终止)(?:日期|时间)?|[起止自至从到])$/;

/** 许可证号, 有效期至, 业务种类 under 经营许可证信息 are the licence's, not the company's certificate's. */
function licensed(field: FieldEvidence): FieldEvidence {
  if (!field.section.some((heading) => /许可证|经营许可/.test(heading))) return field;
  const label = wording(field.label);
  const word = /^(?:许可证书?|证书)(?=.)/.exec(label)?.[0];
  const nearest = (field.section.at(-1) ?? '').replace(/[(（【][^()（）【】]*[)）】]$/, '');
  const bare = /许可证(?:信息|情况|资料|内容)?$/.test(nearest) && ofLicence.test(label);
  return word || bare ? { ...field, label: `经营许可证${label.slice(word?.length ?? 0)}` } : field;
}
const ofLicence =
  /^(?:(?:持|许可)?证?号|有效期.*|.*(?:发证|签发|核发|生效|起始|到期|失效|截止|届满)(?:日期|日)|业务(?:类型|名称))$/;

/**
 * Says what each field of a form means, in the order given: field key, confidence from 0 to 1 (calibrated)
 * and the evidence for it; or that it must never be filled; or that it is unknown. Reads the fields as one
 * form: a run of 证件类型, 证件号码, 手机 after 负责人姓名 belongs to that person. Pure; never throws.
 */
export function recogniseForm(
  told: readonly FieldEvidence[],
  context: FormContext,
  compare?: Compare,
): Recognition[] {
  const seen = told.map(turned);
  const likenesses = byLikeness(
    likenessOf(
      seen,
      context.filing === 'psb'
        ? 'police'
        : pageKind([context.title, ...context.headings, ...seen.map(({ section }) => section[0] ?? '')]),
      compare,
    ),
    seen,
  );
  const fields = told.map(aliased).map(turned).map(halved).map(licensed);
  const place = agreedDomain([...context.headings, context.title]);
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
  const drafts = fields.map((field, at): Draft => {
    const here = field.section.join('\n');
    if (here !== section) {
      subject = null;
      stranger = false;
      begun = null;
      nameCount = 0;
      section = here;
    }
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
    const likeness = likenesses[at] as Likeness;
    const draft = decideField(field, likeness, {
      levels,
      subject,
      subjectScore,
      begun,
      stranger,
      contact,
      domain,
      place,
      filing,
      police,
      met,
      nameCount,
    });
    const named = draft.reading?.named;
    if (draft.key && draft.confidence >= likelyFrom) {
      const before: Entity | null = subject;
      subject = draft.key.split('.')[0] as Entity;
      const score = draft.confidence >= certainFrom || draft.direct ? 1 : draft.confidence + 0.1;
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
  reviewForm(fields, drafts, likenesses);
  for (const [at, draft] of drafts.entries()) calibrate(draft, likenesses[at] as Likeness);
  const services = aboutServices(fields, drafts, [context.title, ...context.headings]);
  return drafts.map((draft, index) => {
    const certainty = certaintyOf(draft);
    return {
      key: certainty === 'certain' || certainty === 'likely' ? draft.key : null,
      certainty,
      confidence: Math.round(Math.min(1, Math.max(0, draft.confidence)) * 1000) / 1000,
      never: draft.never,
      evidence: draft.evidence,
      service: services[index] ?? null,
    };
  });
}
