import type { IsoDate } from './china-date.ts';
import { type Deadline, deadlines } from './deadlines.ts';
import { type FilingFacts, type PlannedStage, plan } from './plan.ts';
import type { ServiceFacts } from './stage.ts';

/** The one thing to do next. */
export type NextStep =
  /** something was sent back: mend it and hand it in again */
  | { kind: 'mend'; planned: PlannedStage; deadline: Deadline | null }
  | { kind: 'act'; planned: PlannedStage; deadline: Deadline | null }
  /** nothing to do but wait for others */
  | { kind: 'wait'; planned: PlannedStage; deadline: Deadline | null }
  | { kind: 'finished' };

/** Duties that come back every year are worth the first place only when they are near. */
const nearDays = 60;

/**
 * What the person should do next: mend what was sent back; else the limit that runs out first; else the
 * first thing that they can do; else wait.
 */
export function nextStep(filing: FilingFacts, service: ServiceFacts, today: IsoDate): NextStep {
  const stages = plan(filing, service);
  const dates = deadlines(filing, service, today);
  const dateOf = (planned: PlannedStage) => dates.find((d) => d.stageId === planned.stage.id) ?? null;
  const as = (kind: 'mend' | 'act' | 'wait', planned: PlannedStage): NextStep => ({
    kind,
    planned,
    deadline: dateOf(planned),
  });

  const blocked = stages.find((planned) => planned.state === 'blocked');
  if (blocked) return as('mend', blocked);

  const possible = stages.filter(({ stage, state, ready }) => {
    if (!ready || stage.actor !== 'you') return false;
    return stage.recurring === true || state !== 'done';
  });
  const pressing = dates.find(
    (d) =>
      d.kind === 'legal' &&
      d.running &&
      d.daysLeft !== null &&
      d.daysLeft <= nearDays &&
      possible.some((planned) => planned.stage.id === d.stageId),
  );
  const urgent = possible.find((planned) => planned.stage.id === pressing?.stageId);
  if (urgent) return as('act', urgent);

  // what was begun and only takes time (the registrar's check) does not keep the person from going on
  const act = possible.find(({ stage, state }) => stage.recurring !== true && state === 'todo');
  if (act) return as('act', act);
  const begun = possible.find(({ stage }) => stage.recurring !== true);
  if (begun) return as(begun.stage.duration(service) === null ? 'act' : 'wait', begun);
  const wait = stages.find((planned) => planned.ready && planned.state === 'waiting');
  return wait ? as('wait', wait) : { kind: 'finished' };
}
