import { hasWord } from '../dom/class-words.ts';
import { arrowWords, isChooser } from '../dom/hints.ts';
import type { Look } from '../dom/look.ts';
import { ancestors } from '../dom/tree.ts';
import { isClipped } from '../usable.ts';

/**
 * Older kits keep the native select for the form's data, hide it and draw a box of their own beside it.
 * Finds that box: a visible neighbour within two siblings that looks like a chooser and is no field itself.
 */
export function drawnFor(select: HTMLSelectElement, look: Look): Element | null {
  const near = [
    select.nextElementSibling,
    select.nextElementSibling?.nextElementSibling,
    select.previousElementSibling,
  ];
  for (const element of near) {
    if (element && looksDrawn(element, look)) return element;
  }
  // hidden inside the drawn box itself
  const isBox = (around: Element): boolean =>
    (isChooser(around) || around.matches('[role=combobox]')) &&
    looksDrawn(around, look) &&
    around.querySelectorAll('select').length === 1;
  return [...ancestors(select, 3)].findLast(isBox) ?? null;
}

function looksDrawn(element: Element, look: Look): boolean {
  if (element.tagName === 'SELECT' || element.tagName === 'LABEL' || !look.seen(element)) return false;
  if (look.rect(element).height > 160) return false;
  if ([...element.querySelectorAll('input')].some((input) => input.name !== '' && input.type !== 'hidden'))
    return false;
  if (isChooser(element) || element.querySelector('[role=combobox], [aria-haspopup]')) return true;
  return [...element.querySelectorAll('*')].slice(0, 20).some((inner) => hasWord(inner, arrowWords));
}

/** True when the native select is kept only for the form's data: not rendered, clipped or see-through. */
export function isPutAway(select: Element, look: Look): boolean {
  if (!look.shown(select) || isWithheld(select, look)) return true;
  const rect = look.rect(select);
  return rect.width < 4 || rect.height < 4 || look.opacity(select) < 0.05;
}

/** True in a box that no reader is told of and that is drawn to nothing: it serves the browser's own autofill. */
export function isWithheld(element: Element, look: Look): boolean {
  const box = element.closest('[aria-hidden=true]');
  if (!box || box === element) return false;
  const { width, height } = look.rect(box);
  return width < 4 || height < 4 || isClipped(box, look);
}
