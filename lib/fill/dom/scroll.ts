import { frameOf, parentOf } from './elements.ts';

/** Where scrolled boxes stood before a run, so that the page is left as it was. */
const before = new Map<Element, { left: number; top: number }>();

/** Brings an element to the middle of the window, at once whatever the page's style asks for. */
export function scrollTo(element: Element): void {
  for (let at = outerOf(element); at; at = outerOf(at)) {
    const { scrollLeft: left, scrollTop: top } = at;
    if (!before.has(at)) before.set(at, { left, top });
  }
  element.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
}

const outerOf = (element: Element) => parentOf(element) ?? frameOf(element.ownerDocument);

/** Puts every box back to where it stood before the first `scrollTo`. */
export function scrollBack(): void {
  for (const [element, { left, top }] of before) {
    if (element.isConnected) element.scrollTo({ left, top, behavior: 'instant' });
  }
  before.clear();
}

/**
 * Brings an entry of a list into sight. What nobody can scroll is left where it stands: the page would no longer
 * know where its own entries are.
 */
export function reveal(element: Element): void {
  const fixed: [Element, number, number][] = [];
  for (let at = parentOf(element); at; at = parentOf(at)) {
    if (/hidden|clip/.test(getComputedStyle(at).overflowY)) fixed.push([at, at.scrollLeft, at.scrollTop]);
  }
  element.scrollIntoView({ block: 'nearest' });
  for (const [box, left, top] of fixed) box.scrollTo({ left, top, behavior: 'instant' });
}
