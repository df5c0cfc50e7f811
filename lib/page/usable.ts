import { isClear, type Look } from './dom/look.ts';
import { parentOf } from './dom/tree.ts';
import type { Unusable } from './form-field.ts';

/** Smallest side that a person can see and hit, in CSS pixels. */
export const tiny = 5;
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

/** Kits let the text of a tall box fade out where its name stands over it. */
function fadesAtTop({ maskImage, maskComposite, filter }: CSSStyleDeclaration, height: number): boolean {
  const solid = /^linear-gradient\([^%]*?rgb\(0, 0, 0\) ([\d.]+)px\)(?:,|$)/.exec(maskImage)?.[1];
  return Number(solid) * 3 < height && filter === 'none' && /^[ad, ]*$/.test(maskComposite);
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

/** A line around or under a box, or a shadow, that shows where it is. */
function hasLine(part: Element, rect: DOMRect, look: Look): boolean {
  const { width, height } = look.rect(part);
  if (width < rect.width * 0.5 || width > rect.width + 120 || height > rect.height + 60) return false;
  return (
    look.shown(part) &&
    ['', '::before', '::after'].some((pseudo) => {
      const style = getComputedStyle(part, pseudo);
      const isLine = Number.parseFloat(style.borderBottomWidth) > 0 && !isClear(style.borderBottomColor);
      return (pseudo === '' || style.content !== 'none') && (isLine || style.boxShadow !== 'none');
    })
  );
}

/**
 * Clear by itself while it is empty, under a name of its own that is written over it in a box that is drawn: kits
 * whose labels float show nothing else of a box until it is entered, and a person sees where it is all the same. With
 * the focus it has come up, or is hidden.
 */
function isUnderName(box: Element, look: Look): boolean {
  const parent = parentOf(box);
  if (!parent || !box.matches('input, textarea') || look.style(box).filter !== 'none') return false;
  const { value, labels } = box as HTMLInputElement;
  if (value !== '' || (box.getRootNode() as Document | ShadowRoot).activeElement === box) return false;
  const rect = look.rect(box);
  const isOver = (label: Element) => {
    const { left, top, bottom, height } = look.rect(label);
    const middle = (top + bottom) / 2;
    const lies = left > rect.left - 30 && left < rect.right && middle > rect.top - 4 && middle < rect.bottom;
    const written = label.textContent?.trim() && !isClear(look.style(label).color);
    return written && height > 0 && lies && look.shown(label) && look.opacity(label) > 0.4;
  };
  if (look.opacity(parent) < faint || ![...(labels ?? [])].some(isOver)) return false;
  for (let at: Element | null = parent, level = 0; at && level < 4; at = parentOf(at), level++) {
    if (at.querySelectorAll('input:not([type=hidden]), textarea, select').length > 1) return false;
    const parts = [at, ...at.querySelectorAll(':not(input, textarea, label, label *)')];
    if (parts.some((part) => hasLine(part, rect, look))) return true;
  }
  return false;
}

/**
 * What lies over an element, or clips it away, where it is drawn: `coverOf` (cover.ts), which only scripts that fill
 * or press carry. `own` belongs to the same control and may lie over it.
 */
export type Cover = (element: Element, own: readonly Element[], inView: boolean) => Unusable | null;

/**
 * Whether a person would see the element and could use it, judged on how it is drawn. A position merely below the
 * fold is fine. What lies over it is asked of `coverOf`, by whoever is about to use it.
 */
export function unusableOf(element: Element, look: Look): Unusable | null {
  if (!look.shown(element)) return 'hidden';
  const rect = look.rect(element);
  if (rect.width < tiny || rect.height < tiny) return 'tiny';
  if (look.opacity(element) < faint && !isUnderName(element, look)) return 'transparent';
  for (let at: Element | null = element; at; at = parentOf(at)) {
    if (at.hasAttribute('inert')) return 'inert';
    if (isClipped(at, look)) return 'hidden';
    if (effaced(look.style(at)) && !(at === element && fadesAtTop(look.style(at), rect.height)))
      return 'hidden';
  }
  if (offPage(rect, element.ownerDocument)) return 'off-screen';
  return cutAway(element, rect, look) ? 'hidden' : null;
}
