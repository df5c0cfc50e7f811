import type { Look } from './look.ts';
import { hasHan } from './text.ts';

/** How far a colour is from black, 0 to 765; what is see-through counts as paler. */
function paleness(color: string): number {
  const [r = 0, g = 0, b = 0, a = 1] = color.match(/[\d.]+/g)?.map(Number) ?? [];
  return 765 - a * (765 - r - g - b);
}

const size = ({ fontSize }: CSSStyleDeclaration): number => Number.parseFloat(fontSize) || 14;

/** Drawn smaller or paler than the other text: what stands there explains rather than names. */
export function isFainter(element: Element, than: Element, look: Look): boolean {
  const [own, other] = [look.style(element), look.style(than)];
  return size(own) < size(other) - 0.9 || paleness(own.color) > paleness(other.color) + 90;
}

/** The element in which the first text stands. */
export function deepest(element: Element): Element {
  let at = element;
  while (at.firstElementChild && hasHan(at.firstElementChild.textContent ?? '')) {
    if ([...at.childNodes].find((node) => hasHan(node.textContent ?? '')) !== at.firstElementChild) break;
    at = at.firstElementChild;
  }
  return at;
}

/** A remark behind a name in the name's own box: fainter than it, or at the far end of the line. */
export function isRemark(inner: Element, look: Look): boolean {
  const text = inner.textContent ?? '';
  if (!hasHan(text) || /^\s*[（(]/.test(text)) return false;
  let before = inner.previousSibling;
  while (before && !hasHan(before.textContent ?? '')) before = before.previousSibling;
  if (!before || !inner.parentElement) return false;
  const name = before instanceof Element ? deepest(before) : inner.parentElement;
  const { float } = look.style(inner);
  return (
    float === 'right' ||
    (inner.tagName === 'A' && /[?？]\s*$/.test(text)) ||
    isFainter(deepest(inner), name, look)
  );
}
