import { classWords, isDisabled, isSelect, isShown, parentOf } from '../dom/elements.ts';
import type { Layer } from '../popup/layers.ts';
import { wholeText } from '../popup/texts.ts';
import { type Month, monthNamed, readMonth, yearIn } from './month.ts';

/**
 * One page of a calendar as it is drawn: the days of a month under a heading that names year and month, the
 * months of a year under a heading that names the year, or a run of years.
 */
export interface Panel {
  /** the first month on the page: January where it is a year or several */
  month: Month;
  /** months on the page: 1, 12, or 12 a year */
  span: number;
  /** what the heading is written in; pressing around it turns the pages */
  heading: readonly Element[];
  /** the days of this month (or the months of this year, or the years) and no other, the first one first */
  days: readonly Element[];
  box: Element;
}

/**
 * Reads the calendars in a pop-up. Days are told by their numbers alone: a run 1, 2, 3 … in document order
 * is the month itself; what stands before and after belongs to its neighbours.
 */
export function readPanels(layers: readonly Layer[]): Panel[] {
  const panels: Panel[] = [];
  for (const run of layers.flatMap((layer) => monthRuns(layer))) {
    const panel = headed(run.days, run.root);
    if (panel) panels.push(panel);
  }
  return panels;
}

/** Among months 十一 says as much as 十一月. */
const bareMonth = /^[一二三四五六七八九十]{1,2}$/;

/** The years in a pop-up that lets one pick a month: twelve named months, 1 first, under a year. */
export function readYears(layers: readonly Layer[]): Panel[] {
  return layers.flatMap(({ root }) => {
    const panels: Panel[] = [];
    let months: Element[] = [];
    for (const element of root.querySelectorAll('*')) {
      const text = ownTextOf(element);
      const number = monthNamed(bareMonth.test(text) ? `${text}月` : text);
      if (number === null || !isShown(element)) continue;
      if (number !== months.length + 1) months = [];
      if (number === months.length + 1) months.push(element);
      const panel = months.length === 12 ? headed(months, root, yearOf) : null;
      if (panel) panels.push({ ...panel, span: 12 });
    }
    return panels;
  });
}

/** Years that a page of years shows at least; a heading names one or two, and lists of years are no page. */
const fewYears = 8;

/** The pages of years in a pop-up: a run of years, one after the other. */
export function readDecades(layers: readonly Layer[]): Panel[] {
  return layers.flatMap(({ root }) => {
    const runs: { first: number; years: Element[] }[] = [];
    for (const element of root.querySelectorAll('*')) {
      const year = Number(/^((?:19|20|21)\d\d)年?$/.exec(ownTextOf(element))?.[1]);
      if (!year || element.closest('select') || !isShown(element)) continue;
      const run = runs.at(-1);
      const next = run ? run.first + run.years.length : 0;
      // the chosen year may be said once more, for readers
      if (year === next - 1) continue;
      if (year === next) run?.years.push(element);
      else runs.push({ first: year, years: [element] });
    }
    return runs
      .filter(({ years }) => years.length >= fewYears)
      .map(({ first, years }) => {
        const month = { year: first, month: 1 };
        // headed by the years it goes from and to, mostly
        const page = headed(years, root, (words) => (words.some(namesYears) ? month : null));
        const bare = { month, span: 0, heading: [], days: years, box: root };
        return { ...(page ?? bare), span: years.length * 12 };
      });
  });
}

const namesYears = (element: Element) => yearIn(headingText(element)) !== null;

/** The one year that can be seen. */
function yearOf(heading: readonly Element[]): Month | null {
  const years = heading.flatMap((element) => yearIn(headingText(element)) ?? []);
  return years.length === 1 ? { year: years[0] as number, month: 1 } : null;
}

interface Run {
  days: Element[];
  root: Element;
}

/** All elements with text in the pop-up, not only fresh ones: a calendar redraws parts of itself. */
function monthRuns(layer: Layer): Run[] {
  const runs: Run[] = [];
  let days: Element[] = [];
  for (const { element, number } of numbers(layer.root)) {
    // the chosen day may be said once more, for readers
    if (number === days.length && number > 1) continue;
    if (number === days.length + 1) days.push(element);
    else if (number === 1) days = [element];
    else if (days.length < 28) days = [];
    if (days.length < 28) continue;
    const last = runs.at(-1);
    // the last run grows with its days
    if (last?.days !== days) runs.push({ days, root: layer.root });
  }
  return runs;
}

const ownDay = /^(\d{1,2})日?$/;

function numbers(root: Element): { element: Element; number: number }[] {
  const found: { element: Element; number: number }[] = [];
  for (const element of root.querySelectorAll('*')) {
    if (isSelect(element) || element.closest('select,script,style')) continue;
    const own = ownTextOf(element);
    const match = own ? ownDay.exec(own) : null;
    if (match) found.push({ element, number: Number(match[1]) });
  }
  return found;
}

export function ownTextOf(element: Element): string {
  let text = '';
  for (const node of element.childNodes) if (node.nodeType === Node.TEXT_NODE) text += node.nodeValue;
  return text.trim();
}

/** The nearest box around the days whose other words name a month. */
function headed(
  days: readonly Element[],
  root: Element,
  read: (heading: readonly Element[]) => Month | null = (heading) => readMonth(heading.map(headingText)),
): Panel | null {
  const first = days[0];
  // calendars of other fields may wait, hidden, in the same place, and the next page beside this one
  if (!first || !isShown(first) || isCutOff(first, root)) return null;
  for (let box: Element | null = first; box; box = parentOf(box)) {
    const all = headingIn(box, first);
    // months one under the other without a box of their own: what stands over the one before is no heading here
    const before = all.findLastIndex((element) => ownDay.test(ownTextOf(element)));
    for (const heading of [all.slice(before + 1), all]) {
      const month = heading.length > 0 ? read(heading) : null;
      if (month) return { month, span: 1, heading, days, box };
    }
    if (box === root) return null;
  }
  return null;
}

/** Beside the window of a box that nobody can scroll. */
function isCutOff(day: Element, root: Element): boolean {
  const { left, right } = day.getBoundingClientRect();
  for (let at = parentOf(day); at; at = at === root ? null : parentOf(at)) {
    const window = at.getBoundingClientRect();
    const beside = left >= window.right - 1 || right <= window.left + 1;
    if (beside && /hidden|clip/.test(getComputedStyle(at).overflowX)) return true;
  }
  return false;
}

/** Words, selects and number boxes in the box that stand before the first day and say year or month. */
function headingIn(box: Element, firstDay: Element): Element[] {
  return [...box.querySelectorAll('*')].filter((element) => {
    if (!(element.compareDocumentPosition(firstDay) & Node.DOCUMENT_POSITION_FOLLOWING)) return false;
    if (element.contains(firstDay) || element.closest('option')) return false;
    // kits keep the pages of months and years hidden in the same place
    if (!isSelect(element) && !isShown(element)) return false;
    if (isSelect(element) || element.tagName === 'INPUT') {
      const text = headingText(element);
      return /\d/.test(text) || monthNamed(text) !== null;
    }
    return ownTextOf(element) !== '' && element.closest('select') === null;
  });
}

/** What one piece of a heading says: its own text, the chosen option, or what a box holds. */
export function headingText(element: Element): string {
  if (isSelect(element)) return element.selectedOptions[0] ? entryText(element.selectedOptions[0]) : '';
  if (element.tagName === 'INPUT') return (element as HTMLInputElement).value;
  return ownTextOf(element);
}

/** What an entry of a list in a heading says; in a list of twelve numbers each is a month. */
export function entryText(option: HTMLOptionElement): string {
  const text = option.text.trim();
  return /^\d{1,2}$/.test(text) && option.parentElement?.childElementCount === 12 ? `${text}月` : text;
}

const selectedWords = ['selected', 'current', 'active', 'checked', 'this', 'chosen'];
const cellLike = 'td,[role=gridcell],[role=cell],li';

/** The cell around a day: what carries its state. */
function cellOf(day: Element, panel: Panel): Element {
  const cell = day.closest(cellLike);
  if (cell && panel.box.contains(cell)) return cell;
  const text = wholeText(day);
  let at = day;
  for (let up = parentOf(at); up && panel.box.contains(up) && wholeText(up) === text; up = parentOf(up))
    at = up;
  return at;
}

export function isBlocked(day: Element, panel: Panel): boolean {
  const cell = cellOf(day, panel);
  for (let at: Element | null = day; at; at = parentOf(at)) {
    if (isDisabled(at)) return true;
    if (at === cell) return false;
  }
  return false;
}

/** The days that the panel marks as chosen: by ARIA, else by the one class word that only some days carry. */
export function selectedDays(panel: Panel): number[] {
  const states = panel.days.map((day) => {
    const cell = cellOf(day, panel);
    const around = [cell, ...cell.querySelectorAll('*')];
    return {
      aria: around.some((element) => element.getAttribute('aria-selected') === 'true'),
      words: new Set(around.flatMap((element) => [...classWords(element)])),
    };
  });
  const marked = (test: (state: (typeof states)[number]) => boolean) =>
    states.flatMap((state, index) => (test(state) ? [index + 1] : []));
  const byAria = marked((state) => state.aria);
  if (byAria.length > 0) return byAria;
  for (const word of selectedWords) {
    const days = marked((state) => state.words.has(word));
    if (days.length > 0 && days.length < panel.days.length) return days;
  }
  return [];
}
