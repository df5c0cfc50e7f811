import { parentOf } from '../dom/tree.ts';
import { textBefore } from './beside.ts';
import type { FoundLabel, LabelContext } from './label.ts';

const walls = /^(?:BODY|FORM|FIELDSET|TABLE|TR|SECTION|MAIN|ARTICLE|DIALOG|UL|OL|DL)$/;

/**
 * Text on the way up: at each level what stands before the box that holds the control, skipping nothing
 * that holds another control. Ends at forms, tables and lists, and after six levels.
 */
export function containerText(context: LabelContext): FoundLabel | null {
  let at: Element = context.anchor;
  for (let level = 0; level < 6; level++) {
    const parent = parentOf(at);
    if (!parent || walls.test(parent.tagName)) return null;
    at = parent;
    if (at.tagName === 'TD' || at.tagName === 'TH' || at.tagName === 'LI') return null;
    const { found, stop } = textBefore(at, context);
    if (found) return found;
    if (stop) return null;
  }
  return null;
}
