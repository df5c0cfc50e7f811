export { allReasons, type Explained, explainRejection } from './explain.ts';
export type { Reason } from './reason.ts';
