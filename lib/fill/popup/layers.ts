import { contains, hiddenByClipping, isSeen, parentOf } from '../dom/elements.ts';
import { shownTexts, type TextMap } from './texts.ts';

/**
 * One pop-up that a press brought up. `root` is the outermost element that holds nothing but what appeared;
 * `fresh` are the elements with text in it that appeared or changed.
 */
export interface Layer {
  root: Element;
  fresh: Element[];
}

const notLists =
  '[role=alert],[role=status],[role=tooltip],[role=log],[aria-live=assertive],[aria-live=polite]';

/**
 * Groups what appeared since `before` into pop-ups. What a page says to everyone (alerts, toasts, tooltips)
 * is left out.
 * @param opener the control that was pressed: a pop-up never contains it
 */
export function newLayers(document: Document, before: TextMap, opener: Element): Layer[] {
  const now = shownTexts(document);
  const old = new Set<Element>();
  const fresh: Element[] = [];
  for (const [element, text] of now) {
    if (before.get(element) === text) old.add(element);
    else if (!contains(element, opener)) fresh.push(element);
  }
  // everything above a text that stood there before is page, not pop-up
  const page = new Set<Element>();
  for (const element of [...old, opener]) {
    for (let at: Element | null = element; at && !page.has(at); at = parentOf(at)) page.add(at);
  }
  const layers = new Map<Element, Layer>();
  for (const element of fresh) {
    if (isAnnouncement(element)) continue;
    let root = element;
    for (let at = parentOf(root); at && !page.has(at) && at !== document.body; at = parentOf(at)) root = at;
    const layer = layers.get(root) ?? { root, fresh: [] };
    layer.fresh.push(element);
    layers.set(root, layer);
  }
  return [...layers.values()].filter((layer) => !hiddenByClipping(layer.root));
}

const options = '[role=option],[role=menuitem],[role=treeitem]';

/**
 * Kits wrap a whole list in `aria-live` too; then its options have roles. Some float every list as a tooltip: what
 * has several things to press, one under the other, is none.
 */
function isAnnouncement(element: Element): boolean {
  const region = element.closest(notLists);
  if (!region) return false;
  if (!region.matches('[role=tooltip]')) return region.querySelector(options) === null;
  if (region.querySelector(`${options},li,td,input`)) return false;
  const pressed = [...shownTexts(region).keys()].filter(
    (text) => getComputedStyle(text).cursor === 'pointer',
  );
  return new Set(pressed.map((text) => Math.round(text.getBoundingClientRect().top))).size < 2;
}

/**
 * True while the pop-up can be seen: some of its text is still shown and it is not on its way out. The root
 * itself may have no area, when what it holds is positioned.
 */
export function isOpen(layer: Layer): boolean {
  return layer.root.isConnected && layer.fresh.some(isSeen) && !isFadingOut(layer);
}

function isFadingOut({ root, fresh }: Layer): boolean {
  return root.getAnimations({ subtree: true }).some((animation) => {
    const effect = animation.effect instanceof KeyframeEffect ? animation.effect : null;
    const last = effect?.getKeyframes().at(-1);
    const faded = last !== undefined && Number(last.opacity) === 0;
    return faded && fresh.some((element) => effect?.target?.contains(element));
  });
}
