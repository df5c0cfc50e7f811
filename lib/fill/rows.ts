import type { ControlKind } from '../terms/evidence.ts';
import type { FieldKey } from '../terms/keys.ts';
import type { FillValue } from './fill-value.ts';
import { closedByEnter, spellings } from './match/spelling.ts';
import { sameCode } from './match/text.ts';
import type { PlanField } from './plan-field.ts';

/** One box of a list whose entries stand in a box each. */
export interface Row {
  /** undefined when the company has fewer entries than the page has boxes */
  value: FillValue | undefined;
  /** index of the entry */
  row: number;
  /** on the last box: entries that found none */
  more: readonly number[];
  /** all entries */
  entries: readonly string[];
}

export const typed: readonly ControlKind[] = ['text', 'textarea', 'number', 'richtext', 'unknown'];

/** True for a box that has room for one entry of a list: it names no sign between entries and makes no tags. */
export function takesOne(field: PlanField, value: FillValue): boolean {
  if (value.kind !== 'list') return false;
  if (field.control === 'split-text') return true;
  const two = { kind: 'list', items: ['a', 'b'] } as const;
  return typed.includes(field.control) && !closedByEnter(field) && spellings(two, field).length === 0;
}

/** The first and the last address of a stretch are no two entries. */
function isEnd({ label = '', placeholder }: PlanField): boolean {
  return /段|[起止始终]|结束/.test(label + placeholder);
}

/** Boxes that ask the same under the same headings, whatever number each bears: 域名1, 域名2. */
function placeOf({ key, label = '', section = [] }: PlanField): string {
  return [key, ...section, label]
    .map((text) => (text ?? '').replace(/[\d一二三四五六七八九十\s]/g, ''))
    .join('\n');
}

/**
 * Gives each entry of a list a box of its own, where the page has a box an entry. An entry that stands in a box
 * already stays there; the others go into the empty boxes in order.
 * @returns by ref; nothing for a single box that takes the whole value
 */
export function rowsOf(
  fields: readonly PlanField[],
  values: Readonly<Partial<Record<FieldKey, FillValue>>>,
): Map<string, Row> {
  const places = new Map<string, PlanField[]>();
  for (const field of fields) {
    const value = field.key === null ? undefined : values[field.key];
    if (!value || field.certainty === 'never' || !takesOne(field, value) || isEnd(field)) continue;
    const place = placeOf(field);
    places.set(place, [...(places.get(place) ?? []), field]);
  }
  const rows = new Map<string, Row>();
  for (const boxes of places.values()) {
    const value = values[boxes[0]?.key as FieldKey];
    if (value?.kind !== 'list' || (boxes.length === 1 && value.items.length === 1)) continue;
    const holds = (box: PlanField) =>
      value.items.findIndex((item) => box.value !== '' && sameCode(box.value, item));
    const held = boxes.map(holds);
    const left = value.items.map((_, index) => index).filter((index) => !held.includes(index));
    const entries = boxes.map((box, at) => {
      if ((held[at] ?? -1) >= 0) return held[at];
      return box.value === '' || boxes.length === 1 ? left.shift() : undefined;
    });
    boxes.forEach((box, at) => {
      const row = entries[at];
      const item = row === undefined ? undefined : value.items[row];
      rows.set(box.ref, {
        value: item === undefined ? undefined : { kind: 'list', items: [item] },
        row: row ?? 0,
        more: at === boxes.length - 1 ? left : [],
        entries: value.items,
      });
    });
  }
  return rows;
}
