import { restorePlaceholder, showPlaceholder } from '../page/placeholder.ts';

type Holder = HTMLInputElement | HTMLTextAreaElement;

/** Shows renderings in empty inputs, the Chinese after them, and puts the page's own texts back. */
export class Placeholders {
  readonly #shown = new Set<Holder>();

  /** `renderings`: element → rendering and the page's own text. */
  apply(renderings: ReadonlyMap<Holder, { text: string; own: string }>): void {
    for (const element of this.#shown) {
      if (renderings.has(element)) continue;
      restorePlaceholder(element);
      this.#shown.delete(element);
    }
    for (const [element, { text, own }] of renderings) {
      showPlaceholder(element, `${text} · ${own}`);
      this.#shown.add(element);
    }
  }

  clear(): void {
    for (const element of this.#shown) restorePlaceholder(element);
    this.#shown.clear();
  }
}
