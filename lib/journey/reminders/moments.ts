import { addDays } from '../china-date.ts';
import type { Due } from './due.ts';

const hour = 3_600_000;

/** Days before (or after) the last day on which a limit is called to mind. */
const limitDays = [30, 14, 7, 3, 1, 0, -1, -7, -30] as const;
/** Hours before the end, where the hour is known. */
const limitHours = [12, 4, 1] as const;
/** The day after others should have been ready, and a week later. */
const expectedDays = [-1, -8] as const;

/** The person's own hours in which they may be spoken to, by the clock of the device. */
const dayBegins = 9;
const dayEnds = 21;

/** True when it is night where the person is. */
export function isNight(moment: Date): boolean {
  const at = moment.getHours();
  return at < dayBegins || at >= dayEnds;
}

/** The same day, or the next one, at that hour of the person's clock. */
function atHour(moment: Date, hours: number, dayShift = 0): Date {
  const { year, month, day } = {
    year: moment.getFullYear(),
    month: moment.getMonth(),
    day: moment.getDate() + dayShift,
  };
  return new Date(year, month, day, hours);
}

/** The next moment of the person's day, which may be this one. */
export function nextDaytime(moment: Date): Date {
  if (!isNight(moment)) return moment;
  return atHour(moment, dayBegins, moment.getHours() >= dayEnds ? 1 : 0);
}

/**
 * A moment in the person's day for something that is meant for `moment`: the next morning, or the evening
 * before where the morning would come too late.
 */
export function inDaytime(moment: Date, end: Date | null): Date {
  const later = nextDaytime(moment);
  if (end === null || later.getTime() <= end.getTime() - hour) return later;
  return atHour(moment, dayEnds - 1, moment.getHours() >= dayEnds ? 0 : -1);
}

/** Ten in the morning of a China day; where the person sleeps then, `inDaytime` finds another hour. */
const chinaMorning = (day: string) => new Date(`${day}T10:00:00+08:00`);
const chinaDayEnd = (day: string) => new Date(`${day}T24:00:00+08:00`);

/** When a date is called to mind, in the order of time. */
export function momentsOf(due: Due): Date[] {
  const all =
    due.kind === 'expected'
      ? expectedDays.map((days) => inDaytime(chinaMorning(addDays(due.day, -days)), null))
      : due.at === null
        ? limitDays.map((days) => {
            const day = addDays(due.day, -days);
            return inDaytime(chinaMorning(day), days >= 0 ? chinaDayEnd(day) : null);
          })
        : limitHours.map((hours) => {
            const end = new Date(due.at ?? '');
            return inDaytime(new Date(end.getTime() - hours * hour), end);
          });
  return all.sort((a, b) => a.getTime() - b.getTime());
}

/** When a snoozed reminder comes back: so many days on, in the morning. */
export function snoozedUntil(now: Date, days: number): Date {
  return atHour(now, dayBegins, days);
}
