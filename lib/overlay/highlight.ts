import { marks } from './marks.ts';

/** Rings one element at a time, until the person clicks or types anywhere in the page or another is chosen. */
export class Highlight {
  #element: Element | null = null;

  constructor(signal: AbortSignal) {
    const clear = () => this.clear();
    for (const type of ['pointerdown', 'keydown']) {
      document.addEventListener(type, clear, { capture: true, passive: true, signal });
    }
    signal.addEventListener('abort', clear);
  }

  show(element: Element): void {
    this.clear();
    element.setAttribute(marks.highlight, '');
    this.#element = element;
  }

  clear(): void {
    this.#element?.removeAttribute(marks.highlight);
    this.#element = null;
  }
}
