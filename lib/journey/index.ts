export {
  type ChangeReason,
  changeStages,
  type StageChange,
  type StagesChange,
  undoChange,
} from './change.ts';
export { addDays, chinaDate, type IsoDate } from './china-date.ts';
export { type Deadline, deadlines } from './deadlines.ts';
export { handInMove, noteMove, sendBackMove } from './moves.ts';
export { type NextStep, nextStep } from './next-step.ts';
export { placeUrl } from './places.ts';
export {
  type FilingFacts,
  type PlannedStage,
  plan,
  progressOf,
  type StageState,
  type StateName,
} from './plan.ts';
export { type ServiceFacts, situationOf } from './situation.ts';
export { type Actor, type Stage, type StageId, stageIds } from './stage.ts';
export { type Bar, type Lane, type Timeline, timelineOf } from './timeline.ts';
