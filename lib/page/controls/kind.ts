import type { ControlKind } from '../../terms/evidence.ts';
import { classWords, hasWord, wordSet } from '../dom/class-words.ts';
import {
  arrowWords,
  dateWords,
  hasCascadeWord,
  hasSelectWord,
  isAutocomplete,
  isChoosePrompt,
  multipleWords,
  rangeWords,
} from '../dom/hints.ts';
import type { Look } from '../dom/look.ts';
import { ancestors, parentOf } from '../dom/tree.ts';
import { placeholderOf } from '../placeholder.ts';
import { opensList } from './box.ts';
import { closedOptions } from './closed-list.ts';
import { promptOf } from './picker-row.ts';

/** `YYYY-MM-DD`, `yyyy年mm月dd日`, `年/月/日`: a date format rather than a prompt. */
const dateFormat = /y{4}\s*[-/.年]\s*m{1,2}|年\s*[-/.]?\s*月\s*[-/.]?\s*日/i;
const datePrompt = /日期|年月日|起始时间|结束时间|截止时间/;
/** 请选择成立日期; with more than one in it, it is a range. */
const lonePrompt = /^[^日]*日期[^日]{0,3}$/;
const regionPrompt = /省.{0,6}[/、,，\-—].{0,4}(?:市|区)|省市|省份?城市|所属?(?:地区|区域)/;

/** From `inner` up to and with `outer`. */
function chain(inner: Element, outer: Element): Element[] {
  const list: Element[] = [];
  for (let at: Element | null = inner; at; at = parentOf(at)) {
    list.push(at);
    if (at === outer) break;
  }
  return list;
}

/** The box or the calendar kept inside it says that it takes a period. */
function isRange(list: readonly Element[], box: Element): boolean {
  if (list.some((element) => hasWord(element, rangeWords))) return true;
  return [...box.querySelectorAll('[class*=range]')].some(
    (element) =>
      hasWord(element, rangeWords) && (hasWord(element, dateWords) || hasWord(element, timeHolders)),
  );
}

function isTime(list: readonly Element[]): boolean {
  return list.some((element) => {
    const words = classWords(element);
    return words.has('time') && !hasWord(element, dateWords);
  });
}

/** Something inside the box that says "this opens": an arrow, a calendar, any icon at its end. */
function hasIcon(box: Element, words: ReadonlySet<string>): boolean {
  for (const element of box.querySelectorAll('i, svg, span, b, em, div, img, button')) {
    if (hasWord(element, words)) return true;
  }
  return false;
}

function isDate(main: Element, list: readonly Element[], box: Element, readOnly: boolean): boolean {
  const prompt = placeholderOf(main);
  if (dateFormat.test(prompt)) return true;
  const calendar = list.some((element) => hasWord(element, dateWords)) || hasIcon(box, dateWords);
  if (calendar) return true;
  if (/date|calendar/i.test(main.getAttribute('onclick') ?? main.getAttribute('onfocus') ?? '')) return true;
  if (main.getAttribute('data-provide') === 'datepicker') return true;
  return readOnly && datePrompt.test(prompt);
}

function isNumberBox(element: Element): boolean {
  const words = classWords(element);
  return words.has('number') && (words.has('picker') || words.has('input'));
}

export function isMultiple(list: readonly Element[]): boolean {
  const all = [...list, ...(list.at(-1)?.querySelectorAll('[class]') ?? [])];
  // a kit that is called multiselect and takes one
  if (all.some((element) => classWords(element).has('single'))) return false;
  const says = (element: Element): boolean =>
    element.getAttribute('aria-multiselectable') === 'true' ||
    hasWord(element, multipleWords) ||
    makesTags(element);
  return all.some(says);
}

/** `next-select-tag`: a list whose choices become tags. */
function makesTags(element: Element): boolean {
  const words = classWords(element);
  return words.has('select') && words.has('tag');
}

/** A list or tree, once it is known that the control opens one. */
export function listKind(list: readonly Element[], prompt: string): ControlKind {
  if (list.some(hasCascadeWord) || regionPrompt.test(prompt)) return 'cascader';
  return isMultiple(list) ? 'popup-multiple' : 'popup';
}

/** Kind of a box that a kit drew without an input of its own. */
export function drawnKind(main: Element, box: Element, text: string): ControlKind {
  const list = [...chain(main, box), ...box.querySelectorAll('[class]')].slice(0, 12);
  const date = list.some((element) => hasWord(element, dateWords));
  const range = list.some((element) => hasWord(element, rangeWords));
  if (date) return range ? 'date-range' : 'date';
  // a plain button that shows a calendar: 选择日期, and the day once one is chosen
  const asked = promptOf(main) ?? text;
  if (dateFormat.test(asked) || lonePrompt.test(asked)) return 'date';
  return listKind(list, text);
}

/**
 * Kind of a text-like input by what surrounds it up to `box`: role and state first, then class words, then
 * what a read-only input with an arrow or a prompt to choose must be.
 */
export function inputKind(main: Element, box: Element, look: Look): ControlKind {
  if (main instanceof HTMLTextAreaElement) return 'textarea';
  if (!(main instanceof HTMLInputElement)) return 'richtext';
  const type = main.type;
  if (type === 'password') return 'password';
  // by the attribute: a browser that has no month picker of its own calls the type text
  const asked = main.getAttribute('type')?.toLowerCase() ?? type;
  if (asked === 'date' || asked === 'datetime-local' || asked === 'month') return 'date';
  const list = chain(main, box);
  const prompt = placeholderOf(main);
  const readOnly = main.readOnly || main.hasAttribute('unselectable');
  // with an arrow it is a list that can be searched
  const completes =
    [...list, ...ancestors(list.at(-1) ?? main, 2)].some(isAutocomplete) && !hasIcon(box, listMarks);
  if (!completes && isDate(main, list, box, readOnly)) {
    return isRange(list, box) ? 'date-range' : 'date';
  }
  if (list.some(hasCascadeWord)) return 'cascader';
  const role = main.getAttribute('role');
  if (type === 'number' || role === 'spinbutton' || list.some(isNumberBox)) return 'number';
  if (completes || main.hasAttribute('list')) return 'text';
  if (isTime(list) && list.some((element) => hasWord(element, timeHolders))) return 'unknown';
  const says =
    role === 'combobox' ||
    main.getAttribute('aria-autocomplete') === 'list' ||
    list.some((element) => element.getAttribute('role') === 'combobox' || opensList(element));
  if (says || list.slice(1).some(hasSelectWord)) return listKind(list, prompt);
  if (readOnly && opens(main, box, prompt, look)) return listKind(list, prompt);
  return 'text';
}
const listMarks: ReadonlySet<string> = wordSet('arrow caret chevron indicator');
const timeHolders: ReadonlySet<string> = new Set(['picker', 'select']);

function opens(main: HTMLInputElement, box: Element, prompt: string, look: Look): boolean {
  if (main.disabled) return false;
  if (isChoosePrompt(prompt || main.value) || closedOptions(box, look)) return true;
  return hasIcon(box, arrowWords) || look.style(main).cursor === 'pointer';
}
