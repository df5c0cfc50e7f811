import { closedValue } from '../controls/closed-list.ts';
import { choiceText } from '../controls/options.ts';
import { arrowMark } from '../controls/picker-row.ts';
import type { Widget } from '../controls/widget.ts';
import { isTicked, standsOut } from '../dom/card-sign.ts';
import { classWords, endings, endsWith, hasWord } from '../dom/class-words.ts';
import { isChoosePrompt } from '../dom/hints.ts';
import type { Look } from '../dom/look.ts';
import { markWords } from '../dom/row-hints.ts';
import { isSlid } from '../dom/slid.ts';
import { hasHan, oneLine, textOf } from '../dom/text.ts';
import { placeholderOf, promptedBy } from '../placeholder.ts';
import { isPromptOption, proxyFor } from './options-of.ts';

const onWords: ReadonlySet<string> = new Set([...markWords, 'open', 'opened']);

/** True when a choice is on, native or drawn. */
function isChecked(input: Element): boolean {
  if (input instanceof HTMLInputElement) {
    // kits keep a native box hidden in the one they draw, and do not always turn it
    const drawn = input.checkVisibility() ? null : input.closest('[aria-checked]');
    return drawn ? drawn.getAttribute('aria-checked') === 'true' : input.checked;
  }
  const state = ['checked', 'selected', 'pressed']
    .map((name) => input.getAttribute(`aria-${name}`))
    .find((said) => said !== null);
  if (state) return state === 'true';
  return (
    input.matches('[checked], [data-on], [data-active=true]') ||
    hasWord(input, onWords) ||
    isTicked(input) ||
    isSlid(input) ||
    standsOut(input)
  );
}

function selected(select: HTMLSelectElement): string[] {
  return [...select.selectedOptions]
    .filter((option) => !isPromptOption(option))
    .map((option) => oneLine(option.text));
}

/** A part of a drawn box that shows the prompt: by class, unless the kit uses that class for the value too. */
function isPromptPart(element: Element): boolean {
  const words = classWords(element);
  if (!words.has('placeholder')) return false;
  return (
    !words.has('selected') || words.has('transparent') || isChoosePrompt(oneLine(element.textContent ?? ''))
  );
}

const decorations = endings('icon, clear, arrow, caret, close, remove');

function isDecoration(element: Element, main: Element): boolean {
  const role = element.getAttribute('role');
  return (
    role === 'listbox' ||
    role === 'option' ||
    role === 'status' ||
    (element !== main && endsWith(element, decorations) && !element.contains(main))
  );
}

/** A search box that has made way for the value: kits then lend it the value as its prompt. */
function isSetAside(main: Element): boolean {
  return main.getAttribute('aria-hidden') === 'true' && main instanceof HTMLInputElement;
}

function isTag(element: Element): boolean {
  const words = classWords(element);
  return words.has('tag') || words.has('choice') || (words.has('selection') && words.has('item'));
}

function holdsTag(outer: Element, inner: Element): boolean {
  return outer.contains(inner) && oneLine(inner.textContent ?? '') !== '';
}

/** What a box that draws its value shows: tags joined by `、`, '' while it shows its prompt. */
function drawnValue(widget: Widget, look: Look): string {
  const { main, box, kind } = widget;
  const typed = main instanceof HTMLInputElement ? oneLine(main.value) : '';
  const prompt = promptedBy(main);
  const own = isChoosePrompt(typed) || typed === prompt ? '' : typed;
  if (own && kind !== 'popup-multiple' && !isSetAside(main)) return own;
  const tags: string[] = [];
  const skip = (element: Element): boolean => isPromptPart(element) || isDecoration(element, main);
  if (kind === 'popup-multiple') {
    const named = [...box.querySelectorAll('*')].filter(
      (element) => isTag(element) && !isDecoration(element, main) && look.shown(element),
    );
    // kits name the frame around the tags like the tags, and so the text in them
    const inner = named.filter(
      (element) => !named.some((other) => other !== element && holdsTag(element, other)),
    );
    for (const element of inner) {
      const text = textOf(element, look, skip);
      if (text && !tags.includes(text)) tags.push(text);
    }
  }
  if (tags.length > 0) return tags.join('、');
  const text = textOf(closedValue(box, look)?.value ?? box, look, skip).replace(arrowMark, '');
  if (isChoosePrompt(text) || text === '') return own;
  return text === prompt && !isSetAside(main) ? own : text;
}

/**
 * What the control holds now as a person reads it: text, chosen option texts, checked labels joined by `、`,
 * parts joined by ` / ` (regions), ` ~ ` (ranges) or `-` (numbers), file names; '' when empty.
 */
export function readWidget(widget: Widget, look: Look): string {
  const { kind, main, parts } = widget;
  switch (kind) {
    case 'radio':
    case 'checkbox':
    case 'checkbox-group':
    case 'switch': {
      const type = kind === 'radio' ? 'radio' : 'checkbox';
      const on = parts.filter((part) => isChecked(part));
      return on
        .map((input) => choiceText({ input, type, proxy: proxyFor(widget, input) }, look) || '✓')
        .join('、');
    }
    case 'select':
    case 'multiselect':
      return main instanceof HTMLSelectElement ? selected(main).join('、') : '';
    case 'password':
      return '';
    case 'file':
      return main instanceof HTMLInputElement
        ? [...(main.files ?? [])].map((file) => file.name).join('、')
        : '';
    case 'linked-selects':
      return joined(
        parts.map((part) => partValue(part, widget, look)),
        ' / ',
      );
    case 'split-text':
      // a country code that stands there for good is no answer, nor the ending that a list beside a box begins with
      return joined(
        parts
          .filter(
            (part) =>
              !(part as HTMLInputElement).readOnly && (part.matches('input') || !main.matches('input')),
          )
          .map(plainValue),
        '-',
      );
    case 'date-range':
      return parts.length > 1 ? joined(parts.map(plainValue), ' ~ ') : dateIn(drawnValue(widget, look));
    case 'popup':
    case 'popup-multiple':
    case 'cascader':
      if (main instanceof HTMLSelectElement) return selected(main).join('、');
      return drawnValue(widget, look);
    case 'richtext':
      return oneLine(main.textContent ?? '');
    default:
      return main instanceof HTMLInputElement || main instanceof HTMLTextAreaElement
        ? plainValue(main)
        : kind === 'date'
          ? dateIn(drawnValue(widget, look))
          : drawnValue(widget, look);
  }
}

/** What a drawn date shows; without a figure it is a prompt, or the sign between two dates to come. */
const dateIn = (text: string): string => (/\d|长期|永久/.test(text) ? text : '');

function joined(values: readonly string[], mark: string): string {
  return values.filter((value) => value !== '').join(mark);
}

function plainValue(element: Element): string {
  if (element instanceof HTMLSelectElement) return selected(element).join('、');
  if (element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement) {
    const value = element.value.trim();
    // some kits write their prompt into the box itself
    const isPrompt = isChoosePrompt(value) || (hasHan(value) && value === placeholderOf(element).trim());
    return isPrompt ? '' : value;
  }
  const text = oneLine(element.textContent ?? '');
  return isChoosePrompt(text) ? '' : text;
}

/** One of several linked selects; a drawn one shows its value in its own box. */
function partValue(part: Element, widget: Widget, look: Look): string {
  if (part instanceof HTMLSelectElement) return selected(part).join('、');
  const box = widget.inner.find((inner) => inner.contains(part)) ?? part;
  const text = drawnValue({ ...widget, kind: 'popup', main: part, parts: [part], box }, look);
  return /^(?:省份?|城?市|区县?|县区?)$/.test(text) ? '' : text;
}
