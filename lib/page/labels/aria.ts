import { isChoosePrompt } from '../dom/hints.ts';
import { hasHan } from '../dom/text.ts';
import { ancestors, byIds, parentOf } from '../dom/tree.ts';
import { type FoundLabel, isLabelText, type LabelContext, labelTextOf } from './label.ts';

/** The control and the boxes that stand for it, such as the `radiogroup` around radios. */
function named(context: LabelContext): Element[] {
  const { main, parts, box, trigger } = context.widget;
  const parent = parentOf(box);
  const around = parent && !context.holdsOther(parent) ? parent : null;
  const isGroup = (at: Element) => at.matches('[role=radiogroup], [role=group]') && !context.holdsOther(at);
  const group =
    parts.length > 1 ? [box, around, [...ancestors(main, 8)].find(isGroup) ?? null] : [main, trigger, box];
  return group.filter((element): element is Element => element !== null);
}

/** `aria-labelledby`. */
export function ariaLabelledBy(context: LabelContext): FoundLabel | null {
  for (const element of named(context)) {
    const nodes = byIds(element, element.getAttribute('aria-labelledby')).filter(
      (node) => !context.inControl(node),
    );
    const raw = nodes.map((node) => labelTextOf(node, context)).join(' ');
    if (isLabelText(raw)) return { raw, nodes };
  }
  return null;
}

/** `aria-label`; one without Chinese is the kit's own name for the control and tells nothing. */
export function ariaLabel(context: LabelContext): FoundLabel | null {
  for (const element of named(context)) {
    const raw = element.getAttribute('aria-label') ?? '';
    if (hasHan(raw) && isLabelText(raw) && !isChoosePrompt(raw)) return { raw, nodes: [] };
  }
  return null;
}
