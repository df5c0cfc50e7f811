import { isSelect, isTextBox } from '../dom/elements.ts';
import type { FillValue } from '../fill-value.ts';
import { sameCode } from '../match/text.ts';
import { writeBox } from './box.ts';
import type { Driver, Writing } from './driver.ts';

/**
 * Several boxes in a row that hold one value: area code, number and extension; four numbers of an IP
 * address; a code cut into groups of fixed length. What does not fall into the boxes without doubt is left.
 */
export const splitTextDriver: Driver = {
  id: 'split-text',
  serves: (control) => control.kind === 'split-text' && boxes(control.parts).length > 1,
  async write(writing, value) {
    const texts = split(value, writing);
    if (!texts) return 'unsupported';
    const parts = boxes(writing.control().parts);
    if (texts.some((text, index) => tooLong(text, parts[index]))) return 'too-long';
    for (const [index, text] of texts.entries()) {
      const box = boxes(writing.control().parts)[index];
      if (!box) return 'gone';
      if (text !== null && !sameCode(box.value, text)) await writeBox(writing, box, text);
    }
    return null;
  },
  holds(writing, value) {
    const texts = split(value, writing);
    const parts = boxes(writing.control().parts);
    return texts?.every((text, index) => text === null || sameCode(parts[index]?.value ?? '', text)) ?? false;
  },
  held: (writing) => boxes(writing.control().parts).map((box) => box.value),
  async restore(writing, held) {
    for (const [index, text] of held.entries()) {
      const box = boxes(writing.control().parts)[index];
      if (box && box.value !== text) await writeBox(writing, box, text);
    }
    return boxes(writing.control().parts).every((box, index) => sameCode(box.value, held[index] ?? ''));
  },
};

function boxes(parts: readonly Element[]) {
  return parts.filter(isTextBox);
}

function tooLong(text: string | null, box: { maxLength: number } | undefined): boolean {
  return text !== null && box !== undefined && box.maxLength > 0 && text.length > box.maxLength;
}

/** One text a box; null leaves a box as it is (a country code that the page has filled in). */
function split(value: FillValue, writing: Writing): (string | null)[] | null {
  const parts = boxes(writing.control().parts);
  if (value.kind === 'phone') return splitPhone(value, parts, writing.control().parts.some(isSelect));
  const text = value.kind === 'list' && value.items.length === 1 ? value.items[0] : textIn(value);
  if (text === undefined) return null;
  const groups = text.split(/[.-]/);
  if (groups.length === parts.length) return groups;
  // the first and the last of a stretch of addresses, which is one address long
  if (value.kind === 'list' && parts.length === 2 && groups.length === 4) return [text, text];
  const lengths = parts.map((box) => box.maxLength);
  if (lengths.some((length) => length <= 0) || lengths.reduce((a, b) => a + b, 0) !== text.length)
    return null;
  const starts = lengths.map((_, index) => lengths.slice(0, index).reduce((a, b) => a + b, 0));
  return starts.map((start, index) => text.slice(start, start + (lengths[index] ?? 0)));
}

function textIn(value: FillValue): string | undefined {
  return value.kind === 'text' ? value.text : undefined;
}

const country = /^(?:\+|00?)?86$|国家|国际|地区代码/;

function splitPhone(
  value: Extract<FillValue, { kind: 'phone' }>,
  parts: readonly { value: string; placeholder: string; readOnly: boolean; maxLength: number }[],
  countryList: boolean,
): (string | null)[] | null {
  const first = parts[0];
  if (!first) return null;
  const leads = country.test(first.value.trim()) || country.test(first.placeholder.trim());
  const fixed = leads && (first.value.trim() !== '' || first.readOnly);
  const lead = leads ? [fixed ? null : value.country.padStart(3, '0')] : [];
  const rest = parts.length - lead.length;
  const pieces = value.area === '' ? [value.number] : [value.area, value.number, value.extension];
  if (value.area === '' && (rest === 1 || countryList)) return [...lead, ...pieces];
  if (value.area === '' || rest < 2) return null;
  // without a box of its own the extension follows the number, as in 021-50001234-802 [S:INSPUR]
  const whole = `${value.number}-${value.extension}`;
  if (rest === 2 && value.extension !== '' && !tooLong(whole, parts[lead.length + 1]))
    return [...lead, value.area, whole];
  return [...lead, ...pieces.slice(0, rest)];
}
