export { normalise } from './normalise.ts';
export { type FormContext, recogniseForm } from './recognise.ts';
export { createTranslator, type Translator } from './translate.ts';
