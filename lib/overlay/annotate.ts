import type { Translation } from '../terms/recognised.ts';
import { marks } from './marks.ts';

/** A piece of the page's text and the smallest element that holds it. */
export interface Annotation {
  element: Element;
  translation: Translation;
  /**
   * `below` for labels and running text, `beside` where the line must not grow (buttons, options), `before`
   * for a text that a control follows in the same element, `card` where no place in the element is right
   */
  place: 'below' | 'beside' | 'before' | 'card';
}

/** Elements that have no pseudo-elements, or whose text is theirs to edit. */
const unmarkable =
  'input, textarea, select, option, img, svg, svg *, iframe, canvas, video, [contenteditable]';

/** True when the page itself draws something in the element's pseudo-element; ours does not count. */
function isTaken(element: Element, pseudo: '::before' | '::after'): boolean {
  if (element.hasAttribute(marks.text)) return false;
  const { content } = getComputedStyle(element, pseudo);
  return content !== 'none' && content !== 'normal' && content !== '';
}

/** The element itself, or a parent that holds nothing but this text, whose pseudo-element is free. */
function hostFor({ element, place }: Annotation): Element | null {
  // the style sheet does not reach into shadow roots: what stands there is told by the card
  if (place === 'card' || element.matches(unmarkable) || element.getRootNode() instanceof ShadowRoot)
    return null;
  if (place === 'before') return isTaken(element, '::before') ? null : element;
  if (!isTaken(element, '::after')) return element;
  const parent = element.parentElement;
  if (!parent || parent === document.body || parent.matches(unmarkable)) return null;
  return parent.textContent?.trim() === element.textContent?.trim() && !isTaken(parent, '::after')
    ? parent
    : null;
}

/** An inline element has no size of its own: the block around it does. */
function blockOf(host: Element): Element {
  let element = host;
  while (element.clientWidth === 0 && element.parentElement) element = element.parentElement;
  return element;
}

/**
 * How far the host's block and what is around it spill over, in CSS pixels. A new spill means that the
 * rendering was cut off or lies over a neighbour. Kits fix sizes at option, label or button, not further up.
 * @param levels how many elements from the block upwards are looked at
 */
function spillOf(host: Element, levels: number): number {
  let spill = 0;
  let element: Element | null = blockOf(host);
  for (let level = 0; element && element !== document.body && level < levels; level++) {
    spill += Math.max(0, element.scrollWidth - element.clientWidth - 1);
    spill += Math.max(0, element.scrollHeight - element.clientHeight - 2);
    element = element.parentElement;
  }
  return spill;
}

function unmark(element: Element): void {
  for (const name of [marks.text, marks.place, marks.source, marks.language, marks.finding])
    element.removeAttribute(name);
}

/**
 * Shows renderings beside the page's Chinese without adding a node or changing a text. What does not fit
 * is left to the card (`onCard` is told which elements those are).
 */
export class Annotator {
  /** element asked for → element that carries the mark */
  readonly #hosts = new Map<Element, Element>();
  /** elements whose rendering does not fit, with what it says */
  readonly #unplaced = new Map<Element, Translation>();
  /** what was last asked for an element, so that a second pass over a still page writes nothing */
  readonly #asked = new WeakMap<Element, string>();
  #language = 'en';

  /**
   * Brings the page in line with the list: marks what is new or changed, unmarks what is gone.
   * @param language tag of the language of the renderings
   */
  apply(annotations: readonly Annotation[], language = 'en'): void {
    this.#language = language;
    const wanted = new Map(annotations.map((annotation) => [annotation.element, annotation]));
    for (const element of [...this.#hosts.keys(), ...this.#unplaced.keys()]) {
      if (!wanted.has(element)) this.#forget(element);
    }
    const fresh = [...wanted.values()].filter((annotation) => this.#isNew(annotation));
    this.#place(fresh);
  }

  /**
   * Marks all, then takes back what does not fit: a text below its Chinese is tried beside it, anything else
   * goes to the card. Reads and writes are kept apart: few layouts however many labels there are.
   */
  #place(annotations: readonly Annotation[]): void {
    const placed = annotations.map((annotation) => ({ annotation, host: hostFor(annotation) }));
    // the own block first: what one item spills must not be laid to its neighbours in the same list
    const spills = [1, 3].map((levels) => placed.map(({ host }) => (host ? spillOf(host, levels) : 0)));
    for (const { annotation, host } of placed) this.#mark(annotation, host);
    const spilt = new Set<Annotation>();
    [1, 3].forEach((levels, round) => {
      const cut = placed.filter(({ annotation, host }, index) => {
        const before = spills[round]?.[index] ?? 0;
        return host && !spilt.has(annotation) && spillOf(host, levels) > before + 1;
      });
      for (const { annotation, host } of cut) {
        if (host) unmark(host);
        this.#hosts.delete(annotation.element);
        this.#unplaced.set(annotation.element, annotation.translation);
        spilt.add(annotation);
      }
    });
    const again = [...spilt].filter(({ place }) => place === 'below');
    if (again.length > 0)
      this.#place(again.map((annotation) => ({ ...annotation, place: 'beside' as const })));
  }

  /** The rendering of the nearest element at or above this one whose text found no room, or null. */
  unplacedAt(target: Element): { element: Element; translation: Translation } | null {
    for (
      let element: Element | null = target, level = 0;
      element && level < 4;
      element = element.parentElement, level++
    ) {
      const translation = this.#unplaced.get(element);
      if (translation) return { element, translation };
    }
    return null;
  }

  /** Shows a finding below a label's rendering, or takes it away with ''. False when the label has no mark. */
  setFinding(label: Element, text: string): boolean {
    const host = this.#hosts.get(label);
    if (!host) return false;
    if (text) host.setAttribute(marks.finding, text);
    else host.removeAttribute(marks.finding);
    return true;
  }

  /** Takes every mark off the page. */
  clear(): void {
    for (const element of [...this.#hosts.keys(), ...this.#unplaced.keys()]) this.#forget(element);
  }

  #isNew({ element, translation, place }: Annotation): boolean {
    const host = this.#hosts.get(element);
    const asked = `${place} ${translation.source} ${translation.text}`;
    const stands = host ? host.getAttribute(marks.text) === translation.text : this.#unplaced.has(element);
    if (stands && this.#asked.get(element) === asked) return false;
    this.#asked.set(element, asked);
    return true;
  }

  #mark({ element, translation, place }: Annotation, host: Element | null): void {
    this.#unplaced.delete(element);
    if (!host) {
      this.#unplaced.set(element, translation);
      return;
    }
    host.setAttribute(marks.text, translation.text);
    host.setAttribute(marks.place, place);
    host.setAttribute(marks.source, translation.source);
    host.setAttribute(marks.language, this.#language);
    this.#hosts.set(element, host);
  }

  #forget(element: Element): void {
    const host = this.#hosts.get(element);
    if (host) unmark(host);
    this.#hosts.delete(element);
    this.#unplaced.delete(element);
    this.#asked.delete(element);
  }
}
