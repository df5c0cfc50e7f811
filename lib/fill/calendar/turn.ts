import { isInput, isSelect, isShown } from '../dom/elements.ts';
import { press } from '../dom/press.ts';
import { commit, setText } from '../dom/set-text.ts';
import { until } from '../dom/wait.ts';
import type { Layer } from '../popup/layers.ts';
import { buttonsOf, nextButton } from './buttons.ts';
import { type Month, monthsBetween, namesTime, readMonth, spans, yearIn } from './month.ts';
import { entryText, headingText, ownTextOf, type Panel, readPanels } from './panel.ts';
import { byTitle, scrollAlong } from './title.ts';

/** Reads the pages that a calendar shows: months of days, years of months, or years. */
export type ReadPanels = (layers: readonly Layer[]) => Panel[];

/** Milliseconds a calendar may take to turn a page, and pages to turn at most: forty years by the month. */
const turnLimit = 300;
/** Milliseconds in which a page slides out. */
const slideLimit = 800;
/** Months for which pages are not turned one by one where the heading leads to a page of years. */
const farAway = 24;
const titleLimit = 6;
/** Frames without any change in the page after which a button is taken to do nothing. */
const idleFrames = 4;
const pageLimit = 480;
const burst = 48;

/**
 * Turns a calendar to a month by the buttons beside its heading. What a button does is found out by
 * pressing it once and reading the heading, so their look and order do not matter.
 * @param effects what the buttons are known to do; a range hands on what its first day has taught
 * @returns the panel that shows the month, null when it cannot be reached
 */
export async function turnTo(
  layers: () => Layer[],
  target: Month,
  effects: Map<string, number>,
  signal: AbortSignal,
  read: ReadPanels = readPanels,
): Promise<Panel | null> {
  // what did nothing there may do something here, and calendars side by side have the same arrows
  for (const [id, effect] of [...effects]) {
    if (effect === 0) effects.delete(id);
    else for (const place of ['0', '1']) effects.set(id.replace(/^\d/, place), effect);
  }
  let titled = false;
  let entitled = read === readPanels ? titleLimit : 0;
  const typed = new Set<Element>();
  for (let page = 0; page < pageLimit; page++) {
    const panels = await drawn(layers, read, signal);
    const there = panels.find((panel) => spans(panel, target));
    if (there) return there;
    const panel = nearest(panels, target);
    if (!panel) return null;
    const place = panels.indexOf(panel);
    if (byHeading(panel, target, typed) && (await changed(layers, read, place, panel.month, signal)))
      continue;
    // in a pair of calendars the arrows may stand on either of them
    const buttons = panels.flatMap((each, index) => buttonsOf(each, index));
    // from the middle of the page, so that one that reaches beyond the target counts as near
    const half = Math.floor(panel.span / 2);
    const distance = monthsBetween(panel.month, target) - half;
    // the other calendar's arrows may move that one alone, and with it the day already chosen there
    const own = buttons.filter((each) => each.place === place);
    const button = nextButton(own, distance, half, effects) ?? nextButton(buttons, distance, half, effects);
    // by the month alone it would be a long way
    const slow = button === null || Math.abs(effects.get(button.id) ?? 12) < 12;
    if (entitled > 0 && slow && panels.length < 3 && Math.abs(distance) > (button ? farAway : 0)) {
      entitled--;
      const turn = (pages: ReadPanels) => turnTo(layers, target, new Map(), signal, pages);
      if (!(await byTitle(layers, panel, target, turn, signal))) entitled = 0;
      continue;
    }
    if (!button) {
      if (await scrollAlong(panels, target, signal)) continue;
      if (byMonths(panel, target) && (await changed(layers, read, place, panel.month, signal))) continue;
      // months one under the other, drawn as they come into sight
      const title = titleOf(layers(), target);
      if (!title || titled) return null;
      titled = true;
      title.scrollIntoView({ block: 'center', behavior: 'instant' });
      await until(
        () => read(layers()).some(({ month }) => !monthsBetween(month, target)),
        turnLimit * 3,
        signal,
      );
      continue;
    }
    const known = effects.get(button.id);
    // a button whose effect is known is pressed several times at once: no page can be passed that way
    const times = known ? Math.min(burst, Math.floor(Math.abs(distance) / Math.abs(known))) : 1;
    for (let i = 0; i < Math.max(1, times); i++) press(button.element);
    const after = await changed(layers, read, place, panel.month, signal, known ? undefined : idleFrames);
    if (!known || !after) effects.set(button.id, after ? monthsBetween(panel.month, after) : 0);
  }
  return null;
}

/** What stands over a month that may have no days yet. */
function titleOf(layers: readonly Layer[], target: Month): Element | undefined {
  return layers
    .flatMap(({ root }) => [...root.querySelectorAll('*')])
    .find((element) => {
      const month = readMonth([ownTextOf(element)]);
      return month !== null && isShown(element) && monthsBetween(month, target) === 0;
    });
}

/** A page of the calendar may be half drawn when one looks. */
async function drawn(layers: () => Layer[], read: ReadPanels, signal: AbortSignal): Promise<Panel[]> {
  const probe = () => {
    const open = layers();
    const panels = read(open);
    return panels.length > 0 && !isTurning(open, panels) ? panels : null;
  };
  const rested = (await until(probe, turnLimit, signal)) ?? (await until(probe, slideLimit, signal));
  const last = rested ?? read(layers());
  // of several under one name nobody can tell which it names
  return shareHeading(last) ? [] : last;
}

function shareHeading(panels: readonly Panel[]): boolean {
  // a heading over two months that stand side by side names a year for each
  const years = (heading: readonly Element[]) =>
    heading.filter((piece) => yearIn(headingText(piece)) !== null).length;
  return panels.some(({ heading }, index) =>
    panels
      .slice(index + 1)
      .some(
        (other) => heading.length > 0 && heading[0] === other.heading[0] && years(heading) < panels.length,
      ),
  );
}

/** While a page slides out under the heading, its days stand under the name of the next one. */
function isTurning(layers: readonly Layer[], panels: readonly Panel[]): boolean {
  if (shareHeading(panels)) return true;
  const moved = movedIn(layers);
  return panels.some(({ days, heading }) =>
    moved.some(
      (target) =>
        [days[0], days.at(-1)].every((day) => day && target.contains(day)) &&
        // the days of the page before are no heading
        !heading.some((piece) => target.contains(piece) && namesTime(headingText(piece))),
    ),
  );
}

/** What is being moved or faded now. */
function movedIn(layers: readonly Layer[]): Element[] {
  return layers
    .flatMap(({ root }) => root.getAnimations({ subtree: true }))
    .flatMap(({ effect, playState }) =>
      playState === 'running' && effect instanceof KeyframeEffect ? (effect.target ?? []) : [],
    );
}

function nearest(panels: readonly Panel[], target: Month): Panel | null {
  const distance = (panel: Panel) => Math.abs(monthsBetween(panel.month, target));
  return panels.reduce<Panel | null>(
    (best, panel) => (best && distance(best) <= distance(panel) ? best : panel),
    null,
  );
}

/** The month that the panel in this place shows once it is another one. */
async function changed(
  layers: () => Layer[],
  read: ReadPanels,
  place: number,
  from: Month,
  signal: AbortSignal,
  patience = Number.POSITIVE_INFINITY,
): Promise<Month | null> {
  let idle = 0;
  let last = '';
  const end = performance.now() + turnLimit;
  const answer = await until<Month | 'idle'>(
    () => {
      const open = layers();
      const now = read(open)[place]?.month;
      if (now && monthsBetween(from, now) !== 0) return now;
      // the name of the month before may still be fading out in front of the next one
      if (movedIn(open).length > 0) return null;
      const state = open.map(({ root }) => root.innerHTML).join();
      idle = state === last ? idle + 1 : 0;
      last = state;
      return idle >= patience || performance.now() >= end ? 'idle' : null;
    },
    slideLimit,
    signal,
  );
  return answer === 'idle' ? null : answer;
}

/** Sets the year where it is a list or a box to type into, then the month where that is a list. */
function byHeading(panel: Panel, target: Month, typed: Set<Element>): boolean {
  for (const piece of panel.heading) {
    if (isSelect(piece) && /^\d{4}/.test(piece.selectedOptions[0]?.text.trim() ?? '')) {
      // a list that does not reach so far may go on from its end
      const off = (text: string) => Math.abs(Number.parseInt(text, 10) - target.year);
      const near = Math.min(...[...piece.options].map(({ text }) => off(text.trim()) || 0));
      if (choose(piece, (text) => off(text) === near)) return true;
    } else if (isInput(piece) && !piece.readOnly && !typed.has(piece) && yearIn(piece.value) !== null) {
      if (panel.month.year === target.year) continue;
      // once: some take no keys, and have arrows
      typed.add(piece);
      setText(piece, String(target.year));
      commit(piece);
      return true;
    }
  }
  return panel.month.year === target.year && byMonths(panel, target);
}

/** In another year than the one wanted this is for when no button helps any more. */
function byMonths(panel: Panel, target: Month): boolean {
  const monthIn = (text: string) => readMonth([text, /\d{4}/.test(text) ? '1月' : '2000年'])?.month;
  const lists = panel.heading.filter(isSelect).filter((list) => list.options.length <= 12);
  return lists.some((list) => choose(list, (text) => monthIn(text) === target.month));
}

function choose(list: HTMLSelectElement, wanted: (text: string) => boolean): boolean {
  const index = [...list.options].findIndex((option) => wanted(entryText(option)));
  if (index < 0 || index === list.selectedIndex) return false;
  list.selectedIndex = index;
  commit(list);
  return true;
}
