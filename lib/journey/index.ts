export { changeStage, type StageChange, undoChange } from './change.ts';
export { addDays, chinaDate, type IsoDate } from './china-date.ts';
export { type Deadline, deadlines } from './deadlines.ts';
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
export { type Actor, type ServiceFacts, type Stage, type StageId, stageIds } from './stage.ts';
