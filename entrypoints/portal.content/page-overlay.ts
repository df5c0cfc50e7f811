import type { Density } from '@/lib/messages/settings.ts';
import { type Annotation, Annotator, OptionLabels, Placeholders } from '@/lib/overlay/index.ts';
import type { PageString, TextRole } from '@/lib/page/index.ts';
import type { Translation } from '@/lib/terms/recognised.ts';

type Holder = HTMLInputElement | HTMLTextAreaElement;

/** Where the line must not grow, the rendering stands beside the Chinese; elsewhere below it. */
const beside: ReadonlySet<TextRole> = new Set(['option', 'button', 'status']);

/** What a person needs to answer the form at all: what is asked, what can be chosen, what was refused. */
const essential: ReadonlySet<TextRole> = new Set(['label', 'heading', 'option', 'error']);

const isHolder = (element: Element): element is Holder =>
  element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement;

/** Running text keeps its line: a link in a breadcrumb or a menu row would break the row with a second one. */
function placeByRole(element: Element, role: TextRole): Annotation['place'] {
  if (beside.has(role)) return 'beside';
  return role === 'text' && getComputedStyle(element).display === 'inline' ? 'beside' : 'below';
}

/** Where a text may be rendered that shares its element with controls or other texts. */
function placeOf(element: Element, node: Node): Annotation['place'] {
  const shown = [...element.childNodes].filter((child) =>
    child instanceof Text ? child.data.trim() !== '' : child instanceof Element && child.tagName !== 'BR',
  );
  if (shown.at(-1) === node) return 'beside';
  return shown[0] === node ? 'before' : 'card';
}

/** An element has room for one rendering: several texts of one element share the card. */
function mergeByElement(annotations: readonly Annotation[]): Annotation[] {
  const merged = new Map<Element, Annotation>();
  for (const annotation of annotations) {
    const { element, translation } = annotation;
    const known = merged.get(element);
    if (!known) {
      merged.set(element, annotation);
      continue;
    }
    const text = `${known.translation.text} · ${translation.text}`;
    merged.set(element, { element, place: 'card', translation: { ...translation, text } });
  }
  return [...merged.values()];
}

/** All that is shown on the page, brought in line with it or taken off it as a whole. */
export class PageOverlay {
  readonly #annotator = new Annotator();
  readonly #options = new OptionLabels();
  readonly #placeholders = new Placeholders();

  /**
   * Renders what the density asks for and the catalogue can render; the rest stays as it is.
   * @param language tag of the language of the renderings
   */
  apply(
    strings: readonly PageString[],
    translate: (text: string) => Translation,
    density: Density,
    language = 'en',
  ): void {
    const annotations: Annotation[] = [];
    const options = new Map<HTMLOptionElement, string>();
    const placeholders = new Map<Holder, { text: string; own: string }>();
    for (const { element, text, role, where, node } of strings) {
      if (density === 'labels' && !essential.has(role)) continue;
      const translation = translate(text);
      if (translation.source === 'none') continue;
      if (where === 'placeholder' && isHolder(element)) {
        placeholders.set(element, { text: translation.text, own: text });
      } else if (where === 'option' && element instanceof HTMLOptionElement) {
        options.set(element, translation.text);
      } else if (where === 'text') {
        const place = node ? placeOf(element, node) : placeByRole(element, role);
        annotations.push({ element, translation, place });
      }
    }
    this.#annotator.apply(mergeByElement(annotations), language);
    this.#options.apply(options);
    this.#placeholders.apply(placeholders);
  }

  /** A rendering at this element that found no room on the page, or null. */
  unplacedAt(target: Element): { element: Element; translation: Translation } | null {
    return this.#annotator.unplacedAt(target);
  }

  /** Shows a finding below a label, or takes it away with ''. */
  setFinding(label: Element, text: string): void {
    this.#annotator.setFinding(label, text);
  }

  /** Takes everything off the page. */
  clear(): void {
    this.#annotator.clear();
    this.#options.clear();
    this.#placeholders.clear();
  }
}
