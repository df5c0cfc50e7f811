export { coverOf } from './cover.ts';
export { type CollectedForm, createPage, type Page } from './create-page.ts';
export { selectorOf } from './dom/selector.ts';
export type { FieldControl } from './field-control.ts';
export type { FormField, Unusable } from './form-field.ts';
export { markOwn } from './own-nodes.ts';
export type { PageString, TextRole } from './strings.ts';
export type { PageChange } from './watch.ts';
