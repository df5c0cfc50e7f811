import { isSelect, isTextBox } from '../dom/elements.ts';
import type { FillValue } from '../fill-value.ts';
import { type Slot, split } from '../match/split.ts';
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
    const texts = pieces(value, writing);
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
    const texts = pieces(value, writing);
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

function pieces(value: FillValue, writing: Writing): (string | null)[] | null {
  const { parts } = writing.control();
  const slots: Slot[] = boxes(parts).map((box) => ({
    value: box.value,
    placeholder: box.placeholder,
    readOnly: box.readOnly,
    maxLength: box.maxLength,
    pattern: box.getAttribute('pattern') ?? '',
  }));
  return split(value, slots, parts.some(isSelect));
}
