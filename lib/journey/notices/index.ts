export type { Named } from './about.ts';
export { happenedOn, startsHours } from './happened.ts';
export { readSigns } from './read-signs.ts';
export { isSign, type Sign } from './sign.ts';
export { stepNotice } from './step-notice.ts';
export { type Suggested, type Suggestion, suggestionsFrom } from './suggest.ts';
