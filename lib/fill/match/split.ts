import type { FillValue } from '../fill-value.ts';

/** What a box of several shows of the piece that it takes. */
export interface Slot {
  value: string;
  placeholder: string;
  readOnly: boolean;
  /** -1 where it sets none */
  maxLength: number;
  /** its pattern attribute, '' for none */
  pattern: string;
}

/** `138`, `XXXX`, `____`: a prompt that shows how many characters belong there. */
const mask = /^(?:\d{1,9}|[x×*_＊]{1,9})$/i;
const exact = /^\^?(?:\\d|\[[^\]]+\])\{(\d+)\}\$?$/;

/** How many characters a box is made for: its limit, its pattern, or its prompt; 0 where nothing tells. */
function lengthOf({ maxLength, pattern, placeholder }: Slot): number {
  if (maxLength > 0) return maxLength;
  const counted = Number(exact.exec(pattern)?.[1] ?? 0);
  return counted || (mask.test(placeholder.trim()) ? placeholder.trim().length : 0);
}

/** A text cut into the lengths that the boxes are made for; null unless they take just that many characters. */
function cut(text: string, slots: readonly Slot[]): string[] | null {
  const lengths = slots.map(lengthOf);
  if (lengths.includes(0) || lengths.reduce((sum, length) => sum + length, 0) !== text.length) return null;
  return lengths.map((length, index) => {
    const start = lengths.slice(0, index).reduce((sum, one) => sum + one, 0);
    return text.slice(start, start + length);
  });
}

/**
 * The piece for each box of several that hold one value; null as a piece leaves a box as it is (a country code
 * that the page has filled in). Null when the value does not fall into the boxes without doubt.
 * @param countryList true where a list beside the boxes chooses the country
 */
export function split(
  value: FillValue,
  slots: readonly Slot[],
  countryList: boolean,
): (string | null)[] | null {
  if (value.kind === 'phone') return splitPhone(value, slots, countryList);
  const [only, second] = value.kind === 'list' ? value.items : [];
  const text = value.kind === 'text' ? value.text : second === undefined ? only : undefined;
  if (text === undefined) return null;
  const parts = text.split(text.includes('@') ? '@' : /[.-]/);
  if (parts.length === slots.length) return parts;
  // the first and the last of a stretch of addresses, which is one address long; a domain has no such ends
  const isAddress = parts.length === 4 && parts.every((part) => /^\d{1,3}$/.test(part));
  if (value.kind === 'list' && slots.length === 2 && isAddress) return [text, text];
  return cut(text, slots);
}

const country = /^(?:\+|00?)?86$|国家|国际|地区代码/;

function splitPhone(
  value: Extract<FillValue, { kind: 'phone' }>,
  slots: readonly Slot[],
  countryList: boolean,
): (string | null)[] | null {
  const [first, ...others] = slots;
  if (!first) return null;
  const leads = country.test(first.value.trim()) || country.test(first.placeholder.trim());
  const fixed = leads && (first.value.trim() !== '' || first.readOnly);
  const lead = leads ? [fixed ? null : value.country.padStart(3, '0')] : [];
  const free = leads ? others : slots;
  if (value.area === '') {
    const pieces = free.length === 1 || countryList ? [value.number] : cut(value.number, free);
    return pieces && [...lead, ...pieces];
  }
  const pieces = [value.area, value.number, value.extension];
  // without a box of its own the extension follows the number, as in 021-50001234-802 [S:INSPUR]
  const whole = `${value.number}-${value.extension}`;
  const limit = free[1]?.maxLength ?? -1;
  if (free.length === 2 && value.extension !== '' && (limit < 0 || whole.length <= limit))
    return [...lead, value.area, whole];
  // one box alone takes the number as it is dialled
  if (free.length === 1) return [...lead, pieces.filter((piece) => piece !== '').join('-')];
  return [...lead, ...pieces.slice(0, free.length)];
}
