export { matchOption } from './match-option.ts';
export { type CleanLabel, cleanLabel, normalise } from './normalise.ts';
export { type FormContext, recogniseForm } from './recognise.ts';
export { createTranslator, type Translator } from './translate.ts';
export { hasChinese } from './translate-phrase.ts';
