import { type FoundLabel, type LabelContext, labelFrom } from './label.ts';

/** `<label for>` or `<label>` around the control. */
export function labelElement(context: LabelContext): FoundLabel | null {
  const { main, parts } = context.widget;
  if (parts.length > 1) return null;
  const labels = 'labels' in main ? ((main as HTMLInputElement).labels ?? []) : [];
  for (const label of labels) {
    // the label that is an upload's own button says what to press
    if (context.widget.inner.includes(label)) continue;
    const found = context.scan.look.shown(label) ? labelFrom(label, context) : null;
    if (found) return found;
  }
  return null;
}
