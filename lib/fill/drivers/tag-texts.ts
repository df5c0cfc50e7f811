import type { FieldControl } from '../../page/field-control.ts';
import { classWords, contains, isShown, isTextBox } from '../dom/elements.ts';
import type { FillValue } from '../fill-value.ts';
import { sameText, squash } from '../match/text.ts';
import { wholeText } from '../popup/texts.ts';

/** How far around the box its tags may stand; never outside the form item, never around another box. */
const levels = 3;

/** The frame drawn around a box and the tags before it. */
export function tagFrame({ main, container }: FieldControl): Element {
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
  const named = [...tagFrame(control).querySelectorAll('*')].filter(
    (element) =>
      (isTag(element) || entries.some((entry) => sameText(entry, wholeText(element)))) &&
      element.querySelector('input,textarea') === null &&
      isShown(element) &&
      wholeText(element) !== '',
  );
  return named
    .filter((element) => !named.some((outer) => outer !== element && outer.contains(element)))
    .map((element) => ({ element, text: wholeText(element) }));
}

function isTag(element: Element): boolean {
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
