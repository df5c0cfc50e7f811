import { hasHan } from '../dom/text.ts';
import { promptedBy } from '../placeholder.ts';
import { isLabelText, isSentence, type LabelContext } from './label.ts';

/** A control in the row names itself: 手机号码 rather than 请输入. */
function isSelfNamed(row: Element): boolean {
  return [row, ...row.querySelectorAll('input, textarea')].some((control) => {
    const prompt = promptedBy(control);
    return hasHan(prompt) && isLabelText(prompt) && !isSentence(prompt);
  });
}

/**
 * Rows one below the other that hold a control each, named by nothing but what stands in its box, as on small
 * screens: what stands over the first of them is a title and names none.
 */
function areListed(before: Element | null, row: Element | null, context: LabelContext): boolean {
  if (!before || !row || before.tagName !== row.tagName || before.className !== row.className) return false;
  const { scan, anchor, holdsOther } = context;
  if (!holdsOther(scan.holds(row, anchor) ? before : row)) return false;
  const below = scan.look.rect(row).top >= scan.look.rect(before).bottom - 2;
  return below && (isSelfNamed(before) || isSelfNamed(row));
}

/** Whether the row that holds the control is one of them. */
export function isListed(row: Element, context: LabelContext): boolean {
  const { previousElementSibling: before, nextElementSibling: next } = row;
  return areListed(row, next, context) || areListed(before, row, context);
}
