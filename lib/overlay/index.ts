export { type Annotation, Annotator } from './annotate.ts';
export { Card, type CardLine } from './card.ts';
export { Highlight } from './highlight.ts';
export { OptionLabels } from './options.ts';
export { Placeholders } from './placeholders.ts';
