import type { Look } from '../dom/look.ts';
import { hasHan } from '../dom/text.ts';
import { ancestors } from '../dom/tree.ts';
import { type FoundLabel, isLabelText, isSentence, type LabelContext, labelTextOf } from './label.ts';

/**
 * Rows drawn as a table without being one: a row of names over rows of boxes.
 * `<div class="r"><div>姓名</div><div>手机</div></div><div class="r"><div><input></div><div><input></div></div>`
 */

/** One under the other: the same left edge or the same middle. */
function isInColumn(name: DOMRect, cell: DOMRect): boolean {
  if (name.bottom > cell.top + 4 || name.width === 0) return false;
  const middle = (rect: DOMRect): number => rect.left + rect.width / 2;
  const shared = Math.min(name.right, cell.right) - Math.max(name.left, cell.left);
  return shared > 0 && (Math.abs(name.left - cell.left) < 14 || Math.abs(middle(name) - middle(cell)) < 14);
}

/** The row around the cell: two cells of it or more hold a control each. */
function isRowOf(cell: Element, row: Element, context: LabelContext): boolean {
  const { look } = context.scan;
  const level = [...row.children].filter(
    (other) => other !== cell && context.holdsOther(other) && overlaps(other, cell, look),
  );
  return level.length > 0 && row.childElementCount < 16;
}

function overlaps(a: Element, b: Element, look: Look): boolean {
  const [one, two] = [look.rect(a), look.rect(b)];
  return Math.min(one.bottom, two.bottom) - Math.max(one.top, two.top) > Math.min(one.height, two.height) / 2;
}

interface Head {
  names: Element[];
  row: Element;
  cell: Element;
}

/** The nearest row of names over the control's row, in the same box or in the box before it. */
function headOf(context: LabelContext): Head | null {
  let cell: Element | null = context.anchor;
  for (const around of ancestors(context.anchor, 4)) {
    if (around.matches('table, form, body')) return null;
    if (isRowOf(cell, around, context)) return headOver(around, cell, context);
    if (context.holdsOther(around)) return null;
    cell = around;
  }
  return null;
}

function headOver(row: Element, cell: Element, context: LabelContext): Head | null {
  for (const [level, at] of [row, ...ancestors(row, 2)].entries()) {
    if (at.matches('body, form')) return null;
    for (let before = at.previousElementSibling; before; before = before.previousElementSibling) {
      if (context.holdsOther(before)) {
        // a row with names of its own between them would be another table
        if (level > 0 || before.childElementCount !== row.childElementCount) return null;
        continue;
      }
      const names = namesIn(before, context);
      if (names.length < 2) return null;
      return { names, row, cell };
    }
  }
  return null;
}

function namesIn(head: Element, context: LabelContext): Element[] {
  const all = head.querySelectorAll('*');
  if (all.length > 60) return [];
  return [...all].filter((element) => {
    const own = [...element.childNodes].some((node) => node instanceof Text && hasHan(node.data));
    const text = own ? labelTextOf(element, context) : '';
    return text !== '' && text.length <= 14 && isLabelText(text) && !isSentence(text);
  });
}

/** The name over the control's column, where rows of boxes stand under a row of names. */
export function headsAbove(context: LabelContext): FoundLabel | null {
  const head = headOf(context);
  if (!head) return null;
  const { look } = context.scan;
  // words in the cell itself are nearer
  if (labelTextOf(head.cell, context).length > 1) return null;
  const rect = look.rect(head.cell);
  const name = head.names.find((element) => isInColumn(look.rect(element), rect));
  return name ? { raw: labelTextOf(name, context), nodes: [name] } : null;
}

/** What stands at the left of such a row and says whose row it is; '' for nothing. */
export function rowName(context: LabelContext): string {
  const head = headOf(context);
  const [first] = head?.row.children ?? [];
  if (!first || first === head?.cell || context.holdsOther(first)) return '';
  const text = labelTextOf(first, context);
  return isLabelText(text) && !isSentence(text) && text.length <= 14 ? text : '';
}
