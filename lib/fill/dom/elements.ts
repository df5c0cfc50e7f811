import { joinDenied } from '../../page/dom/class-words.ts';

/** Small questions about elements that every driver asks. Works across same-origin frames and shadow roots. */

export function isInput(node: unknown): node is HTMLInputElement {
  return tagOf(node) === 'INPUT';
}

export function isTextarea(node: unknown): node is HTMLTextAreaElement {
  return tagOf(node) === 'TEXTAREA';
}

export function isSelect(node: unknown): node is HTMLSelectElement {
  return tagOf(node) === 'SELECT';
}

export type TextBox = HTMLInputElement | HTMLTextAreaElement;

const noText = new Set([
  'checkbox',
  'radio',
  'file',
  'hidden',
  'button',
  'submit',
  'reset',
  'image',
  'range',
  'color',
]);

/** An input or textarea that a person types into. Passwords are not: they are never touched. */
export function isTextBox(node: unknown): node is TextBox {
  return isTextarea(node) || (isInput(node) && !noText.has(node.type) && node.type !== 'password');
}

export function isCheckable(node: unknown): node is HTMLInputElement {
  return isInput(node) && (node.type === 'checkbox' || node.type === 'radio');
}

function tagOf(node: unknown): string {
  return (node as Element | null)?.nodeType === 1 ? (node as Element).tagName.toUpperCase() : '';
}

/** Class names, roles and icon names cut into words: `ant-picker-cell-selected` → ant, picker, cell, selected. */
export function classWords(element: Element): Set<string> {
  const text = element.getAttribute('class') ?? '';
  return new Set(
    joinDenied(text.replace(/([a-z])([A-Z])/g, '$1-$2').toLowerCase())
      .split(/[\s\-_]+/)
      .filter(Boolean),
  );
}

export function hasWord(element: Element, words: readonly string[]): boolean {
  const own = classWords(element);
  return words.some((word) => own.has(word));
}

/** Cannot be used: the attribute, ARIA, or a class that says so. */
export function isDisabled(element: Element): boolean {
  return (
    (element as HTMLInputElement).disabled === true ||
    element.hasAttribute('disabled') ||
    element.getAttribute('aria-disabled') === 'true' ||
    hasWord(element, ['disabled', 'disable', 'unavailable'])
  );
}

/** The parent in the tree a person sees: through slots' hosts and shadow roots. */
export function parentOf(element: Element): Element | null {
  const root = element.parentNode as ShadowRoot | Element | null;
  return element.parentElement ?? (root && 'host' in root ? root.host : null);
}

/** The frame that a document stands in; null for the page itself, and where the page around does not tell. */
export function frameOf(document: Document): Element | null {
  try {
    return document.defaultView?.frameElement ?? null;
  } catch {
    // a parent of another origin; its frame is listed by its own address
    return null;
  }
}

export function contains(outer: Element, inner: Element | null): boolean {
  for (let at: Element | null = inner; at; at = parentOf(at)) if (at === outer) return true;
  return false;
}

/** Rendered at all: displayed, not `visibility: hidden`, with an area. Opacity is not asked (lists fade in). */
export function isShown(element: Element): boolean {
  if (!element.isConnected || !element.checkVisibility({ visibilityProperty: true })) return false;
  const box = element.getBoundingClientRect();
  return box.width > 0 && box.height > 0;
}

/** Shown, and not in a sheet that waits beyond the window's edge to slide in: phone kits never take theirs down. */
export function isSeen(element: Element): boolean {
  return isShown(element) && !isSlidOut(element);
}

function isSlidOut(element: Element): boolean {
  if (!isOutside(element)) return false;
  for (let at: Element | null = element; at; at = parentOf(at))
    if (getComputedStyle(at).position === 'fixed') return isOutside(at);
  return false;
}

/** What has an area, none of which lies in the window. */
function isOutside(element: Element): boolean {
  const { left, right, top, bottom, width, height } = element.getBoundingClientRect();
  const { clientWidth, clientHeight } = element.ownerDocument.documentElement;
  // a pixel for what is rounded
  const beyond = right <= 1 || bottom <= 1 || left >= clientWidth - 1 || top >= clientHeight - 1;
  return beyond && width > 0 && height > 0;
}

/** Large enough for a person to hit. Kits shrink the native select that they draw over to a point. */
export function isSizable(element: Element): boolean {
  const box = element.getBoundingClientRect();
  return isShown(element) && box.width > 5 && box.height > 5;
}

/** The element that holds the caret or would get it: activeElement through shadow roots. */
export function activeElement(document: Document): Element | null {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active;
}

/** The box that a kit draws in place of a hidden native select: a shown neighbour that holds no other select. */
export function drawnFor(select: Element): Element | null {
  for (const next of [select.nextElementSibling, select.previousElementSibling]) {
    if (!next || !isShown(next) || next.matches('input,select,textarea,label')) continue;
    if (next.tagName !== 'BUTTON' || next.matches('[aria-haspopup],[role=combobox],[data-toggle]'))
      return next;
  }
  return null;
}

/** In a box without size, as lists and boxes for screen readers and the keyboard only are. */
export function hiddenByClipping(element: Element): boolean {
  for (let at: Element | null = element; at; at = parentOf(at)) {
    const small = at.clientWidth < 2 || at.clientHeight < 2;
    if (!small) continue;
    const style = getComputedStyle(at);
    if (style.display !== 'contents' && !style.display.startsWith('inline') && style.overflow !== 'visible')
      return true;
  }
  return false;
}

/**
 * The box that a kit draws around a control whose own box is a point for the keyboard only: the nearest around it
 * that a person can hit, within the form item.
 * @returns null when the control's box can be hit itself, or nothing around it is its own
 */
export function drawnAround({ main, container }: { main: Element; container: Element }): Element | null {
  // some kits clear it away once something was chosen, and write that over it
  const clear = Number(getComputedStyle(main).opacity) < 0.05;
  if (isSizable(main) && !clear && !hiddenByClipping(main)) return null;
  for (let at = parentOf(main); at && (at !== container || clear); at = parentOf(at)) {
    // a list that nobody sees may stand in the box for the browser's own autofill
    const boxes = [...at.querySelectorAll('input:not([type=hidden]),select,textarea')];
    if (boxes.some((box) => box !== main && isSizable(box) && !hiddenByClipping(box))) return null;
    if (isSizable(at) && !hiddenByClipping(at)) return at;
    if (at === container) break;
  }
  return null;
}
