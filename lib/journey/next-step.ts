import type { IsoDate } from './china-date.ts';
import { type Deadline, deadlines } from './deadlines.ts';
import { earlierThan } from './earlier.ts';
import { type FilingFacts, isCancelled, isOnTheWay, type PlannedStage, plan } from './plan.ts';
import { type ServiceFacts, situationOf } from './situation.ts';

/** The one thing to do next. */
export type NextStep =
  /** something was sent back: mend it at the stage `at` and hand it in again */
  | { kind: 'mend'; planned: PlannedStage; at: PlannedStage; deadline: Deadline | null }
  | { kind: 'act'; planned: PlannedStage; deadline: Deadline | null }
  /** nothing to do but wait for others, or for time to pass */
  | { kind: 'wait'; planned: PlannedStage; deadline: Deadline | null }
  | { kind: 'finished'; cancelled: boolean }
  /** the answers say that nothing has to be filed, or that nothing can be */
  | { kind: 'nothing' };

/** Duties that come back every year are worth the first place only when they are near. */
const nearDays = 60;

/**
 * What the person should do next: mend what was sent back; else the limit that runs out first; else the
 * first thing that they can do; else wait.
 */
export function nextStep(filing: FilingFacts, service: ServiceFacts, today: IsoDate): NextStep {
  const stages = plan(filing, service);
  if (stages.length === 0) return { kind: 'nothing' };
  const situation = situationOf(filing, service);
  const dates = deadlines(filing, service, today);
  const dateOf = (planned: PlannedStage) => dates.find((d) => d.stageId === planned.stage.id) ?? null;
  const as = (kind: 'act' | 'wait', planned: PlannedStage): NextStep => ({
    kind,
    planned,
    deadline: dateOf(planned),
  });

  const blocked = stages.find((planned) => planned.state === 'blocked');
  if (blocked) {
    const at = stages.find(({ stage }) => stage.id === blocked.stage.sentBackTo) ?? blocked;
    return { kind: 'mend', planned: blocked, at, deadline: dateOf(blocked) };
  }
  // what is sent back after all counts more than an old note that all is over
  if (isCancelled(stages)) return { kind: 'finished', cancelled: true };

  const possible = stages.filter(({ stage, state, ready }) => {
    if (!ready || stage.actor !== 'you') return false;
    if (stage.onDemand === true) return state === 'doing' || state === 'waiting';
    return stage.recurring === true || state !== 'done';
  });
  // a limit that runs presses on the stages before it, too
  for (const deadline of dates) {
    const { kind, running, daysLeft, stageId } = deadline;
    if (kind === 'estimate' || !running || daysLeft === null || daysLeft > nearDays) continue;
    const earlier = earlierThan(stages, stageId);
    const urgent =
      possible.find(({ stage }) => stage.id === stageId) ??
      possible.find(({ stage, state }) => earlier.has(stage.id) && state === 'todo');
    if (urgent) return { kind: 'act', planned: urgent, deadline };
  }

  // what was begun and only takes time (the registrar's check) does not keep the person from going on
  const act = possible.find((planned) => isOnTheWay(planned) && planned.state === 'todo');
  if (act) return as('act', act);
  const begun = possible.find(({ stage, state }) => stage.recurring !== true || state === 'doing');
  if (begun) return as(begun.stage.duration(situation) === null ? 'act' : 'wait', begun);
  const wait = stages.find((planned) => planned.ready && planned.state === 'waiting');
  return wait ? as('wait', wait) : { kind: 'finished', cancelled: false };
}
