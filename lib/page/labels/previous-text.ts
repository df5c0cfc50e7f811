import { textBefore } from './beside.ts';
import type { FoundLabel, LabelContext } from './label.ts';
import { isListed } from './listed-rows.ts';

/** Text directly before the control, beside it in the same parent. */
export function previousText(context: LabelContext): FoundLabel | null {
  const { found } = textBefore(context.anchor, context);
  return found && isListed(context.anchor, context) ? null : found;
}
