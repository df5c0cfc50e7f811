/**
 * `content` of a pseudo-element as the page's own style has it: `none`, or what it writes in quotes. The rendering
 * that the overlay shows there (lib/overlay/marks.ts) is none of the page's.
 */
export function pseudoContent(element: Element, pseudo: '::before' | '::after'): string {
  const isBefore = element.getAttribute('data-bg-place') === 'before';
  const isOurs = element.hasAttribute('data-bg-text') && isBefore === (pseudo === '::before');
  return isOurs ? 'none' : getComputedStyle(element, pseudo).content;
}
