/** What shows more fields when it is pressed: tabs, folds, buttons that add a row. */

export { createOpeners, type Opened, type Openers } from './open.ts';
export type { Opener } from './opener.ts';
