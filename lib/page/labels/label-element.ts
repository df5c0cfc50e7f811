import { isTooltip, textOf } from '../dom/text.ts';
import { holds } from '../dom/tree.ts';
import { type FoundLabel, isLabelText, type LabelContext, labelFrom } from './label.ts';

/** `<label for>` or `<label>` around the control, or one that a kit draws into the control's own box. */
export function labelElement(context: LabelContext): FoundLabel | null {
  const { main, parts, inner, box, kind } = context.widget;
  const { look } = context.scan;
  if (parts.length > 1) return null;
  const labels = [...('labels' in main ? ((main as HTMLInputElement).labels ?? []) : [])];
  // a box that draws its value has no input that could be labelled
  if (labels.length === 0 && kind !== 'file') labels.push(...box.querySelectorAll('label'));
  for (const label of labels) {
    // the label that is an upload's own button says what to press
    if (inner.includes(label) || !look.shown(label)) continue;
    const within = inner.some((part) => holds(part, label)) && !holds(label, main);
    const raw = within ? textOf(label, look, isTooltip) : '';
    const found = within ? isLabelText(raw) && { raw, nodes: [label] } : labelFrom(label, context);
    if (found) return found;
  }
  return null;
}
