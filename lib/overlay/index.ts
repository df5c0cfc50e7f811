export { type Annotation, Annotator } from './annotate.ts';
export { Card, type CardLine } from './card.ts';
export { Highlight } from './highlight.ts';
export { markNames } from './marks.ts';
export { OptionLabels } from './options.ts';
export { Placeholders } from './placeholders.ts';
