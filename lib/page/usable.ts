import { Look } from './dom/look.ts';
import { ancestors, holds, parentOf } from './dom/tree.ts';
import type { Unusable } from './form-field.ts';

/** Smallest side that a person can see and hit, in CSS pixels. */
const tiny = 5;
/** Less than this nobody reads. */
const faint = 0.15;

/** Cut down to nothing by a clip of its own, as kits do with the native box that they draw anew. */
export function isClipped(element: Element, look: Look): boolean {
  const style = look.style(element);
  if (style.clipPath === 'none' && style.clip === 'auto') return false;
  const rect = look.rect(element);
  if (/inset\(\s*(?:50|100)%|circle\(0|polygon\(0[^,]*,\s*0[^,]*,\s*0/.test(style.clipPath)) return true;
  const sides = style.clip
    .match(/^rect\(([^)]*)\)$/)?.[1]
    ?.split(/[\s,]+/)
    .map((side) => Number.parseFloat(side));
  if (style.position !== 'absolute' && style.position !== 'fixed') return false;
  if (sides?.length !== 4) return false;
  const [top = 0, right = 0, bottom = 0, left = 0] = sides;
  return rect.height > 0 && (right - left <= 1 || bottom - top <= 1);
}

/** Beyond any place that scrolling can bring into view. */
function offPage(rect: DOMRect, document: Document): boolean {
  const view = document.defaultView;
  const root = document.scrollingElement ?? document.documentElement;
  const x = rect.right + (view?.scrollX ?? 0);
  const y = rect.bottom + (view?.scrollY ?? 0);
  if (x <= 0 || y <= 0) return true;
  return rect.left + (view?.scrollX ?? 0) >= Math.max(root.scrollWidth, root.clientWidth);
}

/** Cut away by a box around it that hides its overflow and cannot be scrolled to show it. */
function cutAway(element: Element, rect: DOMRect, look: Look): boolean {
  for (let at = parentOf(element); at; at = parentOf(at)) {
    if (at === element.ownerDocument.body || at === element.ownerDocument.documentElement) return false;
    const { overflowX, overflowY, position } = look.style(at);
    if (position === 'fixed') return false;
    const around = look.rect(at);
    if (overflowX === 'hidden' || overflowX === 'clip') {
      if (rect.right <= around.left + 1 || rect.left >= around.right - 1) return true;
    }
    if (overflowY === 'hidden' || overflowY === 'clip') {
      if (rect.bottom <= around.top + 1 || rect.top >= around.bottom - 1) return true;
    }
  }
  return false;
}

/** Drawn away by a mask, or by filters past recognition: nothing but the style tells. */
function effaced({ maskImage, webkitMaskImage, filter }: CSSStyleDeclaration): boolean {
  if ((maskImage || webkitMaskImage || 'none') !== 'none') return true;
  if (filter === 'none' || filter === '') return false;
  const of = (name: string, usual: number) =>
    Number.parseFloat(new RegExp(`${name}\\(([\\d.]+)`).exec(filter)?.[1] ?? `${usual}`);
  const bright = of('brightness', 1);
  return (
    filter.includes('url(') ||
    of('blur', 0) > 2 ||
    bright < 0.2 ||
    bright > 5 ||
    of('contrast', 1) < 0.2 ||
    Math.abs(of('invert', 0) - 0.5) < 0.2
  );
}

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
function coverOf(
  element: Element,
  rect: DOMRect,
  own: readonly Element[],
  look: Look,
  inView: boolean,
): Unusable | null {
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
}

/**
 * Whether a person would see the element and could use it, judged on what is drawn. `own` are elements that
 * belong to the same control and may lie over it. A position merely below the fold is fine, unless the element
 * was brought into view (`inView`).
 */
export function unusableOf(
  element: Element,
  look: Look,
  own: readonly Element[] = [],
  inView = false,
): Unusable | null {
  if (!look.shown(element)) return 'hidden';
  const rect = look.rect(element);
  if (rect.width < tiny || rect.height < tiny) return 'tiny';
  if (look.opacity(element) < faint) return 'transparent';
  for (let at: Element | null = element; at; at = parentOf(at)) {
    if (at.hasAttribute('inert')) return 'inert';
    if (isClipped(at, look) || effaced(look.style(at))) return 'hidden';
  }
  if (offPage(rect, element.ownerDocument)) return 'off-screen';
  if (cutAway(element, rect, look)) return 'hidden';
  return coverOf(element, rect, own, look, inView);
}

/** The same for an element on its own, disabled and read-only states included. */
export function isUsable(element: Element, own: readonly Element[] = [], inView = false): Unusable | null {
  if (element.matches(':disabled') || element.getAttribute('aria-disabled') === 'true') return 'disabled';
  return unusableOf(element, new Look(), own, inView);
}
