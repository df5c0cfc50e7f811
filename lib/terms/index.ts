export { type CleanLabel, cleanLabel, normalise } from './normalise.ts';
