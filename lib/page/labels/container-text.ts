import { parentOf } from '../dom/tree.ts';
import { textBefore } from './beside.ts';
import { type FoundLabel, type LabelContext, labelTextOf } from './label.ts';
import { isListed } from './listed-rows.ts';

/** A list item laid out as a cell: its neighbour before it stands in the same line. */
function followsInLine(item: Element, { scan: { look } }: LabelContext): boolean {
  const before = item.previousElementSibling;
  if (!before) return false;
  const mine = look.rect(item);
  const other = look.rect(before);
  return other.right <= mine.left + 2 && Math.min(mine.bottom, other.bottom) > Math.max(mine.top, other.top);
}

const walls = /^(?:BODY|FORM|FIELDSET|TABLE|TR|SECTION|MAIN|ARTICLE|DIALOG|UL|OL|DL)$/;

/**
 * Text on the way up: at each level what stands before the box that holds the control, skipping nothing
 * that holds another control. Ends at forms, tables and lists, and after six levels.
 */
export function containerText(context: LabelContext): FoundLabel | null {
  let at: Element = context.anchor;
  if (isListed(at, context)) return null;
  for (let level = 0; level < 6; level++) {
    const parent = parentOf(at);
    if (!parent || walls.test(parent.tagName)) return null;
    at = parent;
    if (at.tagName === 'TD' || at.tagName === 'TH') return null;
    // an item that holds nothing else may have its name in the item above
    if (at.tagName === 'LI' && !followsInLine(at, context) && labelTextOf(at, context) !== '') return null;
    const { found, stop } = textBefore(at, context);
    if (found) return isListed(at, context) ? null : found;
    if (stop) return null;
  }
  return null;
}
