import { choiceText } from '../controls/options.ts';
import { type FoundLabel, isLabelText, type LabelContext } from './label.ts';

/** The words of a single checkbox or switch, which stand after it. */
export function followingText(context: LabelContext): FoundLabel | null {
  const { widget, scan } = context;
  if (widget.parts.length !== 1 || !/^(?:checkbox|radio|switch)$/.test(widget.kind)) return null;
  const [proxy] = widget.inner;
  if (!proxy) return null;
  const type = widget.kind === 'radio' ? 'radio' : 'checkbox';
  const raw = choiceText({ input: widget.main, type, proxy }, scan.look);
  return isLabelText(raw) ? { raw, nodes: [proxy] } : null;
}
