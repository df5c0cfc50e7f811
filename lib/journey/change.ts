import type { FilingFacts, StageState } from './plan.ts';

/** Why stages changed; `journey.history.<why>` in ui.json says it. */
export type ChangeReason = 'noted' | 'sent-back' | 'handed-in';

/** One change, of one stage or of several that belong together, as the filing's history keeps it. */
export interface StagesChange {
  /** ISO moment */
  at: string;
  what: 'stages';
  why: ChangeReason;
  /** the stage that the person spoke of */
  stageId: string;
  /** what was noted before about every stage that changed; null for nothing */
  before: Readonly<Record<string, StageState | null>>;
  after: Readonly<Record<string, StageState | null>>;
}

/** A change of a single stage as histories kept it before changes could be of several. */
export interface StageChange {
  at: string;
  what: 'stage';
  stageId: string;
  before: StageState | null;
  after: StageState;
}

type Notes = Record<string, StageState>;

function withNotes(stages: Readonly<Notes>, notes: StagesChange['after']): Notes {
  const changed = Object.entries({ ...stages, ...notes });
  return Object.fromEntries(changed.filter((entry): entry is [string, StageState] => entry[1] !== null));
}

/** The stages after a change, and the entry for the history. The filing itself stays as it is. */
export function changeStages(
  filing: FilingFacts,
  stageId: string,
  after: StagesChange['after'],
  why: ChangeReason,
  now: Date,
): { stages: Notes; change: StagesChange } {
  const before = Object.fromEntries(Object.keys(after).map((id) => [id, filing.stages[id] ?? null]));
  const change: StagesChange = { at: now.toISOString(), what: 'stages', why, stageId, before, after };
  return { stages: withNotes(filing.stages, after), change };
}

/** The stages with a change taken back. Later changes of other stages stay. */
export function undoChange(filing: FilingFacts, change: StagesChange | StageChange): Notes {
  const before = change.what === 'stage' ? { [change.stageId]: change.before } : change.before;
  return withNotes(filing.stages, before);
}
