import { addDays, addYears, daysBetween, type IsoDate } from './china-date.ts';
import { type FilingFacts, type PlannedStage, plan } from './plan.ts';
import { type DateWindow, type ScheduledStage, schedule } from './schedule.ts';
import type { Limit, ServiceFacts, StageId } from './stage.ts';

/** A date worth knowing: a limit that somebody sets, or an estimate of when others will be ready. */
export interface Deadline extends DateWindow {
  stageId: StageId;
  kind: 'legal' | 'estimate';
  /** true when the clock has really started; else the dates are projected from earlier estimates */
  running: boolean;
  /** true when the source gives the duration as "about" */
  about: boolean;
  /** true when others have taken longer than the facts give; then the dates say no more than "from today" */
  late: boolean;
  /** calendar days from today to the last day; negative when it has passed; null without a last day */
  daysLeft: number | null;
}

const shift = (window: DateWindow, move: (date: IsoDate) => IsoDate): DateWindow => ({
  earliest: move(window.earliest),
  expected: move(window.expected),
  latest: window.latest && move(window.latest),
  provisional: window.provisional,
});

/** The first yearly last day that is not answered yet: after the grant, and after the last time it was done. */
function nextYearly(window: DateWindow, until: string, last: IsoDate | null): DateWindow {
  const next = (date: IsoDate) => {
    const year = Number((last !== null && last > date ? last : date).slice(0, 4)) + 1;
    return `${year}-${until}`;
  };
  return shift(window, next);
}

function limitWindow(
  limit: Limit,
  planned: PlannedStage,
  scheduled: ReadonlyMap<StageId, ScheduledStage>,
): { window: DateWindow; running: boolean } | null {
  const clock = scheduled.get(limit.stage);
  if (clock === undefined) return null;
  if (limit.type === 'after') {
    const begun = limit.event === 'begun';
    const window = shift(begun ? clock.begins : clock.ends, (date) => addDays(date, limit.days));
    return { window, running: begun ? planned.on !== null : clock.dated };
  }
  // a duty that comes back counts from the last time it was done
  const last = planned.state === 'done' ? planned.on : null;
  if (limit.type === 'each-year') {
    return { window: nextYearly(clock.ends, limit.until, last), running: clock.dated };
  }
  const from = last === null ? clock.ends : shift(clock.ends, () => last);
  return {
    window: shift(from, (date) => addDays(addYears(date, limit.years), -limit.days)),
    running: clock.dated,
  };
}

/**
 * The dates of a filing that are still to come, soonest first: every limit, and for what lies with others
 * the range in which they should be ready. Limits whose clock runs never disappear by passing; they turn
 * negative in `daysLeft` until the stage is done.
 */
export function deadlines(filing: FilingFacts, service: ServiceFacts, today: IsoDate): Deadline[] {
  const stages = plan(filing, service);
  const scheduled = schedule(stages, service, today);
  const found = stages.flatMap((planned): Deadline[] => {
    const { stage } = planned;
    if (planned.state === 'done' && stage.recurring !== true) return [];
    const daysLeft = (window: DateWindow) => (window.latest ? daysBetween(today, window.latest) : null);
    if (stage.limit !== null) {
      const limit = limitWindow(stage.limit, planned, scheduled);
      if (limit === null) return [];
      const { window, running } = limit;
      return [
        {
          stageId: stage.id,
          kind: 'legal',
          running,
          about: false,
          late: false,
          daysLeft: daysLeft(window),
          ...window,
        },
      ];
    }
    const duration = stage.duration(service);
    const planning = scheduled.get(stage.id);
    if (duration === null || planning === undefined || planned.state === 'blocked') return [];
    const running = planned.ready && (stage.actor !== 'you' || planned.on !== null);
    const about = duration.about === true;
    const { ends } = planning;
    const late = running && planning.late;
    return [{ stageId: stage.id, kind: 'estimate', running, about, late, daysLeft: daysLeft(ends), ...ends }];
  });
  return found.sort((a, b) => (a.earliest < b.earliest ? -1 : a.earliest > b.earliest ? 1 : 0));
}
