import type { Certain } from '../portals/portal.ts';
import { daysBetween, type IsoDate } from './china-date.ts';
import { limitWindow } from './limits.ts';
import { type FilingFacts, isCancelled, type PlannedStage, plan } from './plan.ts';
import { type DateWindow, type ScheduledStage, schedule } from './schedule.ts';
import { type ServiceFacts, type Situation, situationOf } from './situation.ts';
import type { StageId } from './stage.ts';

/** A date worth knowing: a limit that somebody sets, or an estimate of when others will be ready. */
export interface Deadline extends DateWindow {
  stageId: StageId;
  /** `legal`: set by a rule of the state; `provider`: by the provider for its own orders */
  kind: 'legal' | 'provider' | 'estimate';
  /** true when the clock has really started; else the dates are projected from earlier estimates */
  running: boolean;
  /** ISO moment at which it runs out, where the hour counts and is known */
  dueAt: string | null;
  /** true when the source gives the duration as "about" */
  about: boolean;
  /** true when others have taken longer than the facts give; then the dates say no more than "from today" */
  late: boolean;
  /** the last day as it was before today overtook it; null without one */
  lastDay: IsoDate | null;
  /** calendar days from today to the last day; negative when it has passed; null without a last day */
  daysLeft: number | null;
  certain: Certain;
}

function deadlineOf(
  planned: PlannedStage,
  scheduled: ReadonlyMap<StageId, ScheduledStage>,
  situation: Situation,
): Omit<Deadline, 'daysLeft'> | null {
  const { stage, state, on, ready } = planned;
  const { certain, limit, id: stageId } = stage;
  if (state === 'done' && stage.recurring !== true) return null;
  if (stage.onDemand === true && (state === 'done' || state === 'todo')) return null;
  if (limit !== null && (limit.when?.(situation) ?? true)) {
    const found = limitWindow(limit, planned, scheduled);
    if (found === null) return null;
    const { window, running, dueAt } = found;
    const kind = limit.by === 'law' ? 'legal' : 'provider';
    return {
      stageId,
      kind,
      running,
      dueAt,
      about: false,
      late: false,
      lastDay: window.latest,
      certain,
      ...window,
    };
  }
  const duration = stage.duration(situation);
  const planning = scheduled.get(stageId);
  if (duration === null || planning === undefined || state === 'blocked') return null;
  const running = ready && (stage.actor !== 'you' || on !== null);
  const about = duration.about === true;
  const { ends, lastDay } = planning;
  const late = running && planning.late;
  return { stageId, kind: 'estimate', running, dueAt: null, about, late, lastDay, certain, ...ends };
}

/**
 * The dates of a filing that are still to come, soonest first: every limit, and for what lies with others
 * the range in which they should be ready. Limits whose clock runs never disappear by passing; they turn
 * negative in `daysLeft` until the stage is done.
 */
export function deadlines(filing: FilingFacts, service: ServiceFacts, today: IsoDate): Deadline[] {
  const stages = plan(filing, service);
  if (isCancelled(stages)) return [];
  const situation = situationOf(filing, service);
  const scheduled = schedule(stages, situation, today);
  const found = stages.flatMap((planned): Deadline[] => {
    const deadline = deadlineOf(planned, scheduled, situation);
    if (deadline === null) return [];
    return [{ ...deadline, daysLeft: deadline.latest ? daysBetween(today, deadline.latest) : null }];
  });
  return found.sort((a, b) => (a.earliest < b.earliest ? -1 : a.earliest > b.earliest ? 1 : 0));
}
