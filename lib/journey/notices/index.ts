export { readSigns } from './read-signs.ts';
export { isSign, type Sign } from './sign.ts';
export { type Named, type Suggested, type Suggestion, suggestionsFrom } from './suggest.ts';
