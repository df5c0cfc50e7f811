import { Look } from './dom/look.ts';
import { ancestors, holds, parentOf } from './dom/tree.ts';
import { type Cover, tiny } from './usable.ts';

/** True when what lies behind the element cannot be seen through it. */
export function isFilled(style: CSSStyleDeclaration): boolean {
  const alpha = /^rgba\(.*,\s*([\d.]+)\)$/.exec(style.backgroundColor)?.[1];
  const filled =
    style.backgroundImage !== 'none' ||
    (style.backdropFilter || 'none') !== 'none' ||
    alpha === undefined ||
    Number(alpha) > 0.5;
  return filled && Number(style.opacity) > 0.5;
}

/** A ground of its own, or one that it draws before or after what it holds. */
function hasGround(element: Element): boolean {
  return ['', '::before', '::after'].some((pseudo) => {
    const style = getComputedStyle(element, pseudo);
    return (pseudo === '' || style.content !== 'none') && isFilled(style);
  });
}

/** Places of a box, as parts of its sides, the middle first; not in a line, so that no slit shows all. */
const places = [
  [0.5, 0.5],
  [0.2, 0.25],
  [0.8, 0.75],
] as const;

/** The part of a box in the window that boxes around the element let through as they are scrolled now. */
function partInView(element: Element, rect: DOMRect, look: Look): { x: number[]; y: number[] } {
  const { body, defaultView } = element.ownerDocument;
  const { innerWidth, innerHeight } = defaultView as Window;
  // without a doctype the root element is as tall as the page
  const x = [Math.max(rect.left, 0), Math.min(rect.right, innerWidth)];
  const y = [Math.max(rect.top, 0), Math.min(rect.bottom, innerHeight)];
  const cut = (sides: number[], from: number, to: number) => {
    sides[0] = Math.max(sides[0] as number, from);
    sides[1] = Math.min(sides[1] as number, to);
  };
  let { position } = look.style(element);
  for (let at = parentOf(element); at && at !== body && position !== 'fixed'; at = parentOf(at)) {
    const style = look.style(at);
    // a box that the element is not placed in does not cut it
    if (position === 'absolute' && style.position === 'static') continue;
    position = style.position;
    const around = look.rect(at);
    if (style.overflowX !== 'visible') cut(x, around.left, around.right);
    if (style.overflowY !== 'visible') cut(y, around.top, around.bottom);
  }
  return { x, y };
}

/**
 * What the browser finds where the element is drawn: hidden when clipped away, covered when something lies over
 * it. What belongs to the same control or its label does not count. What is not in view cannot be told, and is
 * believed only where it need not be in view.
 */
export const coverOf: Cover = (element, own, inView) => {
  const look = new Look();
  const rect = look.rect(element);
  const document = element.ownerDocument;
  const {
    x: [left = 0, right = 0],
    y: [top = 0, bottom = 0],
  } = partInView(element, rect, look);
  // the browser rounds: of a sliver it finds what is beside it
  if (right - left < tiny || bottom - top < tiny) return inView ? 'hidden' : null;
  const root = element.getRootNode();
  const scope = root instanceof ShadowRoot ? root : document;
  const isOwn = (hit: Element) => [element, ...own].some((one) => holds(one, hit));
  // the ground of the whole page is drawn below everything
  const grounded = hasGround(document.documentElement);
  const hides = (hit: Element) =>
    !isOwn(hit) && hit !== document.documentElement && (hit !== document.body || grounded) && hasGround(hit);
  let unseen = 0;
  let under = 0;
  for (const [x, y] of places) {
    const hits = scope.elementsFromPoint(left + x * (right - left), top + y * (bottom - top));
    const [first] = hits;
    const isMiddle = x === 0.5;
    if (isMiddle && first && !isOwn(first) && ![element, ...own].some((one) => holds(first, one)))
      return 'covered';
    const depth = hits.findIndex((hit) => holds(element, hit));
    if (depth < 0) unseen++;
    else if (hits.slice(0, depth).some(hides)) {
      if (isMiddle) return 'covered';
      under++;
    }
  }
  if (under > 1) return 'covered';
  if (unseen < 2) return null;
  // what lets the pointer through is found nowhere: then a clip around it is believed
  const clips = [element, ...ancestors(element)].some((at) => look.style(at).clipPath !== 'none');
  return clips || look.style(element).pointerEvents !== 'none' ? 'hidden' : null;
};
