import { hasWord } from '../dom/class-words.ts';
import { errorWords, isFormItem } from '../dom/hints.ts';
import { isCell, isPickerRow } from '../dom/row-hints.ts';
import { hasHan } from '../dom/text.ts';
import { ancestors, parentOf } from '../dom/tree.ts';

/**
 * Rows of mobile kits and of hand-made pages that are pressed to open a list and hold no input:
 * `<div class="cell access"><div>证件类型</div><div>请选择</div></div>`. Nothing in the document says that they
 * can be pressed; the prompt does, and once it has given way to a value, having shown it does.
 */

/** Prompts of drawn controls, as first seen: `请选择证件类型` still names the control once a value stands there. */
const prompts = new WeakMap<Element, string>();

/** The prompt that the element showed when it was first found; null when it never was. */
export function promptOf(element: Element): string | null {
  return prompts.get(element) ?? null;
}

/** Remembers a control that was known by its prompt. */
export function rememberPrompt(element: Element, prompt: string): void {
  prompts.set(element, prompt);
}

/** Marks that hand-made lists put at their end instead of drawing an arrow. */
export const arrowMark = /\s*[▼▾▽⏷﹀∨⌄›>＞]\s*$/u;

/** Prompts that address the reader or go on to a list below are advice, not an empty control. */
const advises = /您|以下|下列|如下|一项|符合|[。，,；:：]/;

/** A link that leads to another page; `#` and `javascript:` only give the pointer. */
export function isRealLink(element: Element): boolean {
  return (
    element instanceof HTMLAnchorElement && /^(?!javascript:|#)./.test(element.getAttribute('href') ?? '')
  );
}

/** One of several rows alike, another of which holds a control. */
function isLikeRow(row: Element, hasInput: (element: Element) => boolean): boolean {
  const { tagName, className, parentElement } = row;
  if (className === '' || (parentElement?.childElementCount ?? 0) > 60) return false;
  return [...(parentElement?.children ?? [])].some(
    (other) => other !== row && other.tagName === tagName && other.className === className && hasInput(other),
  );
}

/** The row that holds one question: a form item, a cell of a list or of a table, or one like rows of controls. */
export function rowOf(element: Element, hasInput: (element: Element) => boolean): Element | null {
  for (const around of ancestors(element, 4)) {
    if (around.tagName === 'TD') return parentOf(around);
    if (isFormItem(around) || isPickerRow(around) || isCell(around) || around.matches('li, dd'))
      return around;
    if (around.matches('form, body, ul, ol')) return null;
    if (isLikeRow(around, hasInput)) return around;
  }
  return null;
}

/**
 * True when a box that only says what to choose (`text`) is all the control its row has, and stands beside
 * the row's name or in a row drawn for pressing.
 */
export function isLonePrompt(box: Element, text: string, hasInput: (element: Element) => boolean): boolean {
  const row = rowOf(box, hasInput);
  if (!row || advises.test(text) || hasWord(box, errorWords)) return false;
  const within = parentOf(box)?.tagName === 'TR' ? box.nextElementSibling : row;
  if (within && hasInput(within)) return false;
  const named = hasHan((row.textContent ?? '').replace(box.textContent ?? '', ''));
  return named || isPickerRow(row) || isFormItem(row);
}
