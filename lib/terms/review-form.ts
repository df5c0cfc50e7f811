import type { Draft } from './draft.ts';
import type { FieldEvidence } from './evidence.ts';
import type { FieldKey } from './keys.ts';
import { wording } from './wording.ts';

const halves: Readonly<Record<string, readonly [from: string, until: string]>> = {
  idValidity: ['idValidFrom', 'idValidUntil'],
  certificateValidity: ['certificateValidFrom', 'certificateValidUntil'],
};
const singleDate = 'control:single date';
const startWords = /起|始|开始|从|自|start|begin|from/i;
const endWords = /止|至|结束|截止|到期|终|end|until|to$/i;

const entityOf = (key: string): string => key.slice(0, key.indexOf('.'));
const attributeOf = (key: string): string => key.slice(key.indexOf('.') + 1);

function set(draft: Draft, key: string, confidence: number, why: string): void {
  draft.key = key as FieldKey;
  draft.confidence = confidence;
  draft.evidence.push(why);
}

const twoDays = /\d{4}.*[-—~至到].*(?:\d{4}|长期)/;

/** One box for both ends: 起止日期, 有效期间, 2010.01.01-2030.01.01 */
function isRange({ label, placeholder }: FieldEvidence): boolean {
  if (twoDays.test(placeholder)) return true;
  return startWords.test(placeholder)
    ? endWords.test(placeholder)
    : !placeholder && /起止|期间|期限|时间段|起.*止|从.*到/.test(wording(label));
}

/** One label 证件有效期 over two date controls: the first is the beginning, the second the end. */
function splitValidity(fields: readonly FieldEvidence[], drafts: readonly Draft[]): void {
  for (const [index, draft] of drafts.entries()) {
    const field = fields[index] as FieldEvidence;
    const names = draft.key ? halves[attributeOf(draft.key)] : undefined;
    if (!draft.key || !names || field.control === 'date-range') continue;
    if (field.control === 'unknown') {
      draft.confidence *= 0.9;
      continue;
    }
    const entity = entityOf(draft.key);
    const said = `${field.placeholder} ${field.name} ${field.id}`;
    const next = drafts[index + 1];
    const base = draft.confidence / 0.7;
    const pair = next?.key === draft.key && fields[index + 1]?.control !== 'date-range';
    if (pair && next) {
      set(draft, `${entity}.${names[0]}`, base * 0.97, 'sequence:pair=from');
      set(next, `${entity}.${names[1]}`, (next.confidence / 0.7) * 0.97, 'sequence:pair=until');
    } else if (field.control === 'text' && twoDays.test(field.placeholder)) {
      draft.confidence = base * 0.9;
    } else if (endWords.test(said) && !startWords.test(said)) {
      set(draft, `${entity}.${names[1]}`, base * 0.93, 'placeholder:until');
    } else if (startWords.test(said) && !endWords.test(said)) {
      set(draft, `${entity}.${names[0]}`, base * 0.93, 'placeholder:from');
    } else if (field.control === 'text' && isRange(field)) {
      draft.confidence = base * 0.88;
    } else if (field.control === 'text' && !/至|止|到期|截止|日$|日期$/.test(field.label)) {
      // one box without a calendar takes both days
      draft.confidence = base * 0.75;
    } else set(draft, `${entity}.${names[1]}`, base * 0.75, singleDate);
  }
}

/** 许可证有效期 over two boxes: the first is the beginning. */
function splitLicence(fields: readonly FieldEvidence[], drafts: readonly Draft[]): void {
  for (const [index, draft] of drafts.entries()) {
    const next = drafts[index + 1];
    const label = fields[index]?.label;
    if (draft.key !== 'organizer.licenceValidUntil' || next?.key !== draft.key) continue;
    if (fields[index + 1]?.label === label)
      set(draft, 'organizer.licenceValidFrom', draft.confidence * 0.95, 'sequence:pair=from');
  }
}

/** One label IP地址段 over two boxes: the first is the beginning, the second the end. */
function splitRange(fields: readonly FieldEvidence[], drafts: readonly Draft[]): void {
  for (const [index, draft] of drafts.entries()) {
    const next = drafts[index + 1];
    const label = fields[index]?.label ?? '';
    if (draft.key !== 'site.ip' || next?.key !== 'site.ip' || fields[index + 1]?.label !== label) continue;
    if (drafts[index - 1]?.key === 'site.ipStart' || !/段|范围|区间|起止|~|至/.test(label)) continue;
    set(draft, 'site.ipStart', draft.confidence, 'sequence:pair=from');
    set(next, 'site.ipEnd', next.confidence, 'sequence:pair=until');
  }
}

/** A person's 联系电话 beside a 手机 is the landline; beside a 座机 it is the mobile; 联系方式2 the landline. */
function tellPhones(fields: readonly FieldEvidence[], drafts: readonly Draft[]): void {
  const wide = drafts.filter(
    (draft) => draft.reading?.concept?.person === 'phone' && draft.key?.endsWith('.mobile'),
  );
  for (const draft of wide) {
    const entity = entityOf(draft.key as string);
    const whole = fields[drafts.indexOf(draft)]?.control !== 'split-text';
    if (entity === 'emergencyContact') {
      // whoever is on call is reached on the mobile
      if (whole) draft.confidence = Math.min(0.93, draft.confidence / 0.87);
      continue;
    }
    const second = /[2二]$|第二|其他|另一/.test(fields[drafts.indexOf(draft)]?.label ?? '');
    const others = drafts.filter((other) => other !== draft && other.key && other.confidence >= 0.55);
    const hasMobile = others.some((other) => other.key === `${entity}.mobile` && !wide.includes(other));
    const twin = wide.some((other) => other !== draft && other.key?.startsWith(`${entity}.`));
    const hasLandline = others.some((other) => other.key === `${entity}.landline`);
    // 联系方式1 is a mobile, 联系方式2 a landline where portals say so in brackets [S:INSPUR]
    if (second && twin && !hasLandline)
      set(draft, `${entity}.landline`, draft.confidence, 'label:second phone');
    else if (hasMobile && hasLandline)
      set(draft, draft.key as string, 0.4, 'form:both phones asked elsewhere');
    else if (hasMobile)
      set(draft, `${entity}.landline`, draft.confidence * 0.95, 'form:mobile asked elsewhere');
    else if (hasLandline)
      set(
        draft,
        draft.key as string,
        Math.min(0.9, draft.confidence / 0.87),
        'form:landline asked elsewhere',
      );
    // 第二联系电话 with no first one to tell it from
    else if (second && !twin) draft.confidence *= 0.6;
    // the only number that is asked of this person is the one they are reached on
    else if (!twin && !second && whole && draft.confidence >= 0.55)
      set(draft, draft.key as string, Math.min(0.93, draft.confidence / 0.87), 'form:the only phone');
  }
}

const longTerms: Readonly<Record<string, readonly string[]>> = {
  idLongTerm: ['idValidFrom', 'idValidUntil', 'idValidity'],
  certificateLongTerm: ['certificateValidFrom', 'certificateValidUntil', 'certificateValidity'],
};

/**
 * A box 长期 beside the dates of a validity belongs to that validity, whosever it is. Asked again once it is settled
 * whose the dates are. Changes the drafts.
 */
export function joinLongTerm(drafts: readonly Draft[]): void {
  for (const [index, draft] of drafts.entries()) {
    const concept = draft.reading?.concept;
    if (draft.never || !concept || !Object.values(concept).includes('longTerm')) continue;
    const beside = [drafts[index - 1], drafts[index + 1]].find(
      (other) =>
        other?.key && Object.values(longTerms).some((names) => names.includes(attributeOf(other.key ?? ''))),
    );
    if (!beside?.key) continue;
    const own = Object.keys(longTerms).find((name) =>
      longTerms[name]?.includes(attributeOf(beside.key ?? '')),
    );
    const key = `${entityOf(beside.key)}.${own}`;
    const score = Math.max(0.9 * (draft.reading?.score ?? 0) + 0.1, draft.key ? draft.confidence : 0);
    // a date that may be the beginning or the end is doubtful itself, but whose it is may be plain
    const whose = beside.confidence / (beside.evidence.includes(singleDate) ? 0.75 : 1);
    set(draft, key, Math.min(score, whose), 'sequence:beside a validity');
  }
}

const repeatable = new Set(['site.domain', 'site.secondaryDomains', 'site.ip']);

/** The same key twice: the ones whose entity was only inferred are not sure any more. */
function doubt(fields: readonly FieldEvidence[], drafts: readonly Draft[]): void {
  const seen = new Map<string, number[]>();
  for (const [index, draft] of drafts.entries()) {
    if (!draft.key || draft.confidence < 0.55 || repeatable.has(draft.key)) continue;
    seen.set(draft.key, [...(seen.get(draft.key) ?? []), index]);
  }
  for (const indexes of seen.values()) {
    if (indexes.length < 2) continue;
    const direct = indexes.filter((index) => drafts[index]?.direct);
    for (const index of indexes) {
      const draft = drafts[index] as Draft;
      // 网站负责人 alone means the name, but not for every box under it
      const named = draft.evidence.some((why) => /^(?:label|placeholder|options):attribute=/.test(why));
      const twin =
        named && indexes.some((other) => other !== index && fields[other]?.label === fields[index]?.label);
      if (draft.direct && (direct.length === 1 || twin)) continue;
      draft.confidence *= direct.length > 0 && !draft.direct ? 0.7 : 0.85;
      draft.evidence.push('form:key given twice');
    }
  }
}

/** 证件 with a list of kinds, then 号码: the number of that certificate. */
function joinNumber(fields: readonly FieldEvidence[], drafts: readonly Draft[]): void {
  for (const [index, draft] of drafts.entries()) {
    const before = drafts[index - 1];
    const kind = /^(.+\.(?:id|certificate))Type$/.exec(before?.key ?? '')?.[1];
    if (!kind || draft.key || draft.never || wording(fields[index]?.label ?? '') !== '号') continue;
    set(draft, `${kind}Number`, (before as Draft).confidence * 0.88, 'sequence:behind its kind');
  }
}

/** 企业固定电话 below the fields of a person may be theirs at the office, or the company's own. */
function doubtOffice(drafts: readonly Draft[]): void {
  for (const draft of drafts) {
    const says = (part: RegExp) => draft.evidence.some((why) => part.test(why));
    if (says(/^label:attribute=(?:单位|企业|公司)/) && says(/^sequence:entity=/)) draft.confidence *= 0.8;
  }
}

/** Looks at the form as a whole: pairs of dates, kinds of phone, keys given twice. Changes the drafts. */
export function reviewForm(fields: readonly FieldEvidence[], drafts: readonly Draft[]): void {
  joinNumber(fields, drafts);
  splitValidity(fields, drafts);
  splitLicence(fields, drafts);
  splitRange(fields, drafts);
  joinLongTerm(drafts);
  tellPhones(fields, drafts);
  doubtOffice(drafts);
  doubt(fields, drafts);
}
