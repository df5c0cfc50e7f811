import { hasWord, isCheckable, isShown } from '../dom/elements.ts';
import type { Layer } from './layers.ts';
import type { Option } from './options.ts';
import { wholeText } from './texts.ts';

/** Pixels by which the text of a branch's own entries is set in at least. */
const indent = 6;

/**
 * What stands under a branch of a tree that is open already: the entries below it that are set in further
 * than the branch itself, up to the next one that is not.
 * @returns null when no such entry follows: the branch is closed, or this is no tree
 */
export function unfolded(layers: () => Layer[], option: Option): (() => Layer[]) | null {
  const inner = () =>
    layers().flatMap((layer) => {
      const fresh = under(layer.fresh, option.target);
      return fresh.length > 0 ? [{ root: layer.root, fresh }] : [];
    });
  return inner().length > 0 ? inner : null;
}

function under(texts: readonly Element[], branch: Element): Element[] {
  // where its text begins, not the row around it
  const edge = (texts.find((element) => branch.contains(element)) ?? branch).getBoundingClientRect();
  const found: Element[] = [];
  for (const element of texts) {
    const follows = branch.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING;
    if (!follows || branch.contains(element) || !isShown(element)) continue;
    const box = element.getBoundingClientRect();
    if (box.top < edge.bottom - 2 || box.left < edge.left + indent) break;
    found.push(element);
  }
  return found;
}

/**
 * In a tree the branch opens by its own small arrow before the text, while a press on the text would choose
 * the branch. Nearest to the text first: further out stand the pieces that draw the indent.
 */
export function expander(option: Option): Element | null {
  // the row around a branch's only entry may be that of the branch
  for (const text of [option.target, option.row]) {
    const item = text.closest('[role=treeitem]') ?? option.row;
    if (item.getAttribute('aria-expanded') === 'true') continue;
    const arrow = arrowIn(item, option);
    if (arrow) return arrow;
  }
  return null;
}

function arrowIn(item: Element, option: Option): Element | null {
  const edge = option.target.getBoundingClientRect().left;
  const before = [...item.querySelectorAll('*')].filter((element) => {
    const box = element.getBoundingClientRect();
    const sized = box.width >= 6 && box.height >= 6 && box.right <= edge + 2;
    return sized && wholeText(element) === '' && !element.contains(option.target) && !isTick(element);
  });
  const pieces = before.filter(
    (element) => !before.some((outer) => outer !== element && outer.contains(element)),
  );
  // a picture of a folder may stand between the arrow and the text
  return pieces.findLast((element) => hasWord(element, arrows)) ?? pieces.at(-1) ?? null;
}

const arrows = 'switcher switch expander expand expandable hit toggle toggler arrow caret plus chevron'.split(
  ' ',
);

function isTick(element: Element): boolean {
  return (
    isCheckable(element) ||
    element.querySelector('input') !== null ||
    element.closest('[role=checkbox],[role=radio],label') !== null ||
    hasWord(element, ['checkbox', 'radio', 'check'])
  );
}
