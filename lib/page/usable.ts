import { Look } from './dom/look.ts';
import { holds, parentOf } from './dom/tree.ts';
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

/** Something else lies over the middle; what belongs to the same control or its label does not count. */
function covered(element: Element, rect: DOMRect, own: readonly Element[]): boolean {
  const document = element.ownerDocument;
  const view = document.documentElement;
  const x = rect.left + rect.width / 2;
  const y = rect.top + rect.height / 2;
  if (x < 0 || y < 0 || x >= view.clientWidth || y >= view.clientHeight) return false;
  const root = element.getRootNode();
  const scope = root instanceof ShadowRoot ? root : document;
  const [top] = scope.elementsFromPoint(x, y);
  if (!top) return false;
  return ![element, ...own].some((mine) => holds(mine, top) || holds(top, mine));
}

/**
 * Whether a person would see the element and could use it, judged on what is drawn. `own` are elements that
 * belong to the same control and may lie over it. A position merely below the fold is fine.
 */
export function unusableOf(element: Element, look: Look, own: readonly Element[] = []): Unusable | null {
  if (!look.shown(element)) return 'hidden';
  const rect = look.rect(element);
  if (rect.width < tiny || rect.height < tiny) return 'tiny';
  if (look.opacity(element) < faint) return 'transparent';
  for (let at: Element | null = element; at; at = parentOf(at)) {
    if (at.hasAttribute('inert')) return 'inert';
    if (isClipped(at, look)) return 'hidden';
  }
  if (offPage(rect, element.ownerDocument)) return 'off-screen';
  if (cutAway(element, rect, look)) return 'hidden';
  if (covered(element, rect, own)) return 'covered';
  return null;
}

/** The same for an element on its own, disabled and read-only states included. */
export function isUsable(element: Element, own: readonly Element[] = []): Unusable | null {
  if (element.matches(':disabled') || element.getAttribute('aria-disabled') === 'true') return 'disabled';
  return unusableOf(element, new Look(), own);
}
