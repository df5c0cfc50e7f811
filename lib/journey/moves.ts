import type { StagesChange } from './change.ts';
import type { IsoDate } from './china-date.ts';
import { earlierThan } from './earlier.ts';
import { type FilingFacts, type PlannedStage, plan, type StageState } from './plan.ts';
import type { ServiceFacts } from './situation.ts';
import type { StageId } from './stage.ts';

type After = StagesChange['after'];

/** A state that keeps the note written at the stage, unless it brings one. */
function keepNote({ note }: PlannedStage, after: StageState): StageState {
  return note === '' || after.note !== undefined ? after : { ...after, note };
}

/** Ids of the stages that must be over for this one to have begun: up to the last that lay with others. */
function overBefore(planned: readonly PlannedStage[], id: StageId): Set<StageId> {
  const earlier = earlierThan(planned, id);
  const others = planned.filter(({ stage }) => earlier.has(stage.id) && stage.actor !== 'you');
  return new Set(others.flatMap(({ stage }) => [stage.id, ...earlierThan(planned, stage.id)]));
}

/**
 * Notes a stage. What is done, or lies with others, needs no asking about the stages it waited for: they are
 * done too, on days that are not known. What has begun shows that others have let it through.
 */
export function noteMove(
  filing: FilingFacts,
  service: ServiceFacts,
  stageId: StageId,
  after: StageState,
): After {
  const planned = plan(filing, service);
  const own = planned.find(({ stage }) => stage.id === stageId);
  const changed: Record<string, StageState> = { [stageId]: own ? keepNote(own, after) : after };
  const isWithOthers = after.state === 'waiting' && own !== undefined && own.stage.actor !== 'you';
  const isOver = after.state === 'done' || isWithOthers;
  if (!isOver && after.state !== 'doing') return changed;
  const earlier = isOver ? earlierThan(planned, stageId) : overBefore(planned, stageId);
  for (const one of planned) {
    if (!earlier.has(one.stage.id) || one.state === 'done') continue;
    changed[one.stage.id] = keepNote(one, { state: 'done' });
  }
  return changed;
}

/** The stages from the one at which a rejection is mended up to the one that sent it back, in order. */
function between(planned: readonly PlannedStage[], stageId: StageId): PlannedStage[] {
  const to = planned.find(({ stage }) => stage.id === stageId)?.stage.sentBackTo;
  if (to === undefined) return planned.filter(({ stage }) => stage.id === stageId);
  const earlier = earlierThan(planned, stageId);
  return planned.filter(({ stage: { id } }) => {
    if (id === to || id === stageId) return true;
    return earlier.has(id) && earlierThan(planned, id).has(to);
  });
}

/**
 * Puts the filing back: it is mended where it was filled in, and all that lies between has to be passed
 * again. What was written at the stages stays; when they were done before, the history knows.
 * @param reason what the reviewers wrote, '' when the person gives none
 */
export function sendBackMove(
  filing: FilingFacts,
  service: ServiceFacts,
  stageId: StageId,
  on: IsoDate,
  reason = '',
): After {
  const planned = plan(filing, service);
  const steps = between(planned, stageId);
  return Object.fromEntries(
    steps.map((one) => {
      const { id } = one.stage;
      if (id === stageId)
        return [id, keepNote(one, { state: 'blocked', on, ...(reason && { note: reason }) })];
      if (one === steps[0]) return [id, keepNote(one, { state: 'doing', on })];
      return [id, one.note === '' ? null : { state: 'todo', note: one.note }];
    }),
  );
}

/** Handed in again: what the person had to mend is done, and the reviews begin anew. */
export function handInMove(filing: FilingFacts, service: ServiceFacts, stageId: StageId, on: IsoDate): After {
  const planned = plan(filing, service);
  const steps = between(planned, stageId);
  const firstOfOthers = steps.findIndex(({ stage }) => stage.actor !== 'you');
  return Object.fromEntries(
    steps.map((one, index) => {
      const { id, actor } = one.stage;
      // a stage of the person's own that was sent back has only to be begun again
      if (id === stageId && actor === 'you') return [id, keepNote(one, { state: 'todo' })];
      if (index < firstOfOthers) return [id, keepNote(one, { state: 'done', on })];
      return [id, one.note === '' ? null : { state: 'todo', note: one.note }];
    }),
  );
}
