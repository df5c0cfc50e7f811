import { type IsoDate, isDate } from './china-date.ts';
import type { ServiceFacts, Stage, StageId } from './stage.ts';
import { allStages } from './stages/all.ts';

export type StateName = 'todo' | 'doing' | 'waiting' | 'done' | 'blocked';

/** What the person noted about a stage. */
export interface StageState {
  state: StateName;
  /** the day it began (doing, waiting, blocked) or ended (done) */
  on?: IsoDate;
  note?: string;
}

/** As much of a filing as the journey needs. */
export interface FilingFacts {
  stages: Readonly<Record<string, StageState>>;
}

/** One stage of one filing: what is noted, and what follows from the stages before it. */
export interface PlannedStage {
  stage: Stage;
  /** the noted state; a stage of others that may begin counts as `waiting` without a note */
  state: StateName;
  on: IsoDate | null;
  note: string;
  /** true when every stage it waits for is done */
  ready: boolean;
}

/**
 * The stages of a filing in order. What the service does not need is left out; a date that does not exist
 * is dropped, so that stored data can never break the arithmetic.
 */
export function plan(filing: FilingFacts, service: ServiceFacts): PlannedStage[] {
  const stages = allStages.filter((stage) => stage.applies?.(service) ?? true);
  const isDone = (id: StageId) => filing.stages[id]?.state === 'done';
  return stages.map((stage) => {
    const noted = filing.stages[stage.id];
    const ready = stage.after.every((id) => isDone(id) || !stages.some((other) => other.id === id));
    const waiting = ready && stage.actor !== 'you';
    const state =
      noted === undefined || noted.state === 'todo' ? (waiting ? 'waiting' : 'todo') : noted.state;
    const on = noted?.on !== undefined && isDate(noted.on) ? noted.on : null;
    return { stage, state, on, note: noted?.note ?? '', ready };
  });
}

/** How far a filing is: stages done and stages in all, without the ones that come back every year. */
export function progressOf(planned: readonly PlannedStage[]): { done: number; total: number } {
  const counted = planned.filter(({ stage }) => stage.recurring !== true);
  return { done: counted.filter(({ state }) => state === 'done').length, total: counted.length };
}
