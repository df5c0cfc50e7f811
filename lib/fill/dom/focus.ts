import { activeElement, parentOf } from './elements.ts';

/**
 * Moving the focus so that the page notices. While the side panel has the focus the page's document has
 * none, and browsers then move `activeElement` without telling the page: the events are sent by hand when
 * none came by themselves.
 */

const focusable =
  'input,select,textarea,button,a[href],area[href],summary,iframe,[tabindex],[contenteditable=""],[contenteditable="true"]';

/** Puts the focus on an element. */
export function focusOn(element: HTMLElement | SVGElement): void {
  const document = element.ownerDocument;
  const active = activeElement(document);
  if (active === element && document.hasFocus()) return;
  if (active && active !== element && active !== document.body) blurOff(active as HTMLElement, element);
  watched(element, 'focus', 'focusin', active, () => element.focus({ preventScroll: true }));
}

/** Takes the focus off an element, as a click elsewhere would. Text boxes commit their value on this. */
export function blurOff(element: HTMLElement | SVGElement, to: Element | null = null): void {
  watched(element, 'blur', 'focusout', to, () => element.blur());
}

function watched(
  element: HTMLElement | SVGElement,
  plain: 'focus' | 'blur',
  bubbling: 'focusin' | 'focusout',
  relatedTarget: Element | null,
  act: () => void,
): void {
  let noticed = false;
  const notice = () => {
    noticed = true;
  };
  element.addEventListener(plain, notice, { capture: true, once: true });
  act();
  element.removeEventListener(plain, notice, { capture: true });
  if (noticed) return;
  const init = { composed: true, relatedTarget };
  element.dispatchEvent(new FocusEvent(plain, init));
  element.dispatchEvent(new FocusEvent(bubbling, { ...init, bubbles: true }));
}

/** The element that a mouse press on `target` would focus; null when none would be. */
export function focusTarget(target: Element): HTMLElement | null {
  for (let at: Element | null = target; at; at = parentOf(at)) {
    if (at.matches(focusable) && !(at as HTMLInputElement).disabled) return at as HTMLElement;
  }
  return null;
}
