import { hasHan } from '../dom/text.ts';
import { ancestors } from '../dom/tree.ts';
import { type FoundLabel, isLabelText, isSentence, type LabelContext, labelTextOf } from './label.ts';

/** How far a name stands from the control it is for, in CSS pixels; Infinity where it is not beside or over it. */
function distance(name: DOMRect, control: DOMRect): number {
  const middle = name.top + name.height / 2;
  const level = middle > control.top - 4 && middle < control.bottom + 4;
  if (level && name.right <= control.left + 8) return control.left - name.right;
  if (name.left >= control.right || name.right <= control.left) return Infinity;
  // drawn inside the box, as labels that float are
  if (level) return 0;
  const gap = control.top - name.bottom;
  return gap > -8 && gap < 44 ? (gap + 8) * 3 : Infinity;
}

/** The innermost elements with a name's text. */
function namesIn(around: Element, context: LabelContext): Element[] {
  const all = around.querySelectorAll('*');
  if (all.length > 400) return [];
  return [...all].filter((element) => {
    const own = [...element.childNodes].some((node) => node instanceof Text && hasHan(node.data));
    if (!own || element.matches('button, a')) return false;
    if (context.inControl(element) || context.isHeading(element)) return false;
    const text = labelTextOf(element, context);
    return text.length <= 24 && isLabelText(text) && !isSentence(text);
  });
}

/** The label is no name of this control by where it stands: elsewhere on the screen, or a row of several names. */
export function isMisplaced(label: FoundLabel, face: Element, context: LabelContext): boolean {
  const [node] = label.nodes;
  if (!node) return true;
  const element = node instanceof Element ? node : node.parentElement;
  // words beside the control in its own box
  if (!element || element.contains(face)) return false;
  if (node instanceof Element && element.childElementCount > 1 && namesIn(element, context).length > 1)
    return true;
  const { look } = context.scan;
  return distance(look.rect(element), look.rect(face)) === Infinity;
}

/**
 * The name that a person sees beside or over the control, wherever the page holds it: names in one column and
 * boxes in another, a row of names over a row of boxes, a name that stands behind its box and is drawn before.
 * @param faces of all controls of the page
 */
export function byPlace(face: Element, faces: readonly Element[], context: LabelContext): FoundLabel | null {
  const { look } = context.scan;
  const control = look.rect(face);
  for (const around of ancestors(face, 6)) {
    if (around.tagName === 'TABLE') return null;
    let best: { element: Element; far: number } | null = null;
    for (const element of namesIn(around, context)) {
      const rect = look.rect(element);
      const far = distance(rect, control);
      if (far >= (best?.far ?? 320) || !look.seen(element)) continue;
      const nearer = faces.some((other) => other !== face && distance(rect, look.rect(other)) < far);
      if (!nearer) best = { element, far };
    }
    if (best) return { raw: labelTextOf(best.element, context), nodes: [best.element] };
  }
  return null;
}
