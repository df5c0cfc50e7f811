import { hasHan } from '../dom/text.ts';
import { promptedBy } from '../placeholder.ts';
import { isLabelText, isSentence, type LabelContext } from './label.ts';

/**
 * Rows one below the other that hold a control each, named by nothing but what stands in its box, as on small
 * screens: what stands over the first of them is a title and names none.
 */
function areListed(before: Element | null, row: Element | null, context: LabelContext): boolean {
  if (!before || !row || before.tagName !== row.tagName || before.className !== row.className) return false;
  const { widget, scan, anchor, holdsOther } = context;
  const other = scan.holds(row, anchor) ? before : row;
  const prompt = promptedBy(widget.main);
  if (!hasHan(prompt) || !isLabelText(prompt) || isSentence(prompt) || !holdsOther(other)) return false;
  return scan.look.rect(row).top >= scan.look.rect(before).bottom - 2;
}

/** Whether the row that holds the control is one of them. */
export function isListed(row: Element, context: LabelContext): boolean {
  const { previousElementSibling: before, nextElementSibling: next } = row;
  return areListed(row, next, context) || areListed(before, row, context);
}
