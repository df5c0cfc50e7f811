import { chinaDate, daysBetween } from '../china-date.ts';
import { type Due, keyOf } from './due.ts';
import { isNight, momentsOf, nextDaytime } from './moments.ts';

/** A date with what became of its reminders. */
export interface Reminder extends Due {
  /** ISO moment since when the date is known; what would have been said before is not said after */
  knownAt: string;
  /** ISO moment of the last time it was shown, null for never */
  shownAt: string | null;
  /** ISO moment until which the person does not want to hear of it */
  snoozedUntil: string | null;
}

const time = (moment: string | null) => (moment === null ? Number.NEGATIVE_INFINITY : Date.parse(moment));

/** The reminders for the dates of today; what is done or has moved falls away, what stays keeps its memory. */
export function remember(known: readonly Reminder[], dues: readonly Due[], now: Date): Reminder[] {
  const before = new Map(known.map((reminder) => [keyOf(reminder), reminder]));
  return dues.map((due) => {
    const old = before.get(keyOf(due));
    const { knownAt, shownAt, snoozedUntil } = old ?? {
      knownAt: now.toISOString(),
      shownAt: null,
      snoozedUntil: null,
    };
    return { ...due, knownAt, shownAt, snoozedUntil };
  });
}

/** The moments of a reminder that are still to be heard, by `now`'s clock. */
function openMoments(reminder: Reminder, now: Date): number[] {
  const snoozed = time(reminder.snoozedUntil);
  // a clock that was set back must not silence what was shown "in the future"
  const shown = Math.min(time(reminder.shownAt), now.getTime());
  const known = Math.min(time(reminder.knownAt), now.getTime());
  const moments = momentsOf(reminder).map((moment) => moment.getTime());
  const all = reminder.snoozedUntil === null ? moments : [...moments, snoozed];
  return all.filter((at) => at > shown && at >= known && at >= snoozed).sort((a, b) => a - b);
}

/** The reminders to show at this moment: one for each date, however many were slept through; none at night. */
export function dueNow(reminders: readonly Reminder[], now: Date): Reminder[] {
  if (isNight(now)) return [];
  return reminders.filter((reminder) => (openMoments(reminder, now)[0] ?? Infinity) <= now.getTime());
}

/** The reminders after some were shown. */
export function shown(reminders: readonly Reminder[], which: readonly Reminder[], now: Date): Reminder[] {
  const keys = new Set(which.map(keyOf));
  return reminders.map((reminder) =>
    keys.has(keyOf(reminder)) ? { ...reminder, shownAt: now.toISOString(), snoozedUntil: null } : reminder,
  );
}

/** The reminders after some were put off. */
export function snooze(reminders: readonly Reminder[], keys: readonly string[], until: Date): Reminder[] {
  return reminders.map((reminder) =>
    keys.includes(keyOf(reminder)) ? { ...reminder, snoozedUntil: until.toISOString() } : reminder,
  );
}

/** When to look again: the next moment at which something would be shown, null when there is none. */
export function nextLook(reminders: readonly Reminder[], now: Date): Date | null {
  const moments = reminders.flatMap((reminder) => openMoments(reminder, now).slice(0, 1));
  if (moments.length === 0) return null;
  return nextDaytime(new Date(Math.max(Math.min(...moments), now.getTime())));
}

/** What the toolbar badge says of the most urgent limit; null when nothing presses. */
export interface Urgency {
  /** whole days or hours left; negative when it has passed */
  left: number;
  unit: 'days' | 'hours';
}

/** Limits further away than this are no reason for a badge. */
const urgentDays = 14;

/** The most urgent limit at this moment. */
export function urgencyOf(dues: readonly Due[], now: Date): Urgency | null {
  const today = chinaDate(now);
  const limits = dues
    .filter(({ kind }) => kind === 'limit')
    .map(({ day, at }) => ({ at, days: daysBetween(today, day) }))
    .filter(({ days }) => days <= urgentDays)
    .sort((a, b) => a.days - b.days || (a.at ?? 'z').localeCompare(b.at ?? 'z'));
  const [first] = limits;
  if (first === undefined) return null;
  if (first.at === null) return { left: first.days, unit: 'days' };
  return { left: Math.floor((Date.parse(first.at) - now.getTime()) / 3_600_000), unit: 'hours' };
}
