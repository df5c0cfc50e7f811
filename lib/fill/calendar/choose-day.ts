import { press } from '../dom/press.ts';
import { frames, settled, until } from '../dom/wait.ts';
import type { Failure } from '../drivers/driver.ts';
import type { Day } from '../match/date-format.ts';
import { confirmButton, type PopupSession } from '../popup/session.ts';
import { isBlocked, readDecades, readPanels, readYears, selectedDays } from './panel.ts';
import { cellFor } from './title.ts';
import { type ReadPanels, turnTo } from './turn.ts';
import { chooseOnWheels, readWheels } from './wheels.ts';

/** Milliseconds a calendar may take to draw itself, and to show that a day was taken. */
const drawLimit = 600;
const takeLimit = 600;
/** Milliseconds in which a sheet has slid in far enough to show all its columns. */
const slideLimit = 400;
/** Milliseconds until the months of a year that was picked, or the days of a month, have come up. */
const turnLimit = 300;

/**
 * Picks a day in an open calendar, or its month where the calendar asks for no more. Ends when the control shows it, by way of the confirming button where
 * the calendar has one and waits for it.
 * @param taken true once the control shows the day
 * @param effects what the calendar's buttons are known to do
 * @param last false for the first day of a range, after which the calendar waits for the second
 */
export async function chooseDay(
  session: PopupSession,
  day: Day,
  taken: () => boolean,
  last: boolean,
  signal: AbortSignal,
  effects = new Map<string, number>(),
): Promise<Failure> {
  const wheels = () => readWheels(session.layers()) && ('wheels' as const);
  const first = await until(() => wheels() ?? readerFor(session), drawLimit, signal);
  // of a sheet that slides in the years may be seen first
  const slides = typeof first === 'function' && first !== readPanels;
  const read = (slides && (await until(wheels, slideLimit, signal))) || first;
  if (!read) return 'no-list';
  const failure =
    read === 'wheels'
      ? await chooseOnWheels(session, day, signal)
      : await pressDay(session, day, read, last ? taken : () => false, effects, signal);
  if (failure !== null) return failure;
  if (!last) {
    await settled(session.opener.ownerDocument, signal);
    return null;
  }
  const over = () => taken() || session.layers().length === 0;
  await until(over, takeLimit, signal);
  await frames(2, signal);
  // some show the day at once and drop it again unless it is confirmed
  const confirm = confirmButton(session.layers());
  if (confirm) {
    press(confirm);
    await until(() => session.layers().length === 0, takeLimit, signal);
  }
  return null;
}

/** Presses the day; in a calendar that begins with its years or months, those first. */
async function pressDay(
  session: PopupSession,
  day: Day,
  read: ReadPanels,
  taken: () => boolean,
  effects: Map<string, number>,
  signal: AbortSignal,
): Promise<Failure> {
  for (let at: ReadPanels = read; ; ) {
    const page = await turnTo(session.layers, day, effects, signal, at);
    const cell = page && cellFor(page, day);
    if (!page || !cell || isBlocked(cell, page)) return 'no-option';
    press(cell);
    if (at === readPanels) return null;
    const finer = () => {
      const next = readerFor(session);
      return next && readers.indexOf(next) < readers.indexOf(at) ? next : null;
    };
    const next = await until(() => finer() ?? (taken() || session.layers().length === 0), turnLimit, signal);
    if (typeof next !== 'function') return null;
    at = next;
  }
}

/** Finest first: a calendar shows days; one that asks for no more than a month or a year shows those. */
const readers: readonly ReadPanels[] = [readPanels, readYears, readDecades];

function readerFor(session: PopupSession): ReadPanels | null {
  const layers = session.layers();
  return readers.find((read) => read(layers).length > 0) ?? null;
}

/**
 * What an open calendar says is chosen: true or false where it marks a day, null where it marks none or
 * cannot be read. The display alone may lie: typed text can stand over an old model.
 */
export async function calendarAgrees(
  session: PopupSession,
  day: Day,
  signal: AbortSignal,
): Promise<boolean | null> {
  await until(() => readPanels(session.layers()).length > 0, drawLimit, signal);
  await frames(2, signal);
  const panels = readPanels(session.layers());
  const marked = panels.filter((panel) => selectedDays(panel).length > 0);
  if (marked.length === 0) return null;
  return marked.some(
    (panel) =>
      panel.month.year === day.year &&
      panel.month.month === day.month &&
      selectedDays(panel).includes(day.day),
  );
}
