/**
 * Native options show their `label` attribute in the list; text, value and what the form submits stay as
 * they are. Options that have a label of their own are the page's and left alone.
 */
export class OptionLabels {
  readonly #labelled = new Set<HTMLOptionElement | HTMLOptGroupElement>();

  /** Writes `企业 · Enterprise` on each option given, and takes it off those no longer given. */
  apply(renderings: ReadonlyMap<HTMLOptionElement, string>): void {
    for (const option of this.#labelled) {
      if (option instanceof HTMLOptionElement && !renderings.has(option)) this.#remove(option);
    }
    for (const [option, text] of renderings) {
      if (option.hasAttribute('label') && !this.#labelled.has(option)) continue;
      const label = `${option.text.trim()} · ${text}`;
      if (option.getAttribute('label') !== label) option.setAttribute('label', label);
      this.#labelled.add(option);
    }
  }

  clear(): void {
    for (const option of this.#labelled) this.#remove(option);
  }

  #remove(option: HTMLOptionElement | HTMLOptGroupElement): void {
    option.removeAttribute('label');
    this.#labelled.delete(option);
  }
}
