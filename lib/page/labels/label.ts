import type { LabelSource } from '../../terms/evidence.ts';
import { cleanLabel } from '../../terms/normalise.ts';
import type { Widget } from '../controls/widget.ts';
import { isChoosePrompt, isTypePrompt } from '../dom/hints.ts';
import type { Look } from '../dom/look.ts';
import { isRemark } from '../dom/remark.ts';
import { isTooltip, textOf } from '../dom/text.ts';
import type { Scan } from '../scan.ts';

/** A label as one strategy found it. */
export interface FoundLabel {
  /** as shown, not cleaned */
  raw: string;
  /** text nodes or elements that carry it, in document order */
  nodes: readonly Node[];
}

export interface Label extends FoundLabel {
  text: string;
  source: LabelSource;
}

/** What a label strategy may look at. */
export interface LabelContext {
  widget: Widget;
  scan: Scan;
  /** where the control begins on the page: its box, or the first of its choices */
  anchor: Element;
  /** true when the node is inside any control of the page, so that its text is a value or an option */
  inControl(node: Node): boolean;
  /** true when the element holds a control other than this one */
  holdsOther(element: Element): boolean;
  /** true when the element is a heading over several fields, and so not this field's label */
  isHeading(element: Element): boolean;
}

export type LabelStrategy = (context: LabelContext) => FoundLabel | null;

/** What a value is counted in, or what ends its part. */
export const unit =
  /^(?:[万亿千百]?[元人]|人民币|万?美元|平方米?|个?月|年|天|日|分钟?|小时|号|转|省|市|区|县)+$/;

/** True when the text can name a field: has a letter, is no prompt, no sentence, no bare number. */
export function isLabelText(raw: string): boolean {
  const { text } = cleanLabel(raw);
  if (!/\p{L}/u.test(text) || text.length > 60) return false;
  if ((isChoosePrompt(text) || isTypePrompt(text)) && text.length <= 4) return false;
  if (/^\(?(?:选填|必填|可选|可不填|非必填|必选)\)?$/.test(text)) return false;
  // the unit of the control before
  if (text.length < 2 && unit.test(text)) return false;
  // a bracket alone goes with the words before it
  if (isPlaceName(text) || /^\s*[（(][^（()）]*[)）]\s*$/.test(raw)) return false;
  // formats that stand before a value: www. https:// .com @ +86
  if (/^(?:https?|ftp):|^www\.?$|^[@.][a-z.]+$/i.test(text)) return false;
  return !/^(?:[从至到和或]|and|to|or)$/i.test(text);
}

const place = /^(?!.*[所归属在册备])(?:[北天上重][京津海庆]市|..?.?省(?!份))/u;

/** 上海市 before a box is the beginning of the address in it. */
function isPlaceName(text: string): boolean {
  return text.length <= 12 && place.test(text);
}

/** True when a text beside a control explains rather than names: a sentence, a tip, an error. */
export function isSentence(raw: string): boolean {
  const text = raw.trim();
  return (
    text.length > 40 ||
    /[。！；]|拖[到拽入]|^(?:注[:：意]|(?:温馨)?提示|说明[:：].|例如|如：)|不能为空|格式(?:不|有误)/.test(
      text,
    )
  );
}

/** Text of an element without the controls inside it and without help bubbles. */
export function labelTextOf(element: Element, { inControl, scan }: LabelContext): string {
  return textOf(
    element,
    scan.look,
    (inner) => inControl(inner) || isTooltip(inner) || isAside(inner, scan.look),
  );
}

/** What stands behind the name in the name's own box and explains it, or leads to what does: 邮编 什么是邮编？ */
export function isAside(inner: Element, look: Look): boolean {
  const text = inner.textContent?.trim() ?? '';
  return (
    (text.length > 4 || /[?？]$/.test(text)) && !inner.querySelector('input, select') && isRemark(inner, look)
  );
}

/** A label made of one element; null when its text names nothing. */
export function labelFrom(element: Element, context: LabelContext): FoundLabel | null {
  const raw = labelTextOf(element, context);
  // a unit beside a box, but the name of a list as what is called its label
  return isLabelText(raw) || /^[省市区县]$/.test(raw) ? { raw, nodes: [element] } : null;
}
