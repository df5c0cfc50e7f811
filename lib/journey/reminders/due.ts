import type { IsoDate } from '../china-date.ts';
import type { Deadline } from '../deadlines.ts';

/**
 * A date that a person may be reminded of: ids and dates, and nothing of what the filing says, so that it
 * may be kept outside the sealed data.
 */
export interface Due {
  filingId: string;
  stageId: string;
  /** `limit`: the person has to act by then; `expected`: others should be ready by then */
  kind: 'limit' | 'expected';
  /** last China day */
  day: IsoDate;
  /** ISO moment, where the hour counts and is known */
  at: string | null;
}

/** The dates of a filing that are worth a reminder: limits whose clock runs, and what others are late with. */
export function duesOf(filingId: string, dates: readonly Deadline[]): Due[] {
  return dates.flatMap(({ stageId, kind, running, lastDay, about, dueAt }): Due[] => {
    if (!running || lastDay === null) return [];
    if (kind !== 'estimate') return [{ filingId, stageId, kind: 'limit', day: lastDay, at: dueAt }];
    // "about 60 days" is nothing to be late for
    return about ? [] : [{ filingId, stageId, kind: 'expected', day: lastDay, at: null }];
  });
}

/** The same for the same date of the same stage; a date that moves is a new one. */
export function keyOf({ filingId, stageId, day, at }: Due): string {
  return [filingId, stageId, at ?? day].join('/');
}
