import type { FieldReport } from '../../lib/messages/page-report.ts';

/** What stands between the values of the parts when the whole is read (lib/page/fields/value.ts). */
const joints: Partial<Record<FieldReport['control'], string>> = {
  'linked-selects': ' / ',
  'date-range': ' ~ ',
  'split-text': '-',
};

/** Levels of a region that the vocabulary has keys for, from the widest. */
const levels = ['region', 'city', 'county'];

/**
 * Key of what one part of a control asks: both ends of a range answer to the whole's, each select of a region to its level.
 * @param key the whole control's
 * @param part from 1
 * @returns the whole's where the part has none of its own
 */
export function keyOfPart(key: string | null, control: FieldReport['control'], part: number): string | null {
  const [entity, attribute = ''] = key?.split('.') ?? [];
  if (key === null || part === 1) return key;
  // of the regions asked for, only the organizer's is kept by level
  if (control !== 'linked-selects' || entity !== 'organizer') return key;
  const from = levels.indexOf(attribute === 'province' ? 'region' : attribute);
  const level = from < 0 ? undefined : levels[from + part - 1];
  return level ? `${entity}.${level}` : key;
}

/** Value of one part, the whole's where it cannot be told apart. `part` counts from 1; the first stands for the whole. */
export function valueOfPart(value: string, field: FieldReport, part: number): string {
  const joint = joints[field.control];
  const values = joint ? value.split(joint) : [];
  return part > 1 && values.length === field.parts?.length ? (values[part - 1] ?? '') : value;
}
