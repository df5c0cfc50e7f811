import { choiceText } from '../controls/options.ts';
import { type FoundLabel, isLabelText, type LabelContext, labelFrom } from './label.ts';

/** The words of a single checkbox or switch, which stand after it. */
export function followingText(context: LabelContext): FoundLabel | null {
  const { widget, scan } = context;
  if (widget.parts.length !== 1 || !/^(?:checkbox|radio|switch)$/.test(widget.kind)) return null;
  const [proxy] = widget.inner;
  if (!proxy) return null;
  // a switch with a word at either end says what it means at its right: 非长期 ⬭ 长期
  const ends =
    widget.kind === 'switch' ? [...proxy.children].filter((end) => isLabelText(end.textContent ?? '')) : [];
  const on = ends.length === 2 ? ends[1] : undefined;
  if (on) return labelFrom(on, { ...context, inControl: () => false });
  const type = widget.kind === 'radio' ? 'radio' : 'checkbox';
  const raw = choiceText({ input: widget.main, type, proxy }, scan.look);
  return isLabelText(raw) ? { raw, nodes: [proxy] } : null;
}
