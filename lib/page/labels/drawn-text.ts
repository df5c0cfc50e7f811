import { pseudoContent } from '../dom/pseudo.ts';
import { hasHan } from '../dom/text.ts';
import { ancestors } from '../dom/tree.ts';
import { type FoundLabel, isLabelText, type LabelContext } from './label.ts';

const written = /^(?:"(.*)"|attr\(([\w-]+)\))$/;

/** What the page's style writes before or after the element's own text; '' for nothing. */
function drawnText(element: Element, pseudo: '::before' | '::after'): string {
  const [, text, attribute] = written.exec(pseudoContent(element, pseudo)) ?? [];
  return text ?? (attribute ? element.getAttribute(attribute) : '') ?? '';
}

/** A name that stands in no element: the style writes it before the control or into the box around it. */
export function drawnName(context: LabelContext): FoundLabel | null {
  const { main } = context.widget;
  for (const at of [main, ...ancestors(main, 4)]) {
    if (at !== main && context.holdsOther(at)) return null;
    const before = at.previousElementSibling;
    const near =
      before && !context.holdsOther(before)
        ? drawnText(before, '::before') || drawnText(before, '::after')
        : '';
    const raw = near || drawnText(at, '::before');
    if (hasHan(raw) && isLabelText(raw)) return { raw, nodes: [] };
  }
  return null;
}
