import { hiddenByClipping, isDisabled, isShown, parentOf } from '../dom/elements.ts';
import type { Layer } from './layers.ts';
import { prompting, wholeText } from './texts.ts';

/** Something in a pop-up that can be picked. */
export interface Option {
  text: string;
  /** the element to press: the innermost that carries the text, so that every listener above hears it */
  target: Element;
  /** the outermost element with this text and no other */
  row: Element;
}

const rowLike =
  '[role=option],[role=menuitem],[role=menuitemradio],[role=menuitemcheckbox],[role=treeitem],li,dd,td,tr';
const inlineLike = 'a,button,label,[role=button],[role=radio],[role=option],[onclick]';

/**
 * What can be picked in pop-ups, in several readings, most faithful first: text blocks as they stand, then
 * whole rows, then inline links, then the names that options give themselves. A reading is only asked when
 * the ones before it have no answer, and each compares whole texts.
 */
export function readings(layers: readonly Layer[]): (() => Option[])[] {
  const fresh = () =>
    layers.flatMap((layer) => layer.fresh.filter(usable).map((element) => ({ layer, element })));
  const ways: ((layer: Layer, element: Element) => Option | null)[] = [
    blockOption,
    (layer, element) => {
      const row = element.closest(rowLike);
      return row && layer.root.contains(row) ? option(row, element, wholeText(row)) : null;
    },
    (_, element) => (element.matches(inlineLike) ? option(element, element, wholeText(element)) : null),
    (layer, element) => {
      const named = element.closest('[title],[aria-label]');
      const name = named?.getAttribute('aria-label') ?? named?.getAttribute('title') ?? '';
      return named && name && layer.root.contains(named) ? option(named, element, name) : null;
    },
  ];
  return ways.map((read) => () => {
    const options = fresh().flatMap(({ layer, element }) => read(layer, element) ?? []);
    return [...new Map(options.map((option) => [option.row, option])).values()];
  });
}

function usable(element: Element): boolean {
  return isShown(element) && !hiddenByClipping(element) && !isFarOff(element) && !isCrumb(element);
}

/**
 * A tab over the levels of a drill-down list names what was picked there, and leads back to it. Where no role says
 * so, the next one asks for a choice: 上海市 | 请选择
 */
function isCrumb(element: Element): boolean {
  if (element.closest('[role=tab]')) return true;
  const text = wholeText(element);
  let item = element;
  for (let at = parentOf(item); at && wholeText(at) === text; at = parentOf(at)) item = at;
  for (let next = item.nextElementSibling; next; next = next.nextElementSibling)
    if (isShown(next) && prompting.test(wholeText(next))) return true;
  return false;
}

/** Further above the page than any list scrolls: a copy of the list that a kit only measures (TEA). */
function isFarOff(element: Element): boolean {
  return element.getBoundingClientRect().bottom + scrollY < -2000;
}

function option(row: Element, target: Element, text: string): Option {
  return { row, target, text };
}

/**
 * Inline pieces belong to the block around them: in `<li><em>个人</em>独资企业</li>` the option is the whole
 * line, not its highlighted part.
 */
function blockOption(layer: Layer, element: Element): Option {
  let block = element;
  while (block !== layer.root && isInline(block)) {
    const parent = parentOf(block);
    if (!parent || !layer.root.contains(parent)) break;
    block = parent;
  }
  const text = wholeText(block);
  let row = block;
  for (let at = parentOf(row); at && layer.root.contains(at) && wholeText(at) === text; at = parentOf(at))
    row = at;
  return option(row, block === element ? element : block, text);
}

function isInline(element: Element): boolean {
  const display = getComputedStyle(element).display;
  return display === 'inline' || display === 'contents';
}

/** True when the option or a box around it inside its row says that it cannot be picked. */
export function isOffered(candidate: Option): boolean {
  for (let at: Element | null = candidate.target; at; at = parentOf(at)) {
    if (isDisabled(at)) return false;
    if (at === candidate.row) return true;
  }
  return true;
}
