export type { Paper } from './papers.ts';
export { type PlacedFinding, type Preflight, preflight } from './preflight.ts';
