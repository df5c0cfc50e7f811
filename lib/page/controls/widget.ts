import type { ControlKind } from '../../terms/evidence.ts';

/** One control as found, before it has a label. */
export interface Widget {
  kind: ControlKind;
  main: Element;
  /** see `FieldControl.parts` */
  parts: Element[];
  /** for radios and checkboxes: what a person sees of each part; else empty */
  proxies: Element[];
  trigger: Element | null;
  /** the largest element that is only this control */
  box: Element;
  /** subtrees whose text is the control's own: its box, or each radio with its words */
  inner: Element[];
  /** text before the control that is part of its value's format (`+86`), taken from a merged control */
  prefix: string;
}

/** A control of one part; `inner` is its box unless told otherwise. */
export function widgetOf(
  kind: ControlKind,
  main: Element,
  box: Element,
  trigger: Element | null = null,
  inner: Element[] = [box],
): Widget {
  return { kind, main, parts: [main], proxies: [], trigger, box, inner, prefix: '' };
}

export type TextLike = HTMLInputElement | HTMLTextAreaElement;

/** Native and drawn options have these in common. */
export function isOptionInput(element: Element): element is HTMLInputElement {
  return element instanceof HTMLInputElement && (element.type === 'radio' || element.type === 'checkbox');
}
