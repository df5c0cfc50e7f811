import type { FilingFacts, StageState } from './plan.ts';

/** One change of one stage, as the filing's history keeps it, with what is needed to take it back. */
export interface StageChange {
  /** ISO moment */
  at: string;
  what: 'stage';
  stageId: string;
  /** null when nothing had been noted before */
  before: StageState | null;
  after: StageState;
}

/** The stages after a change, and the entry for the history. The filing itself stays as it is. */
export function changeStage(
  filing: FilingFacts,
  stageId: string,
  after: StageState,
  now: Date,
): { stages: Record<string, StageState>; change: StageChange } {
  const before = filing.stages[stageId] ?? null;
  return {
    stages: { ...filing.stages, [stageId]: after },
    change: { at: now.toISOString(), what: 'stage', stageId, before, after },
  };
}

/** The stages with a change taken back. Later changes of other stages stay. */
export function undoChange(filing: FilingFacts, change: StageChange): Record<string, StageState> {
  const { [change.stageId]: _, ...others } = filing.stages;
  return change.before === null ? others : { ...others, [change.stageId]: change.before };
}
