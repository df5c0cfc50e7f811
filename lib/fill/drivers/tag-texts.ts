import type { FieldControl } from '../../page/field-control.ts';
import { hasWord, isShown, isTextBox } from '../dom/elements.ts';
import { squash } from '../match/text.ts';
import { wholeText } from '../popup/texts.ts';

/** How far around the box its tags may stand; never outside the form item, never around another box. */
const levels = 3;

/** The frame drawn around a box and the tags before it. */
export function tagFrame({ main, container }: FieldControl): Element {
  let frame = main;
  for (let up = 0; up < levels; up++) {
    const outer = frame.parentElement;
    if (!outer || outer === container || !container.contains(outer)) break;
    if ([...outer.querySelectorAll('input,textarea,select')].filter(isTextBox).length > 1) break;
    frame = outer;
  }
  return frame;
}

/** Tags as kits name them, each with its text. */
export function tagsIn(control: FieldControl): { element: Element; text: string }[] {
  const named = [...tagFrame(control).querySelectorAll('*')].filter(
    (element) =>
      hasWord(element, ['tag', 'chip', 'token']) &&
      element.querySelector('input,textarea') === null &&
      isShown(element) &&
      wholeText(element) !== '',
  );
  return named
    .filter((element) => !named.some((outer) => outer !== element && outer.contains(element)))
    .map((element) => ({ element, text: wholeText(element) }));
}

/** True when a piece of text in the box's own frame, tag or not, is exactly the entry. */
export function hasTag(control: FieldControl, entry: string): boolean {
  const wanted = squash(entry);
  return [...tagFrame(control).querySelectorAll('*')].some(
    (element) => element.childElementCount < 3 && squash(wholeText(element)) === wanted && isShown(element),
  );
}
