import { isInput, isSelect, isShown, parentOf } from '../dom/elements.ts';
import { press } from '../dom/press.ts';
import { settled, until } from '../dom/wait.ts';
import type { Layer } from '../popup/layers.ts';
import { type Month, monthsBetween, readMonth, spans, yearIn } from './month.ts';
import { headingText, isBlocked, type Panel, readDecades, readPanels, readYears } from './panel.ts';

/** Milliseconds in which a heading that can be pressed has brought up another page, and pages up and down. */
const pageLimit = 300;
const depth = 6;

type Read = (layers: readonly Layer[]) => Panel[];

/**
 * The way of a person with far to go: presses the year in the heading, picks the year on the page of years,
 * then the month on the page of months. Where the heading cannot be pressed nothing happens.
 * @param turn turns pages of years, or of months, until one shows the target; null when none does
 * @returns true when the calendar has come to another page of days
 */
export async function byTitle(
  layers: () => Layer[],
  panel: Panel,
  target: Month,
  turn: (read: Read) => Promise<Panel | null>,
  signal: AbortSignal,
): Promise<boolean> {
  const title = panel.heading.find(
    (piece) =>
      !isSelect(piece) &&
      !(isInput(piece) && !piece.readOnly) &&
      (yearIn(headingText(piece)) !== null || readMonth([headingText(piece)]) !== null),
  );
  if (!title) return false;
  // what stood there before is no page that the heading has brought up
  const coarse = [readDecades, readYears].map((read) => {
    const old = new Set(read(layers()).map(({ days }) => days[0]));
    const fresh: Read = (open) => read(open).filter(({ days }) => !old.has(days[0]));
    return {
      fresh,
      last: read === readYears,
      leave: () => read(layers()).map(({ days }) => old.add(days[0])),
    };
  });
  const moved = () => readPanels(layers()).some(({ month }) => monthsBetween(month, panel.month) !== 0);
  press(title);
  for (let step = 0; step < depth; step++) {
    const next = await until(
      () => coarse.find(({ fresh }) => fresh(layers()).length > 0) ?? (step > 0 && moved()),
      pageLimit,
      signal,
    );
    if (!next || next === true) break;
    const there = await turn(next.fresh);
    const page = there ?? next.fresh(layers())[0];
    if (!page) return false;
    // a list that does not reach so far goes on from its end
    const end = monthsBetween(page.month, target) < 0 ? page.days[0] : page.days.at(-1);
    const cell = there ? cellFor(there, target) : end;
    if (!cell || isBlocked(cell, page)) return false;
    next.leave();
    press(cell);
    if (next.last) break;
  }
  return (await until(moved, pageLimit, signal)) !== null;
}

/** The year, month or day on a page: the one at that place. */
export function cellFor(page: Panel, { year, month, day = 1 }: Month & { day?: number }): Element | null {
  if (page.span === 1) return page.days[day - 1] ?? null;
  return page.days[page.span === 12 ? month - 1 : year - page.month.year] ?? null;
}

/**
 * Brings a month that lies further along into sight where pages stand one under the other, and only those
 * in sight are drawn.
 * @returns true when it has come nearer
 */
export async function scrollAlong(
  panels: readonly Panel[],
  target: Month,
  signal: AbortSignal,
): Promise<boolean> {
  const [first] = panels;
  const last = panels.at(-1);
  const months = first && last ? monthsBetween(first.month, last.month) : 0;
  const scroller = first && last && months > 0 ? scrollerOf(first.box, last.box) : null;
  if (!scroller || !first || !last || panels.some((panel) => spans(panel, target))) return false;
  const top = (panel: Panel) => panel.box.getBoundingClientRect().top;
  const before = scroller.scrollTop;
  const month = (top(last) - top(first)) / months;
  scroller.scrollTop += month * monthsBetween(first.month, target);
  if (Math.abs(scroller.scrollTop - before) < 1) return false;
  await settled(scroller.ownerDocument, signal);
  return true;
}

function scrollerOf(first: Element, last: Element): Element | null {
  for (let at = parentOf(first); at; at = parentOf(at)) {
    // some scroll by the wheel of the mouse alone
    const scrolls = at.scrollHeight > at.clientHeight + 8 && getComputedStyle(at).overflowY !== 'visible';
    if (scrolls) return at.contains(last) && isShown(at) ? at : null;
  }
  return null;
}
