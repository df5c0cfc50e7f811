export { matchOption } from './match-option.ts';
export { type CleanLabel, cleanLabel, normalise } from './normalise.ts';
