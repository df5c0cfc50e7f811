import { addDays, addYears, chinaDate, type IsoDate } from './china-date.ts';
import type { PlannedStage } from './plan.ts';
import type { DateWindow, ScheduledStage } from './schedule.ts';
import type { Limit, StageId } from './stage.ts';
import { addWorkingDays } from './working-days.ts';

/** Between which days a limit runs out, seen from today. */
export interface LimitWindow {
  window: DateWindow;
  /** true when the clock has really started */
  running: boolean;
  /** ISO moment at which it runs out, where the hour counts and is known */
  dueAt: string | null;
}

const hour = 3_600_000;

function shift(window: DateWindow, move: (date: IsoDate) => IsoDate): DateWindow {
  return {
    earliest: move(window.earliest),
    expected: move(window.expected),
    latest: window.latest && move(window.latest),
    provisional: window.provisional,
  };
}

const exactly = (date: IsoDate, provisional = false): DateWindow => ({
  earliest: date,
  expected: date,
  latest: date,
  provisional,
});

/** The first yearly last day that is not answered yet: after the grant, and after the last time it was done. */
function nextYearly(window: DateWindow, until: string, last: IsoDate | null): DateWindow {
  return shift(window, (date) => {
    const year = Number((last !== null && last > date ? last : date).slice(0, 4)) + 1;
    return `${year}-${until}`;
  });
}

/**
 * When what was granted ends: on the day that is printed on it, else so many years after it was granted or
 * last renewed. A renewal adds its years to the end that it renews.
 */
function endOf(years: number, { state, on, until }: PlannedStage, granted: ScheduledStage): DateWindow {
  if (until !== null) return exactly(until);
  const renewed = state === 'done' ? on : null;
  let end = granted.until;
  if (end === null) {
    const from = renewed === null ? granted.ends : exactly(renewed, granted.ends.provisional);
    return shift(from, (date) => addYears(date, years));
  }
  if (renewed !== null) {
    while (end < renewed) end = addYears(end, years);
    end = addYears(end, years);
  }
  return exactly(end);
}

/** When a stage's limit runs out; null when nothing starts its clock. */
export function limitWindow(
  limit: Limit,
  planned: PlannedStage,
  scheduled: ReadonlyMap<StageId, ScheduledStage>,
): LimitWindow | null {
  const clock = scheduled.get(limit.stage);
  if (clock === undefined) return null;
  const { on, at, state } = planned;
  const begun = state !== 'todo' && state !== 'done' ? on : null;
  switch (limit.type) {
    case 'after': {
      if (limit.event === 'begun' && limit.hours !== undefined && at !== null && begun !== null) {
        const due = new Date(Date.parse(at) + limit.hours * hour);
        return { window: exactly(chinaDate(due)), running: true, dueAt: due.toISOString() };
      }
      const from = limit.event === 'begun' ? clock.begins : clock.ends;
      const running = limit.event === 'begun' ? begun !== null : clock.dated;
      return { window: shift(from, (date) => addDays(date, limit.days)), running, dueAt: null };
    }
    case 'working-days-after': {
      if (begun === null) return null;
      const { date, provisional } = addWorkingDays(begun, limit.days);
      return { window: exactly(date, provisional), running: true, dueAt: null };
    }
    case 'before-begun':
      if (begun === null) return null;
      return { window: exactly(addDays(begun, -limit.days)), running: true, dueAt: null };
    case 'each-year': {
      const last = state === 'done' ? on : null;
      return { window: nextYearly(clock.ends, limit.until, last), running: clock.dated, dueAt: null };
    }
    case 'before-end': {
      const end = endOf(limit.years, planned, clock);
      const window = shift(end, (date) => addDays(date, -limit.days));
      return { window, running: clock.dated || clock.until !== null, dueAt: null };
    }
  }
}
