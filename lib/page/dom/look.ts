import { parentOf } from './tree.ts';

/** Layout reads of one pass, each asked once: reading all before anything is written keeps it one layout. */
export class Look {
  readonly #styles = new Map<Element, CSSStyleDeclaration>();
  readonly #rects = new Map<Element, DOMRect>();
  readonly #shown = new Map<Element, boolean>();

  style(element: Element): CSSStyleDeclaration {
    let style = this.#styles.get(element);
    if (!style) {
      style = getComputedStyle(element);
      this.#styles.set(element, style);
    }
    return style;
  }

  /** Viewport rectangle in CSS pixels. */
  rect(element: Element): DOMRect {
    let rect = this.#rects.get(element);
    if (!rect) {
      rect = element.getBoundingClientRect();
      this.#rects.set(element, rect);
    }
    return rect;
  }

  /** Rendered and not `visibility: hidden`, whatever its size and opacity. */
  shown(element: Element): boolean {
    let shown = this.#shown.get(element);
    if (shown === undefined) {
      shown = element.checkVisibility?.({ visibilityProperty: true, contentVisibilityAuto: false }) ?? true;
      // a slot and what else has no box of its own is seen by what it holds
      const parent = shown || this.style(element).display !== 'contents' ? null : parentOf(element);
      if (parent) shown = this.shown(parent);
      this.#shown.set(element, shown);
    }
    return shown;
  }

  /** Shown with an area that a person can see, and not squeezed to nothing by a closed fold around it. */
  seen(element: Element): boolean {
    if (!this.shown(element)) return false;
    const rect = this.rect(element);
    return rect.width >= 4 && rect.height >= 4;
  }

  /** Opacity of the element and everything around it, multiplied. */
  opacity(element: Element): number {
    let opacity = 1;
    for (let at: Element | null = element; at && opacity > 0; at = parentOf(at)) {
      const { opacity: plain, filter } = this.style(at);
      const filtered = /opacity\(([\d.]+)(%?)\)/.exec(filter);
      const own = Number.parseFloat(plain);
      if (!Number.isNaN(own)) opacity *= own;
      if (filtered) opacity *= Number(filtered[1]) / (filtered[2] ? 100 : 1);
    }
    return opacity;
  }

  /** True when the element starts a line of its own. */
  isBlock(element: Element): boolean {
    const { display } = this.style(element);
    return !display.startsWith('inline') && display !== 'contents' && display !== 'none';
  }
}

/** A background colour, as computed, that paints nothing. */
export const isClear = (color: string): boolean => /^(?:transparent|rgba\(0, 0, 0, 0\))$/.test(color);
