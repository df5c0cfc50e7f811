import { ancestors } from '../dom/tree.ts';
import { type FoundLabel, type LabelContext, labelFrom } from './label.ts';

/** The `dt` before the `dd` that holds the control. */
export function definitionTerm(context: LabelContext): FoundLabel | null {
  for (const around of ancestors(context.anchor, 10)) {
    if (around.tagName !== 'DD') continue;
    for (let before = around.previousElementSibling; before; before = before.previousElementSibling) {
      if (before.tagName === 'DT') return labelFrom(before, context);
    }
  }
  return null;
}
