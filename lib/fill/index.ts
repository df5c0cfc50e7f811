/** How is a value written into this control? Plan, apply, verify, undo. */
export type { FillItem, FillPage } from './field-run.ts';
export type { FillOutcome, FillReport, FillValue } from './fill-value.ts';
export { type ApplyOptions, createFiller, type Filler, type FillRun } from './filler.ts';
export { createOpeners, type Opened, type Opener, type Openers } from './openers/index.ts';
export { type PlanItem, type PlanOptions, plan } from './plan.ts';
export type { PlanField } from './plan-field.ts';
export type { FillReason } from './reasons.ts';
export { type Row, rowsOf } from './rows.ts';
