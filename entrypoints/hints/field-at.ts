import type { FieldControl, Page } from '@/lib/page/index.ts';
import type { Reading } from '../portal.content/reading.ts';

export interface FieldAt {
  /** index into the reading's fields and recognitions */
  index: number;
  control: FieldControl;
}

/** The element whose open shadow root this one stands in. */
const hostOf = (element: Element): Element | null => {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
};

/**
 * The field that an element of the page belongs to: by the control's own elements first, then by the form
 * item around it where that holds no other field.
 */
export function fieldAt(target: Element, page: Page, reading: Reading): FieldAt | null {
  const owners = new Map<Element, FieldAt | null>();
  const controls = reading.form.fields.map(({ ref }) => page.controlOf(ref));
  controls.forEach((control, index) => {
    if (!control) return;
    // two fields in one form item: the item itself tells nothing
    owners.set(control.container, owners.has(control.container) ? null : { index, control });
  });
  controls.forEach((control, index) => {
    if (!control) return;
    for (const element of [control.main, control.trigger, ...control.parts]) {
      if (element) owners.set(element, { index, control });
    }
  });
  for (
    let element: Element | null = target, level = 0;
    element && level < 8;
    element = element.parentElement ?? hostOf(element), level++
  ) {
    const owner = owners.get(element);
    if (owner !== undefined) return owner;
  }
  return null;
}
