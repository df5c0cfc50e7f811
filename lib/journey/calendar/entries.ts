import { addDays, type IsoDate } from '../china-date.ts';
import { type Deadline, deadlines } from '../deadlines.ts';
import { type FilingFacts, plan } from '../plan.ts';
import type { ServiceFacts } from '../situation.ts';

/** One date of a filing for a calendar; `words` belongs to whoever speaks the person's language. */
export interface Entry {
  /** stays the same for the same date of the same filing, so that a later file replaces it */
  uid: string;
  stageId: string;
  /** `limit`: a last day; `expected`: a range in which others should be ready; `done`: it is behind */
  kind: 'limit' | 'expected' | 'done';
  first: IsoDate;
  last: IsoDate;
  /** null for what is done */
  deadline: Deadline | null;
}

/** A duty that comes back has one entry a year, everything else one for good. */
function uidOf(filingId: string, stageId: string, recurring: boolean, day: IsoDate): string {
  const name = recurring ? `${stageId}-${day.slice(0, 4)}` : stageId;
  return `${filingId}-${name}@beian-guide.invalid`;
}

/**
 * Every date of a filing as calendar entries: what runs, what is projected, and what is behind, which takes
 * the place of the entry that an earlier file brought.
 * @param filingId part of the UIDs; ids are random, so two devices never share one
 */
export function calendarEntries(
  filingId: string,
  filing: FilingFacts,
  service: ServiceFacts,
  today: IsoDate,
): Entry[] {
  const stages = plan(filing, service);
  const isRecurring = (id: string) => stages.some(({ stage }) => stage.id === id && stage.recurring === true);
  const open = deadlines(filing, service, today).map((deadline): Entry => {
    const { stageId, kind, earliest, latest } = deadline;
    const last = latest ?? earliest;
    const isLimit = kind !== 'estimate';
    return {
      uid: uidOf(filingId, stageId, isRecurring(stageId), last),
      stageId,
      kind: isLimit ? 'limit' : 'expected',
      // a limit that is only projected is a range, too
      first: isLimit && deadline.running ? last : earliest,
      last,
      deadline,
    };
  });
  const done = stages.flatMap(({ stage, state, on }): Entry[] => {
    const isDated = stage.limit !== null || stage.actor !== 'you' || stage.id === 'domain';
    if (state !== 'done' || stage.recurring === true || !isDated) return [];
    // a limit that was met on a day that nobody noted must not go on calling from an earlier file
    const day = on ?? (stage.limit === null ? null : today);
    if (day === null) return [];
    const uid = uidOf(filingId, stage.id, false, day);
    return [{ uid, stageId: stage.id, kind: 'done', first: day, last: day, deadline: null }];
  });
  return [...done, ...open];
}

/** The day after, as iCalendar ends an all-day event. */
export function endOf({ last }: Entry): IsoDate {
  return addDays(last, 1);
}
