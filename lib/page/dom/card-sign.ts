import { hasHan } from './text.ts';

/** What stands before the cards: the name may stand in a box of its own, beside the ones around them. */
export function namedBy(group: Element): Element | null {
  let at = group;
  for (let level = 0; level < 2 && !at.previousElementSibling && at.parentElement; level++)
    at = at.parentElement;
  return at.matches('body, form') ? null : at.previousElementSibling;
}

/**
 * Cheap sign of cards none of which is chosen yet: two to twelve elements alike without text between them, after
 * a short text. `cardChoices` (controls/cards.ts) judges them.
 */
export function mayBeCards(group: Element): boolean {
  const { childElementCount: count, firstElementChild: first } = group;
  const before = namedBy(group);
  if (
    count < 2 ||
    count > 12 ||
    first?.tagName !== group.lastElementChild?.tagName ||
    !first ||
    !before ||
    group.matches('tr, tbody, dl')
  )
    return false;
  const segments = first.tagName === 'BUTTON' && /toggle|segment/.test(group.className);
  if (!segments && (!first.matches('span, div, a, li, b, i, em, p') || first.childElementCount > 2))
    return false;
  let odd = 0;
  for (let node = group.firstChild; node; node = node.nextSibling) {
    if (node instanceof Text && node.data.trim() !== '') return false;
    if (!(node instanceof Element)) continue;
    if (node.tagName !== first.tagName) return false;
    if (node.className !== first.className) odd += 1;
  }
  // the chosen one has a class more, which may be the first as well
  if (odd > 1 && odd < count - 1) return false;
  if (odd > 0 && ![...group.children].some(standsOut)) return false;
  return (before.textContent ?? '').trim().length <= 20 && hasHan(first.textContent ?? '');
}

/** The only one among its siblings, who are alike, to have a class more than they: the chosen one, whatever the class. */
export function standsOut(card: Element): boolean {
  const others = [...(card.parentElement?.children ?? [])].filter((other) => other !== card);
  const [first] = others;
  // the sign before a choice's words is no choice
  if (card.textContent?.trim() === '') return false;
  if (
    !first ||
    others.some(({ tagName, className }) => tagName !== card.tagName || className !== first.className)
  )
    return false;
  return (
    card.classList.length > first.classList.length &&
    [...first.classList].every((word) => card.classList.contains(word))
  );
}

/** A card that begins with an empty piece, as tick boxes drawn by hand do: `<span><b></b>是</span>`. */
export function hasMark(card: Element | null): boolean {
  const mark = card?.firstChild;
  return mark instanceof Element && mark.childElementCount === 0 && mark.textContent === '';
}

/** Boxes to tick that are written, not drawn: those that are on, and all. */
const ticked = /^\s*[☑☒■◉●✔✓√]/u;
const tick = /^\s*[□☐☑☒■○◯◉●✔✓√]/u;

/** `<span>□企业</span>`: the words of one option behind the sign that it can be ticked. */
export function isTick(element: Element): boolean {
  const { firstChild: first, childElementCount: count } = element;
  if (!first || count > 1 || (first instanceof Element && first.childElementCount > 0)) return false;
  if (!tick.test(first.textContent ?? '')) return false;
  const text = (element.textContent ?? '').trim().slice(1);
  return hasHan(text) && text.length <= 16 && !/[□☐☑☒]/.test(text);
}

/** True when such a sign says that its option is chosen. */
export function isTicked(element: Element): boolean {
  return ticked.test(element.textContent ?? '');
}
