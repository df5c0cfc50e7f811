import { textBefore } from './beside.ts';
import type { FoundLabel, LabelContext } from './label.ts';

/** Text directly before the control, beside it in the same parent. */
export function previousText(context: LabelContext): FoundLabel | null {
  return textBefore(context.anchor, context).found;
}
