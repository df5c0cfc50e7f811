export { normalise } from './normalise.ts';
export { createTranslator, type Translator } from './translate.ts';
