import { type IsoDate, isDate } from './china-date.ts';
import { type FilingSituation, type ServiceFacts, type Situation, situationOf } from './situation.ts';
import type { Note, Stage, StageId } from './stage.ts';
import { allStages } from './stages/all.ts';

export type StateName = 'todo' | 'doing' | 'waiting' | 'done' | 'blocked';

/** What the person noted about a stage. */
export interface StageState {
  state: StateName;
  /** the China day it began (doing, waiting, blocked) or ended (done); for a planned change the day ahead */
  on?: IsoDate;
  /** ISO moment it began, where the hour counts */
  at?: string;
  /** last day for which what the stage granted is valid, as printed on it */
  until?: IsoDate;
  note?: string;
}

/** As much of a filing as the journey needs. */
export interface FilingFacts extends FilingSituation {
  stages: Readonly<Record<string, StageState>>;
  /** `stagesVersion` of the time when the filing was started; filings before it was written have none */
  stagesVersion?: number;
}

/** One stage of one filing: what is noted, and what follows from the stages before it. */
export interface PlannedStage {
  stage: Stage;
  /** the noted state; a stage of others that may begin counts as `waiting` without a note */
  state: StateName;
  on: IsoDate | null;
  at: string | null;
  /** last day for which what the stage granted is valid, null where it grants nothing or none is noted */
  until: IsoDate | null;
  note: string;
  /** true when every stage it waits for is done */
  ready: boolean;
}

/** What is noted about a stage, also where an older version noted it together with another stage. */
function notedOf(filing: FilingFacts, stage: Stage): StageState | undefined {
  const own = filing.stages[stage.id];
  if (own !== undefined || filing.stagesVersion !== undefined || stage.formerly === undefined) return own;
  const together = filing.stages[stage.formerly];
  return together?.state === 'done' ? together : undefined;
}

/** The stages that a filing has, without what is noted about them, in order. */
export function stagesOf(situation: Situation): Stage[] {
  return allStages.filter((stage) => stage.applies?.(situation) ?? true);
}

/**
 * The stages of a filing in order. What the service does not need is left out; a date that does not exist
 * is dropped, so that stored data can never break the arithmetic.
 */
export function plan(filing: FilingFacts, service: ServiceFacts): PlannedStage[] {
  const stages = stagesOf(situationOf(filing, service));
  const states = new Map(stages.map((stage) => [stage.id, notedOf(filing, stage)]));
  const isOver = (id: StageId) => !states.has(id) || states.get(id)?.state === 'done';
  return stages.map((stage) => {
    const noted = states.get(stage.id);
    const ready = stage.after.every(isOver);
    const waiting = ready && stage.actor !== 'you';
    const state =
      noted === undefined || noted.state === 'todo' ? (waiting ? 'waiting' : 'todo') : noted.state;
    const on = noted?.on !== undefined && isDate(noted.on) ? noted.on : null;
    const at = noted?.at !== undefined && !Number.isNaN(Date.parse(noted.at)) ? noted.at : null;
    const isGranted = stage.grants === true && state === 'done';
    const until = isGranted && noted?.until !== undefined && isDate(noted.until) ? noted.until : null;
    return { stage, state, on, at, until, note: noted?.note ?? '', ready };
  });
}

/** True when the filing was cancelled: nothing of it is due any more. */
export function isCancelled(planned: readonly PlannedStage[]): boolean {
  return planned.some(({ stage, state }) => stage.id === 'cancellation' && state === 'done');
}

/** True for what belongs to the way itself: not a duty that comes back, not something that may come up. */
export function isOnTheWay({ stage }: PlannedStage): boolean {
  return stage.recurring !== true && stage.onDemand !== true;
}

/** How far a filing is: stages done and stages in all, without duties that come back or may come up. */
export function progressOf(planned: readonly PlannedStage[]): { done: number; total: number } {
  const counted = planned.filter(isOnTheWay);
  return { done: counted.filter(({ state }) => state === 'done').length, total: counted.length };
}

/** The notes of a list that hold for a filing. */
export function notesFor(notes: readonly Note[], situation: Situation): Note[] {
  return notes.filter(
    ({ when, provinces }) =>
      (when?.(situation) ?? true) && (provinces === undefined || provinces.includes(situation.province)),
  );
}
