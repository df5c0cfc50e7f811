/**
 * True when what is drawn without words in the element, a child or a pseudo-element, stands right of its middle, as
 * the knob of a switch that is on.
 */
export function isSlid(element: Element): boolean {
  const { left, width } = element.getBoundingClientRect();
  if (width === 0 || element.textContent?.trim()) return false;
  const knob = element.firstElementChild?.getBoundingClientRect();
  const middle = knob
    ? knob.left + knob.width / 2 - left
    : Math.max(
        ...['::before', '::after'].map((pseudo) => {
          const style = getComputedStyle(element, pseudo);
          const edge = Number.parseFloat(style.left) + Number.parseFloat(style.marginLeft);
          const moved = new DOMMatrix(style.transform).e + Number.parseFloat(style.width) / 2;
          return style.content === 'none' ? 0 : edge + moved || 0;
        }),
      );
  // a pixel for what is rounded
  return middle > width / 2 + 1;
}
