import type { FieldControl } from '../../page/field-control.ts';
import {
  classWords,
  contains,
  drawnFor,
  hiddenByClipping,
  isSelect,
  isShown,
  isTextBox,
} from '../dom/elements.ts';
import type { FillValue } from '../fill-value.ts';
import { sameText, squash } from '../match/text.ts';
import { wholeText } from '../popup/texts.ts';

/** How far around the box its tags may stand; never outside the form item, never around another box. */
const levels = 3;

/** The frame drawn around a box and the tags before it. */
export function tagFrame({ main, container }: FieldControl): Element {
  // what a kit has drawn over a native select holds the tags itself
  const drawn = isSelect(main) && hiddenByClipping(main) ? drawnFor(main) : null;
  if (drawn && drawn.childElementCount > 0) return drawn;
  let frame = main;
  for (let up = 0; up < levels; up++) {
    const outer = frame.parentElement;
    if (!outer || outer === container || !container.contains(outer)) break;
    const boxes = [...outer.querySelectorAll('input,textarea,select')].filter(isTextBox);
    if (boxes.some((box) => !overlap(box, main))) break;
    frame = outer;
  }
  return frame;
}

/** A search box drawn over the box of the same control. */
function overlap(a: Element, b: Element): boolean {
  if (contains(b, a)) return true;
  const [one, two] = [a.getBoundingClientRect(), b.getBoundingClientRect()];
  return one.left < two.right && two.left < one.right && one.top < two.bottom && two.top < one.bottom;
}

/**
 * Tags as kits name them, each with its text.
 * @param entries texts that were added: what says just one of these is a tag whatever it is called
 */
export function tagsIn(
  control: FieldControl,
  entries: readonly string[] = [],
): { element: Element; text: string }[] {
  const frame = tagFrame(control);
  const around = frame.getBoundingClientRect();
  // an open list may stand in the same frame in the document, and hang below it on the screen
  const isInside = (element: Element) => element.getBoundingClientRect().top < around.bottom - 1;
  const named = [...frame.querySelectorAll('*')].filter(
    (element) =>
      (isTag(element) || entries.some((entry) => sameText(entry, textOf(element)))) &&
      element.tagName !== 'OPTION' &&
      isInside(element) &&
      element.querySelector('input,textarea') === null &&
      isShown(element) &&
      wholeText(element) !== '',
  );
  return named
    .filter((element) => !named.some((outer) => outer !== element && outer.contains(element)))
    .map((element) => ({ element, text: textOf(element) }));
}

/** The words of a tag, without the sign that takes it away. */
const textOf = (element: Element) => wholeText(element).replace(/(?<=.)\s*[×✕✖⨯]$/u, '');

function isTag(element: Element): boolean {
  if (element.matches('button,[role=combobox],[aria-haspopup]')) return false;
  if (element.matches(':has(> [aria-label^=remove i], > [aria-label^=移除], > [aria-label^=删除])'))
    return true;
  const words = classWords(element);
  return (
    ['tag', 'chip', 'token', 'choice'].some((word) => words.has(word)) ||
    (words.has('selection') && words.has('item'))
  );
}

/** True when a piece of text in the box's own frame, tag or not, is exactly the entry. */
export function hasTag(control: FieldControl, entry: string): boolean {
  const wanted = squash(entry);
  return [...tagFrame(control).querySelectorAll('*')].some(
    (element) => element.childElementCount < 3 && squash(wholeText(element)) === wanted && isShown(element),
  );
}

/** What may become a tag each. */
export function entriesOf(value: FillValue): readonly string[] {
  return value.kind === 'list' ? value.items : value.kind === 'text' ? [value.text] : [];
}
