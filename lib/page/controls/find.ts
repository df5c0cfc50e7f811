import { hasMark } from '../dom/card-sign.ts';
import { hasWord } from '../dom/class-words.ts';
import { dateWords, isChooser, isNamedChoice, switchWords } from '../dom/hints.ts';
import type { Look } from '../dom/look.ts';
import { hasHan, textOf } from '../dom/text.ts';
import { parentOf } from '../dom/tree.ts';
import type { Scan } from '../scan.ts';
import { boxOf, chooserOf, opensList } from './box.ts';
import { cardChoices, listboxChoices } from './cards.ts';
import { closedWidget, drawnWidget, lasting, prompted } from './drawn.ts';
import { drawnFor, isPutAway, isWithheld } from './hidden-select.ts';
import { inputKind, isMultiple } from './kind.ts';
import { type Choice, choiceWidget, groupChoices, proxyOf } from './options.ts';
import { rowsAround, shownValue } from './pressed-rows.ts';
import { isDrawnTick } from './switch-shape.ts';
import { uploadButton, uploadWidget } from './upload.ts';
import { isOptionInput, type Widget, widgetOf } from './widget.ts';

const opening = /^(?:popup|cascader|date)/;

/** Every control that is on the page now, in document order, each once however a kit builds it. */
export function findWidgets(scan: Scan): Widget[] {
  const { look } = scan;
  const taken = new Set<Element>();
  const widgets: Widget[] = [];
  const choices: Choice[] = [];
  const texts: Element[] = [];

  const add = (widget: Widget): void => {
    widgets.push(widget);
    for (const inner of widget.inner) taken.add(inner);
  };
  const isTaken = (element: Element): boolean => {
    for (let at: Element | null = element; at; at = parentOf(at)) if (taken.has(at)) return true;
    return false;
  };
  const { holds } = scan;

  for (const native of scan.natives) {
    if (!(native instanceof HTMLSelectElement) || !isPutAway(native, look)) continue;
    // one kept for the browser's own autofill offers nothing that could be read
    const mute = native.options.length > 0 && [...native.options].every(({ text }) => !text);
    const drawn = mute ? null : drawnFor(native, look);
    if (drawn) add(replacedSelect(native, drawn));
    else taken.add(native);
  }
  for (const native of scan.natives) {
    if (isTaken(native)) continue;
    if (isOptionInput(native)) {
      const proxy = proxyOf(native, look);
      if (proxy) choices.push({ input: native, type: native.type as Choice['type'], proxy });
    } else if (native instanceof HTMLSelectElement) {
      add(nativeSelect(native));
    } else if ((look.shown(native) && !isKeeper(native, look)) || isFile(native)) {
      texts.push(native);
    }
  }
  const counted = [...texts, ...scan.natives.filter((native) => native instanceof HTMLSelectElement)];
  const othersIn = (element: Element, own: readonly Element[]): Element[] =>
    counted.filter((native) => !own.includes(native) && holds(element, native));

  for (const text of texts) {
    if (isTaken(text)) continue;
    if (isFile(text)) {
      const alone = (element: Element): boolean =>
        othersIn(element, [text]).length === 0 &&
        !choices.some(({ input, proxy }) => holds(element, input) || holds(proxy, element));
      const upload = uploadWidget(text, alone, look);
      if (upload) add(upload);
      continue;
    }
    add(textWidget(text, othersIn, scan));
  }

  if (scan.natives.some((native) => look.shown(native))) {
    for (const box of scan.boxes) {
      const widget = isChooser(box) ? null : closedWidget(box, look);
      if (widget && !isTaken(box)) add(widget);
    }
  }

  const isChoice = (element: Element): boolean =>
    choices.some(({ input, proxy }) => holds(element, input) || holds(proxy, element));
  for (const element of scan.drawn) {
    if (isTaken(element) || scan.natives.some((native) => holds(element, native) && !isTaken(native)))
      continue;
    const proxy = drawnChoice(element);
    if (!proxy || isChoice(element) || !look.seen(element)) continue;
    const type = /radio/.test(element.getAttribute('role') ?? element.className) ? 'radio' : 'checkbox';
    const several = element.hasAttribute('role') ? [] : choicesWithin(element);
    if (several.length > 0)
      choices.push(...several.map((part) => ({ input: part, type, proxy: part }) as const));
    else choices.push({ input: element, type, proxy });
  }
  for (const list of scan.lists) {
    if (!isTaken(list)) choices.push(...listboxChoices(list, scan));
  }
  const isControl = (element: Element): boolean =>
    scan.natives.some((native) => holds(element, native)) ||
    choices.some(({ input }) => holds(element, input));
  for (const marked of scan.marked) {
    if (!isTaken(marked) && !choices.some(({ input }) => input === marked))
      choices.push(...cardChoices(marked, isControl, scan));
  }
  for (const blank of scan.blanks) {
    if (isDrawnTick(blank, look) && !isTaken(blank) && !isChoice(blank))
      choices.push({ input: blank, type: 'checkbox', proxy: blank });
  }
  choices.sort((a, b) => scan.start(a.input) - scan.start(b.input));
  for (const group of groupChoices(choices)) add(choiceWidget(group, look));

  const mains = widgets.map(({ main }) => main);
  const hasInput = (element: Element): boolean =>
    mains.some((main) => holds(element, main)) ||
    scan.natives.some((native) => look.shown(native) && holds(element, native));
  for (const element of scan.drawn) {
    const role = element.getAttribute('role');
    if (isNamedChoice(element) || isTaken(element)) continue;
    const widget = notDrawn.test(role ?? '')
      ? null
      : (drawnWidget(element, hasInput, look) ?? closedWidget(element, look));
    if (!widget) continue;
    add(widget);
    mains.push(widget.main);
  }
  for (const row of new Set(widgets.flatMap(({ main }) => rowsAround(main)))) {
    const value = isTaken(row) || hasInput(row) ? null : shownValue(row, look);
    if (!value) continue;
    const main = lasting(value, row, look);
    add({ ...prompted(main, main, textOf(value, look)), trigger: value });
    mains.push(main);
  }
  for (const button of [...scan.buttons, ...scan.uploads]) {
    const upload = isTaken(button) ? null : uploadButton(button, hasInput, look);
    if (!upload) continue;
    add(upload);
    mains.push(button);
  }
  return widgets.sort((a, b) => scan.start(a.main) - scan.start(b.main));
}

/** An input for the form's data alone, beside the box that a kit draws for it. */
function isKeeper(input: Element, look: Look): boolean {
  if (isWithheld(input, look)) return true;
  if (input.getAttribute('aria-hidden') !== 'true' || input.getAttribute('tabindex') !== '-1') return false;
  return [...(input.parentElement?.children ?? [])].some(
    (other) => other.getAttribute('role') === 'combobox' || opensList(other),
  );
}

const notDrawn = /^(?:radio|checkbox|switch|textbox|spinbutton)$/;

/** What is seen of a radio, checkbox or switch without a native input, null for anything else. */
function drawnChoice(element: Element): Element | null {
  if (/^(?:radio|checkbox|switch)$/.test(element.getAttribute('role') ?? '')) return element;
  if (!isNamedChoice(element)) return null;
  if (hasWord(element, switchWords)) return element;
  // a round or square piece before the words
  const proxy = element.textContent ? element : parentOf(element);
  const parts =
    proxy?.querySelectorAll('[role=checkbox], [role=radio], input:not([type=hidden]), [class*=native]') ?? [];
  const own = [...parts].every((part) => part === element);
  return own && hasHan(proxy?.textContent ?? '') ? proxy : null;
}

/** The choices in a box that is named as one is, but holds several, each with a mark of its own before its words. */
function choicesWithin(box: Element): Element[] {
  const parts = [...box.children];
  const alike = parts.every(
    (part) => part.tagName === parts[0]?.tagName && hasMark(part) && hasHan(part.textContent ?? ''),
  );
  return alike && parts.length > 1 ? parts : [];
}

function isFile(element: Element): element is HTMLInputElement {
  return element instanceof HTMLInputElement && element.type === 'file';
}

function nativeSelect(select: HTMLSelectElement): Widget {
  return widgetOf(select.multiple ? 'multiselect' : 'select', select, select);
}

function replacedSelect(select: HTMLSelectElement, drawn: Element): Widget {
  const kind = select.multiple ? 'popup-multiple' : 'popup';
  const trigger =
    drawn.querySelector('[role=combobox], [aria-haspopup], input:not([type=hidden]), [tabindex], a') ?? drawn;
  return widgetOf(kind, select, drawn, trigger, [drawn, select]);
}

/** Two inputs drawn one over the other are one control: the shown value and the search box above it. */
function overlap(a: DOMRect, b: DOMRect): boolean {
  const width = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  const height = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  return width > 0 && height > 0;
}

function textWidget(
  text: Element,
  othersIn: (element: Element, own: readonly Element[]) => Element[],
  { look }: Scan,
): Widget {
  // a chooser may hold a second input: the search box over it, or the other end of a date range
  const belongs = (around: Element): boolean =>
    othersIn(around, [text]).every(
      (other) =>
        overlap(look.rect(text), look.rect(other)) || look.opacity(other) < 0.05 || isDateBox(around, text),
    ) && othersIn(around, [text]).length <= 2;
  const chooser = chooserOf(text, belongs, look);
  const own = chooser ? [text, ...othersIn(chooser, [text])] : [text];
  const alone = (around: Element): boolean => othersIn(around, own).length === 0;
  const box = boxOf(chooser ?? text, alone);
  const met = own.filter((input) => look.shown(input));
  // beside the input that is met, kits keep one for the form's data that no reader is told of
  const told = met.filter((input) => input.getAttribute('aria-hidden') !== 'true');
  const shown = told.length > 0 ? told : met;
  const apart = shown.filter((input) => input === text || !overlap(look.rect(text), look.rect(input)));
  const main = apart.length > 1 ? text : widest(shown, look);
  let kind = inputKind(main, chooser ?? box, look);
  if (kind === 'date' && apart.length === 2) kind = 'date-range';
  if (kind === 'popup' && isMultiple([box])) kind = 'popup-multiple';
  const widget = widgetOf(kind, main, box, opening.test(kind) ? triggerOf(main, chooser) : null);
  if (kind === 'date-range' && apart.length === 2) widget.parts = apart;
  return widget;
}

/** Two inputs in a box are the ends of a period when it or the boxes just around it are a date picker's. */
function isDateBox(around: Element, text: Element): boolean {
  let above = 0;
  for (let at: Element | null = text; at && above < 4; at = parentOf(at)) {
    if (hasWord(at, dateWords)) return true;
    if (above > 0 || at === around) above += 1;
  }
  return hasWord(around, pairWords);
}
const pairWords: ReadonlySet<string> = new Set(['range', 'picker']);

function widest(inputs: readonly Element[], look: Look): Element {
  return inputs.reduce((best, input) => (look.rect(input).width > look.rect(best).width ? input : best));
}

/** What a mouse presses: the input unless it is too small to hit, then the box around it. */
function triggerOf(main: Element, chooser: Element | null): Element {
  return chooser && main.getBoundingClientRect().width < 20 ? chooser : main;
}
