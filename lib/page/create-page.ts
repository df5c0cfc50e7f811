import { type Found, type Pass, pageTitles, readPage } from './collect.ts';
import type { Widget } from './controls/widget.ts';
import { Look } from './dom/look.ts';
import { elementsOf } from './dom/tree.ts';
import type { FieldControl } from './field-control.ts';
import type { FormField, Unusable } from './form-field.ts';
import { Refs } from './refs.ts';
import { type PageString, stringsOf } from './strings.ts';
import { faceOf, shownIn, toField } from './to-field.ts';
import { type Cover, unusableOf } from './usable.ts';
import { type PageChange, watchPage } from './watch.ts';

/** One pass over a document: its fields as data, and what else tells where the person is. */
export interface CollectedForm {
  fields: FormField[];
  headings: string[];
  title: string;
  /** title of the open step, '' if the page shows no steps */
  stepTitle: string;
  stepTitles: string[];
}

export interface Page {
  /** Reads the page as it is now; fields in document order. Frames inside run their own script. */
  collect(): CollectedForm;
  /** The elements behind a field; found again after a re-render; null when the field is gone. */
  controlOf(ref: string): FieldControl | null;
  /** What the control shows now, '' when empty or gone. */
  readValue(ref: string): string;
  /** Every visible Chinese text outside values, as of now. */
  strings(): PageString[];
  /** Calls back once changes have settled; may be called several times, ends with the page's signal. */
  watch(onChange: (change: PageChange) => void): void;
  /**
   * Whether a person could see and use the element now, null when they could. `cover` is `coverOf`, which whoever
   * fills or presses brings along. `inView`: it was scrolled to, so what is not found there is hidden.
   */
  isUsable(element: Element, cover: Cover, inView?: boolean): Unusable | null;
  /** Scrolls the field to the middle of the window; false when it is gone. */
  reveal(ref: string): boolean;
  /** true while the page changes too fast to follow */
  readonly gaveUp: boolean;
}

function placeOf({ widget, label, section }: Found): string {
  return [widget.kind, label.text, ...section].join('\t');
}

function controlFrom({ widget, label, container, around }: Found): FieldControl {
  const elements = elementsOf(label.nodes).filter((element) => !element.contains(widget.main));
  const labelElements = [...new Set(elements)];
  return {
    kind: widget.kind,
    main: widget.main,
    parts: widget.parts,
    trigger: widget.trigger,
    container,
    labelElement: labelElements[0] ?? null,
    labelElements,
    errorElements: around.errorElements,
    connected: widget.main.isConnected,
  };
}

/** What an event is meant for: all that it passes, and the control that a label on its way names. */
const meant = (event: Event): ReadonlySet<EventTarget | null> =>
  new Set(event.composedPath().map((node) => (node instanceof HTMLLabelElement ? node.control : node)));

const isAmong = ({ main, box, trigger, parts, inner }: Widget, targets: ReadonlySet<unknown>): boolean =>
  [main, box, trigger, ...parts, ...inner].some((element) => element && targets.has(element));

/**
 * The page room's view of one document. Holds nothing but ids; everything is read from the document when
 * asked. `signal` ends all watching.
 */
export function createPage(document: Document, { signal }: { signal: AbortSignal }): Page {
  const refs = new Refs();
  const byRef = new Map<string, Found>();
  const watches: { readonly gaveUp: boolean }[] = [];

  let fresh: Pass | null = null;
  const touched = new Set<string>();
  const note = (event: Event) => {
    if (!event.isTrusted) return;
    const targets = meant(event);
    for (const [ref, { widget }] of byRef) if (isAmong(widget, targets)) touched.add(ref);
  };
  // not `change`: a click by script makes the browser itself fire it
  for (const type of ['pointerdown', 'keydown']) {
    document.addEventListener(type, note, { capture: true, passive: true, signal });
  }

  const read = (): { pass: Pass; ids: string[] } => {
    const pass = readPage(document);
    const ids = refs.assign(pass.found.map((found) => ({ main: found.widget.main, place: placeOf(found) })));
    byRef.clear();
    pass.found.forEach((found, index) => {
      byRef.set(ids[index] as string, found);
    });
    return { pass, ids };
  };

  const find = (ref: string): Found | null => {
    const known = byRef.get(ref);
    if (known?.widget.main.isConnected) return known;
    if (!refs.knows(ref)) return null;
    read();
    return byRef.get(ref) ?? null;
  };

  return {
    collect() {
      const { pass, ids } = read();
      // texts are usually asked for right after the fields: one pass serves both, within one task
      fresh = pass;
      queueMicrotask(() => {
        fresh = null;
      });
      const fields = pass.found.map((found, index) =>
        toField(found, ids[index] as string, pass.scan.look, touched.has(ids[index] as string)),
      );
      return { fields, ...pageTitles(pass) };
    },
    controlOf(ref) {
      const found = find(ref);
      return found && controlFrom(found);
    },
    readValue(ref) {
      const found = find(ref);
      return found ? shownIn(found, new Look()) : '';
    },
    strings: () => stringsOf(fresh ?? read().pass),
    watch(onChange) {
      watches.push(watchPage(document, signal, onChange));
    },
    isUsable(element, cover, inView = false) {
      const widget = [...byRef.values()]
        .map((found) => found.widget)
        .find(({ main, parts }) => element === main || parts.includes(element));
      const face = widget ? faceOf(widget) : element;
      if (face.matches(':disabled') || face.getAttribute('aria-disabled') === 'true') return 'disabled';
      return unusableOf(face, new Look()) ?? cover(face, widget ? [widget.box, ...widget.inner] : [], inView);
    },
    reveal(ref) {
      const found = find(ref);
      if (!found) return false;
      faceOf(found.widget).scrollIntoView({ block: 'center', inline: 'nearest' });
      return true;
    },
    get gaveUp() {
      return watches.some((watch) => watch.gaveUp);
    },
  };
}
