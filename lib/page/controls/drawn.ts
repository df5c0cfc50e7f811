import { classWords, hasWord } from '../dom/class-words.ts';
import { arrowWords, isChoosePrompt, isChooser } from '../dom/hints.ts';
import type { Look } from '../dom/look.ts';
import { pseudoContent } from '../dom/pseudo.ts';
import { oneLine, textOf } from '../dom/text.ts';
import { parentOf } from '../dom/tree.ts';
import { boxOf, opensList } from './box.ts';
import { inChrome } from './chrome.ts';
import { closedOptions, closedValue, isNamed } from './closed-list.ts';
import { drawnKind } from './kind.ts';
import { arrowMark, isLonePrompt, promptOf, rememberPrompt } from './picker-row.ts';
import { type Widget, widgetOf } from './widget.ts';

/** An arrow or another sign that it opens something, drawn in the box or by its style. */
function hasArrow(box: Element, look: Look): boolean {
  if (box.querySelector('svg')) return true;
  for (const inner of box.querySelectorAll('*')) if (hasWord(inner, arrowWords)) return true;
  return [box, ...box.querySelectorAll('i, span, em, b, div')]
    .slice(0, 8)
    .some(
      (inner) => look.style(inner).backgroundImage !== 'none' || pseudoContent(inner, '::after') !== 'none',
    );
}

/** `known`: it has shown a prompt, and what it shows now may be a short value. */
function sizeFits(rect: DOMRect, known = false): boolean {
  return rect.width >= (known ? 12 : 40) && rect.height >= 16 && rect.height <= 90;
}

function isPressable(element: Element, look: Look): boolean {
  return (
    element.hasAttribute('tabindex') ||
    element.tagName === 'BUTTON' ||
    element.getAttribute('role') === 'combobox' ||
    opensList(element) ||
    look.style(element).cursor === 'pointer'
  );
}

/**
 * A box without an input of its own that opens a list: by role, or by class word or prompt together with
 * an arrow and something to press. `hasInput` says whether an element holds a control already found.
 */
export function drawnWidget(
  element: Element,
  hasInput: (element: Element) => boolean,
  look: Look,
): Widget | null {
  const known = promptOf(element) !== null;
  if (hasInput(element) || !look.seen(element)) return null;
  if (!sizeFits(look.rect(element), known || isChoosePrompt(oneLine(element.textContent ?? '')))) return null;
  const role = element.getAttribute('role');
  if (/^(?:OPTION|LABEL|TH|UL|OL|LI|P|H\d)$/.test(element.tagName) && role !== 'combobox') return null;
  if (role === 'listbox' || role === 'option' || inChrome(element)) return null;
  const box = boxOf(
    element,
    (around) => !hasInput(around) && sizeFits(look.rect(around)) && !holdsAnother(around, element),
  );
  const text = textOf(box, look);
  if (text.length > 40) return null;
  const certain =
    role === 'combobox' || (opensList(element) && element.getAttribute('aria-haspopup') !== 'true');
  if (!certain) {
    const inside = [box, element, ...box.querySelectorAll('*')];
    const prompt = isChoosePrompt(text);
    const lone = (prompt || arrowMark.test(text)) && isLonePrompt(box, text, hasInput);
    if (!known && !lone) {
      if (!inside.some((inner) => isPressable(inner, look))) return null;
      const framed = isChooser(element) && look.style(element).borderTopWidth !== '0px';
      if (!prompt && !framed && !hasArrow(box, look)) return null;
    }
    if (!prompt && classWords(element).has('btn') && !isChooser(element)) return null;
  }
  const focusable = [element, ...element.querySelectorAll('*')].find(
    (inner) =>
      inner.hasAttribute('tabindex') ||
      inner.getAttribute('role') === 'combobox' ||
      inner.tagName === 'BUTTON',
  );
  const trigger = focusable ?? pressedAround(promptIn(element, look), box, look);
  const main = focusable || isChooser(element) || certain ? trigger : lasting(trigger, box, look);
  return { ...prompted(main, box, text), trigger };
}

/** Boxes that open a list each, side by side as the levels of a region are. */
function holdsAnother(around: Element, element: Element): boolean {
  return [...around.querySelectorAll('[role=combobox], button[aria-haspopup]')].some(
    (other) => !other.contains(element) && !element.contains(other),
  );
}

const isInline = (element: Element, look: Look): boolean => look.style(element).display === 'inline';

/** The inline piece that shows all that the element shows. */
function promptIn(element: Element, look: Look): Element {
  const { firstElementChild: first, lastElementChild: last } = element;
  const all = first && first === last && first.textContent === element.textContent;
  return all && isInline(first, look) ? promptIn(first, look) : element;
}

/**
 * The box around an inline prompt: pages take such a prompt away and write the value in its place, so that only the
 * box is still there afterwards. `<div><span>请选择</span></div>`, then `<div>企业</div>`
 */
export function lasting(prompt: Element, box: Element, look: Look): Element {
  const outer = prompt === box || !isInline(prompt, look) ? null : parentOf(prompt);
  return outer && outer.textContent === prompt.textContent ? lasting(outer, box, look) : prompt;
}

/** A box made by hand that keeps its closed list in itself, under a name; null for any other. */
export function closedWidget(box: Element, look: Look): Widget | null {
  const found = closedValue(box, look);
  if (!found || !isNamed(box) || inChrome(box)) return null;
  const { value, list } = found;
  const text = textOf(value, look);
  // what the list does not offer is no answer
  if (promptOf(value) === null && !closedOptions(box, look)?.includes(text.replace(arrowMark, '')))
    rememberPrompt(value, text);
  return { ...prompted(value, box, text), inner: [value, list] };
}

/** The outermost piece of the box that takes the press: pages put the value in place of the prompt inside it. */
function pressedAround(element: Element, box: Element, look: Look): Element {
  let found = element;
  for (let at: Element | null = element; at && at !== box; at = parentOf(at)) {
    const outer: Element | null = parentOf(at);
    if (outer && look.style(outer).cursor === 'pointer') found = outer;
  }
  return found;
}

/** What a list for one level of a region says before any is chosen. */
const level = /^(?:省份?|城?市|区县?|县区?|区\/县|街道)$/;

export function prompted(main: Element, box: Element, text: string): Widget {
  if ((isChoosePrompt(text) || level.test(text)) && promptOf(main) === null) rememberPrompt(main, text);
  return widgetOf(drawnKind(main, box, text), main, box, main);
}
