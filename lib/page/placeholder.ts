import { promptOf } from './controls/picker-row.ts';

/**
 * Placeholders cannot carry a pseudo-element, so the overlay changes the attribute itself. The page's own
 * text is remembered here, where everyone who reads placeholders (labels, date formats) can ask for it.
 */
type Holder = HTMLInputElement | HTMLTextAreaElement;

const swapped = new WeakMap<Element, { own: string; shown: string }>();

function entry(element: Element): { own: string; shown: string } | null {
  const known = swapped.get(element);
  // the page wrote a new placeholder over ours: ours is history
  return known && element.getAttribute('placeholder') === known.shown ? known : null;
}

/** The placeholder as the page wrote it, '' if there is none. */
export function placeholderOf(element: Element): string {
  return entry(element)?.own ?? element.getAttribute('placeholder') ?? '';
}

/** What an empty control says: its placeholder, or the prompt that a drawn one showed. */
export function promptedBy(element: Element): string {
  return placeholderOf(element) || (promptOf(element) ?? '');
}

/** True when what the element shows now was written by `showPlaceholder`. */
export function isPlaceholderSwapped(element: Element): boolean {
  return entry(element) !== null;
}

/** Shows another text in place of the placeholder, remembering the page's own. */
export function showPlaceholder(element: Holder, shown: string): void {
  const own = placeholderOf(element);
  if (element.getAttribute('placeholder') === shown) return;
  swapped.set(element, { own, shown });
  element.setAttribute('placeholder', shown);
}

/** Puts the page's own placeholder back, unless the page has changed it since. */
export function restorePlaceholder(element: Element): void {
  const known = entry(element);
  swapped.delete(element);
  if (known) element.setAttribute('placeholder', known.own);
}
