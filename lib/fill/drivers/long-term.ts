import { contains, isCheckable, isShown, parentOf } from '../dom/elements.ts';
import { isOn, optionText } from '../dom/option-text.ts';
import { squash } from '../match/text.ts';
import { turn } from './checks.ts';
import type { Failure, Writing } from './driver.ts';

const words = new Set(['长期', '长期有效', '永久', '永久有效', '长期证件', '无固定期限']);

/** Says "no end" beside a date: the check box, radio or switch named 长期 in the same form item. */
export async function turnLongTerm(writing: Writing, on = true): Promise<Failure> {
  const find = () => longTermBox(writing);
  return find() ? turn(find, on, writing.signal) : 'unsupported';
}

/** True while the form item says "no end". */
export function isLongTerm(writing: Writing): boolean {
  const box = longTermBox(writing);
  return box !== null && isOn(box);
}

/** True when the form item has such a box. */
export function hasLongTerm(writing: Writing): boolean {
  return longTermBox(writing) !== null;
}

/** How many boxes around the form item the mark may stand in, where the item holds the date alone. */
const levels = 3;

function longTermBox(writing: Writing): Element | null {
  const { container, main, parts } = writing.control();
  for (
    let around: Element | null = container, up = 0;
    around && up <= levels;
    around = parentOf(around), up++
  ) {
    const others = [...around.querySelectorAll('input,select,textarea')].filter(
      (other) =>
        !isCheckable(other) && isShown(other) && ![main, ...parts].some((own) => contains(own, other)),
    );
    // further out it would be another field's mark
    if (up > 0 && others.some((other) => !container.contains(other))) return null;
    const box = [...around.querySelectorAll(boxes)].find((one) => words.has(squash(optionText(one))));
    if (box) return box;
  }
  return null;
}

const boxes = 'input[type=checkbox],input[type=radio],[role=checkbox],[role=radio],[role=switch]';
