import { ancestors } from '../dom/tree.ts';
import { type FoundLabel, type LabelContext, labelFrom } from './label.ts';
import { ownText } from './table.ts';

/** The legend of a fieldset that holds this question and no other. */
export function legend(context: LabelContext): FoundLabel | null {
  for (const around of ancestors(context.anchor, 8)) {
    if (context.holdsOther(around)) return null;
    if (!(around instanceof HTMLFieldSetElement)) continue;
    const first = around.querySelector(':scope > legend');
    const [near] = ownText(context)?.nodes ?? [];
    // over a name of its own it is a title
    return first && (!near || first.contains(near)) ? labelFrom(first, context) : null;
  }
  return null;
}
