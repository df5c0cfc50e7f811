/**
 * Opaque ids for controls. An id stays with its element; when a framework replaces the element, the id
 * moves to the one that stands at the same place (same label, kind, section and turn).
 */
export class Refs {
  readonly #ids = new WeakMap<Element, string>();
  readonly #elements = new Map<string, Element>();
  readonly #places = new Map<string, string>();
  #count = 0;

  /** Ids for the controls of one pass; `place` says where each stands, `turn` is counted here. */
  assign(controls: readonly { main: Element; place: string }[]): string[] {
    const turns = new Map<string, number>();
    const keyed = controls.map(({ main, place }) => {
      const turn = turns.get(place) ?? 0;
      turns.set(place, turn + 1);
      return { main, key: `${place}\n${turn}` };
    });
    const ids = keyed.map(
      ({ main, key }) => this.#ids.get(main) ?? this.#inherited(key) ?? `f${++this.#count}`,
    );
    keyed.forEach(({ main, key }, index) => {
      const id = ids[index] as string;
      this.#ids.set(main, id);
      this.#elements.set(id, main);
      this.#places.set(key, id);
    });
    return ids;
  }

  /** True when the id was ever given out. */
  knows(id: string): boolean {
    return this.#elements.has(id);
  }

  #inherited(key: string): string | null {
    const id = this.#places.get(key);
    return id && !this.#elements.get(id)?.isConnected ? id : null;
  }
}
