import { activeElement, parentOf } from './elements.ts';

/**
 * Moving the focus so that the page notices. While the side panel has the focus the page's document has
 * none, and browsers then move `activeElement` without telling the page: the events are sent by hand when
 * none came by themselves.
 */

const focusable =
  'input,select,textarea,button,a[href],area[href],summary,iframe,[tabindex],[contenteditable=""],[contenteditable="true"]';

/** Puts the focus on an element. Whoever had it learns where it went: panels close when it leaves them. */
export function focusOn(element: HTMLElement | SVGElement): void {
  const document = element.ownerDocument;
  const active = activeElement(document);
  if (active === element && document.hasFocus()) return;
  const from = active && active !== element && active !== document.body ? active : null;
  const left = from ? watch(from, 'blur') : null;
  const came = watch(element, 'focus');
  element.focus({ preventScroll: true });
  if (from && !left?.()) tell(from, 'blur', 'focusout', element);
  if (!came()) tell(element, 'focus', 'focusin', from);
}

/** Takes the focus off an element, as a click elsewhere would. Text boxes commit their value on this. */
export function blurOff(element: HTMLElement | SVGElement): void {
  const left = watch(element, 'blur');
  element.blur();
  if (!left()) tell(element, 'blur', 'focusout', null);
}

/** Listens until asked: did the event come by itself? */
function watch(element: Element, type: 'focus' | 'blur'): () => boolean {
  let noticed = false;
  const notice = () => {
    noticed = true;
  };
  element.addEventListener(type, notice, { capture: true });
  return () => {
    element.removeEventListener(type, notice, { capture: true });
    return noticed;
  };
}

function tell(
  element: Element,
  plain: 'focus' | 'blur',
  bubbling: 'focusin' | 'focusout',
  relatedTarget: Element | null,
): void {
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
