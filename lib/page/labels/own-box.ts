import { isFormItem } from '../dom/hints.ts';
import { hasHan, oneLine } from '../dom/text.ts';
import { ancestors } from '../dom/tree.ts';
import { placeholderOf } from '../placeholder.ts';
import { type FoundLabel, isLabelText, isSentence, type LabelContext, labelFrom } from './label.ts';

/**
 * The only words in the control's own box, which stand under or behind it: `[ ] <small>手机号码</small>`. Not where
 * the control says itself what it asks.
 */
export function onlyText(context: LabelContext): FoundLabel | null {
  const { main, inner, kind } = context.widget;
  if (hasHan(placeholderOf(main)) || /^(?:checkbox|radio|switch)/.test(kind)) return null;
  let box: Element | null = null;
  for (const around of ancestors(context.widget.box, 3)) {
    if (context.holdsOther(around) || around.matches('form, body, table, tr')) break;
    box = around;
    if (isFormItem(around) || around.matches('td, li, dd')) break;
  }
  const texts = [...(box?.querySelectorAll('*') ?? [])].filter(
    (element) =>
      !inner.some((part) => part.contains(element)) &&
      [...element.childNodes].some((node) => node instanceof Text && hasHan(node.data)) &&
      context.scan.look.seen(element),
  );
  const [only] = texts;
  if (!only || texts.length > 1 || only.matches('button, a')) return null;
  const found = labelFrom(only, context);
  return found && found.raw.length <= 14 && !isSentence(found.raw) && !/\d|^请|如|须|应/.test(found.raw)
    ? found
    : null;
}

/** The name that a kit draws into the box it shows in place of a native select, beside what is chosen. */
export function nameInside({ widget, scan }: LabelContext): FoundLabel | null {
  const { main, box } = widget;
  if (!(main instanceof HTMLSelectElement) || box === main) return null;
  const offered = new Set([...main.options].map(({ text }) => text.trim()));
  const texts = [...box.querySelectorAll(':not(option)')].filter(
    (element) =>
      element.childElementCount === 0 &&
      hasHan(element.textContent ?? '') &&
      !offered.has(oneLine(element.textContent ?? '')) &&
      scan.look.seen(element),
  );
  const [only] = texts;
  const raw = oneLine(only?.textContent ?? '');
  return only && texts.length === 1 && isLabelText(raw) && !isSentence(raw) ? { raw, nodes: [only] } : null;
}
