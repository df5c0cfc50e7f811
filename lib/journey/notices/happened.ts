import type { IsoDate } from '../china-date.ts';
import { allStages } from '../stages/all.ts';
import type { Suggested } from './suggest.ts';

/** True where what is suggested starts a limit of hours: then the hour matters, too. */
export function startsHours(suggested: Suggested): boolean {
  if (suggested.kind !== 'note' || suggested.state.state !== 'doing') return false;
  const limit = allStages.find(({ id }) => id === suggested.stageId)?.limit;
  return limit?.type === 'after' && limit.event === 'begun' && limit.hours !== undefined;
}

/**
 * The suggestion with the day on which it happened, as the person says it.
 * @param day China day
 * @param time China's clock, `HH:MM`; '' when it is not known: the limit is then told by the day
 */
export function happenedOn(suggested: Suggested, day: IsoDate, time = ''): Suggested {
  switch (suggested.kind) {
    case 'order':
      return suggested;
    case 'note': {
      const moment = new Date(`${day}T${time}:00+08:00`);
      const at = Number.isNaN(moment.getTime()) ? {} : { at: moment.toISOString() };
      return { ...suggested, state: { ...suggested.state, on: day, ...at } };
    }
    default:
      return { ...suggested, on: day };
  }
}
