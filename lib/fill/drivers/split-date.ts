import { byNumber, numberIn } from '../calendar/wheels.ts';
import { isDisabled, isSelect, isSizable, isTextBox } from '../dom/elements.ts';
import { settled } from '../dom/wait.ts';
import { parseIso } from '../match/date-format.ts';
import { writeBox } from './box.ts';
import type { Driver, Failure, Writing } from './driver.ts';
import { isList } from './ending.ts';
import { choosePart, partWriting, restorePart } from './linked.ts';

/**
 * A date over three controls: year, month and day, each a native list or a box. The lists of a form's days
 * may depend on the month, so they are set in this order.
 *
 *   <select name=year> 年 <select name=month> 月 <input name=day> 日
 */
export const splitDateDriver: Driver = {
  id: 'split-date',
  serves: ({ kind, parts }, value) =>
    value.kind === 'date' &&
    ['linked-selects', 'split-text', 'date'].includes(kind) &&
    parts.length === 3 &&
    (kind === 'split-text' || parts.every((part) => isTextBox(part) || (isSelect(part) && isSizable(part)))),
  async write(writing, value) {
    const numbers = value.kind === 'date' ? numbersOf(value.date) : null;
    if (!numbers) return 'unsupported';
    for (const [index, number] of numbers.entries()) {
      const failure = await writePart(writing, index, number);
      if (failure !== null) return failure;
      await settled(writing.document, writing.signal);
    }
    return null;
  },
  holds(writing, value) {
    const numbers = value.kind === 'date' ? numbersOf(value.date) : null;
    return numbers?.every((number, index) => numberIn(textOf(writing, index)) === number) ?? false;
  },
  held: (writing) => [0, 1, 2].map((index) => textOf(writing, index)),
  async restore(writing, held) {
    for (const [index, text] of held.entries()) {
      const part = writing.control().parts[index];
      if (textOf(writing, index) === text) continue;
      if (isList(part)) await restorePart(partWriting(writing, index), text);
      else if (isTextBox(part)) await writeBox(writing, part, text);
    }
    return held.every((text, index) => textOf(writing, index) === text);
  },
};

function numbersOf(iso: string | null): number[] | null {
  const day = iso === null ? null : parseIso(iso);
  return day && [day.year, day.month, day.day];
}

async function writePart(writing: Writing, index: number, number: number): Promise<Failure> {
  const part = writing.control().parts[index];
  if (isList(part)) return choosePart(partWriting(writing, index), byNumber(number));
  if (!isTextBox(part)) return 'gone';
  if (isDisabled(part)) return 'disabled';
  await writeBox(writing, part, String(number).padStart(2, '0'));
  return null;
}

function textOf(writing: Writing, index: number): string {
  const part = writing.control().parts[index];
  return isTextBox(part) && !isList(part) ? part.value : partWriting(writing, index).shown();
}
