import { type PlanItem, type PlanOptions, plan, type Row, rowsOf } from '@/lib/fill/index.ts';
import type { FieldReport } from '@/lib/messages/page-report.ts';
import { hasBothKinds } from '@/lib/profile/fields.ts';
import { type DocumentInfo, documentFor, type Profile, type Values, valuesFor } from '@/lib/profile/index.ts';
import type { AboutService } from '@/lib/terms/recognised.ts';

/** The company and service that the panel fills for, with what is stored of its documents. */
export interface InHand {
  profile: Profile;
  serviceId: string | null;
  documents: readonly DocumentInfo[];
}

/** The stored document that a field asks for, null when there is none. */
export function documentOf(field: FieldReport, inHand: InHand | null): DocumentInfo | null {
  if (!inHand || field.key === null || field.control !== 'file') return null;
  const { profile, serviceId, documents } = inHand;
  return documentFor(profile, serviceId, field.key, documents, field.service ?? null);
}

/** A box for the area code alone; 区号+号码 asks for the whole number. */
const takesArea = ({ label, placeholder }: FieldReport) =>
  [label, placeholder].some(
    (text) => /区号(?:[(（,，如:：].*)?$/.test(text) && !/[-+＋—－、和及加含带括]\s*区号/.test(text),
  );

/** A box beside one for the area code takes a part of the number, and which one it does not say. */
const isNumber = (field: FieldReport) =>
  /\.(?:landline|phone|fax)$/.test(field.key ?? '') && field.control === 'text' && !takesArea(field);

/**
 * Plans the fields of one page, each with the values of the service that it is about. Where the page names
 * websites and apps alike and the company has both, a field that names neither is offered at most.
 *
 * @param inHand null when no company is chosen: every value is missing
 */
export function planServices(
  fields: readonly FieldReport[],
  inHand: InHand | null,
  pageKeys: readonly string[],
  options: PlanOptions,
): PlanItem[] {
  const known = new Map<AboutService, Values>();
  const valuesOf = (about: AboutService): Values => {
    const values =
      known.get(about) ??
      (inHand ? valuesFor(inHand.profile, inHand.serviceId, pageKeys, pageKeys, about) : {});
    known.set(about, values);
    return values;
  };
  const rows = new Map<string, Row>();
  for (const about of new Set(fields.map(({ service }) => service ?? null))) {
    const own = fields.filter(({ service }) => (service ?? null) === about);
    for (const [ref, row] of rowsOf(own, valuesOf(about))) rows.set(ref, row);
  }
  const choosing = inHand !== null && hasBothKinds(inHand.profile);
  const planOne = (field: FieldReport, index: number): PlanItem[] => {
    const about = field.service ?? null;
    const parted = [fields[index - 1], fields[index + 1]].some((next) => next && takesArea(next));
    const unclear = choosing && about === 'unclear';
    const unsure = field.certainty === 'certain' && (unclear || (parted && isNumber(field)));
    const document = documentOf(field, inHand);
    // the bytes stay where they are until the click
    const values =
      document && field.key
        ? { [field.key]: { kind: 'file' as const, name: document.name, type: document.type, data: '' } }
        : valuesOf(about);
    return plan([unsure ? { ...field, certainty: 'likely' } : field], values, { ...options, rows });
  };
  const items = fields.flatMap(planOne);
  if (!items.some(({ action }) => action === 'fill')) return items;
  // what is empty and locked may open once the others are answered: the filler waits for that, and says if it does not
  return items.map((item, index) => {
    const field = fields[index];
    if (!field || item.reason !== 'disabled' || item.current !== '') return item;
    const unusable = field.unusable === 'disabled' ? null : field.unusable;
    const [open] = planOne({ ...field, disabled: false, unusable }, index);
    return open?.action === 'fill' ? open : item;
  });
}
