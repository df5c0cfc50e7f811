import { press } from '../dom/press.ts';
import { frames, settled, until } from '../dom/wait.ts';
import type { Failure } from '../drivers/driver.ts';
import type { Day } from '../match/date-format.ts';
import { confirmButton } from '../popup/choose.ts';
import type { PopupSession } from '../popup/session.ts';
import { isBlocked, readPanels, selectedDays } from './panel.ts';
import { turnTo } from './turn.ts';

/** Milliseconds a calendar may take to draw itself, and to show that a day was taken. */
const drawLimit = 600;
const takeLimit = 600;

/**
 * Picks a day in an open calendar. Ends when the control shows it, by way of the confirming button where
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
  if (!(await until(() => readPanels(session.layers()).length > 0, drawLimit, signal))) return 'no-list';
  const panel = await turnTo(session.layers, day, effects, signal);
  const cell = panel?.days[day.day - 1];
  if (!panel || !cell) return 'no-option';
  if (isBlocked(cell, panel)) return 'no-option';
  press(cell);
  if (!last) {
    await settled(cell.ownerDocument, signal);
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
