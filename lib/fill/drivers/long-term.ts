import { optionText } from '../dom/option-text.ts';
import { squash } from '../match/text.ts';
import { turn } from './checks.ts';
import type { Failure, Writing } from './driver.ts';

const words = new Set(['长期', '长期有效', '永久', '永久有效', '长期证件', '无固定期限']);

/** Says "no end" beside a date: the check box, radio or switch named 长期 in the same form item. */
export async function turnLongTerm(writing: Writing): Promise<Failure> {
  const find = () => longTermBox(writing);
  return find() ? turn(find, true, writing.signal) : 'unsupported';
}

/** True when the form item has such a box. */
export function hasLongTerm(writing: Writing): boolean {
  return longTermBox(writing) !== null;
}

function longTermBox(writing: Writing): Element | null {
  const boxes = writing
    .control()
    .container.querySelectorAll(
      'input[type=checkbox],input[type=radio],[role=checkbox],[role=radio],[role=switch]',
    );
  return [...boxes].find((box) => words.has(squash(optionText(box)))) ?? null;
}
