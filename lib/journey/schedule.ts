import { type IsoDate, laterOf } from './china-date.ts';
import type { PlannedStage } from './plan.ts';
import type { Situation } from './situation.ts';
import type { Duration, StageId } from './stage.ts';
import { addWorkingDays } from './working-days.ts';

/** Between which days something happens. `expected` is the middle of the range, no more than that. */
export interface DateWindow {
  earliest: IsoDate;
  expected: IsoDate;
  /** null when the facts give no upper end */
  latest: IsoDate | null;
  /** true when a year without a published calendar was counted */
  provisional: boolean;
}

export interface ScheduledStage {
  begins: DateWindow;
  ends: DateWindow;
  /** last day for which what it granted is valid, where that is noted */
  until: IsoDate | null;
  /** true when it has ended on a known day */
  dated: boolean;
  /** true when it should have ended before today by the longest duration the facts give */
  late: boolean;
  /** the day by which it should have ended, also where that day has passed; null without one */
  lastDay: IsoDate | null;
}

const exactly = (date: IsoDate): DateWindow => ({
  earliest: date,
  expected: date,
  latest: date,
  provisional: false,
});

/** The last of several windows, end by end. */
function lastOf(windows: readonly DateWindow[], floor: IsoDate): DateWindow {
  return windows.reduce(
    (all, one) => ({
      earliest: laterOf(all.earliest, one.earliest),
      expected: laterOf(all.expected, one.expected),
      latest: all.latest === null || one.latest === null ? null : laterOf(all.latest, one.latest),
      provisional: all.provisional || one.provisional,
    }),
    exactly(floor),
  );
}

function lasting(
  begins: DateWindow,
  duration: Duration | null,
  today: IsoDate,
): Pick<ScheduledStage, 'ends' | 'late' | 'lastDay'> {
  const { min, max } = duration ?? { min: 0, max: 0 };
  const earliest = addWorkingDays(begins.earliest, min);
  const expected = addWorkingDays(begins.expected, max === null ? min : Math.ceil((min + max) / 2));
  const latest = begins.latest === null || max === null ? null : addWorkingDays(begins.latest, max);
  // what should have ended already ends today at the earliest
  const ends = {
    earliest: laterOf(earliest.date, today),
    expected: laterOf(expected.date, today),
    latest: latest && laterOf(latest.date, today),
    provisional:
      begins.provisional || earliest.provisional || expected.provisional || (latest?.provisional ?? false),
  };
  const lastDay = latest?.date ?? null;
  return { ends, late: lastDay !== null && lastDay < today, lastDay };
}

/**
 * When every stage begins and ends, seen from `today`. What the person does at their own pace is taken as
 * done on the day it becomes possible, so the result says how soon the journey can end, not how long the
 * person will take.
 */
export function schedule(
  planned: readonly PlannedStage[],
  situation: Situation,
  today: IsoDate,
): Map<StageId, ScheduledStage> {
  const scheduled = new Map<StageId, ScheduledStage>();
  for (const { stage, state, on, until } of planned) {
    if (state === 'done') {
      const day = exactly(on ?? today);
      scheduled.set(stage.id, {
        begins: day,
        ends: day,
        until,
        dated: on !== null,
        late: false,
        lastDay: on,
      });
      continue;
    }
    const before = stage.after.flatMap((id) => scheduled.get(id)?.ends ?? []);
    // a stage of others has begun when the one before it ended, even in the past
    const began = stage.actor === 'you' || before.length === 0 ? today : '0000-01-01';
    // what was sent back begins anew when the way has led there again
    const begins = on !== null && state !== 'blocked' ? exactly(on) : lastOf(before, began);
    scheduled.set(stage.id, {
      begins,
      ...lasting(begins, stage.duration(situation), today),
      until,
      dated: false,
    });
  }
  return scheduled;
}
