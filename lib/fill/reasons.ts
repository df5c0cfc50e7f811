import type { Unusable } from '../page/form-field.ts';

/**
 * Why a field is filled, offered or left, and why a fill ended as it did. Each id has a text at
 * `fill.reason.<id>` in `locales/<language>/ui.json`; a filled field has the reason ''.
 */
export const planReasons = [
  'ready',
  'likely',
  /** certain, and what stands there is the page's own default */
  'preset',
  'already-filled',
  'same-value',
  'unknown',
  'never',
  'read-only',
  'disabled',
  'hidden',
  'no-value',
  'breaks-rule',
  'too-long',
  'file-by-hand',
  /** a stored document fits; since some portals send a file at once, the person says so first */
  'document',
  /** no document of this kind is stored */
  'no-document',
  /** valid without end: the box 长期 says so, no date */
  'long-term',
  /** the company has several; this box takes one, and the page's own button adds rows for the others */
  'rows',
] as const;

export const runReasons = [
  /** the field is there, but a person could not see or reach it */
  'transparent',
  'off-screen',
  'covered',
  'inert',
  'tiny',
  /** the frame is sandboxed: what is typed there may go anywhere */
  'sandboxed',
  /** the person changed the field since the preview, or after the fill that is to be undone */
  'edited',
  /** the page took the field away */
  'gone',
  /** the list has no option with this meaning, or several that cannot be told apart */
  'no-option',
  'ambiguous-option',
  /** the list takes one answer, and the company has several */
  'takes-one',
  /** the list did not open */
  'no-list',
  /** the page did not keep the value */
  'not-kept',
  /** the control cannot take a value of this kind */
  'unsupported',
  /** the person stopped the run before this field */
  'stopped',
  /** a choice that can be changed and not be taken back, by a person either: what stood here before was none */
  'not-emptied',
  /** no file can be made of the document that keeps to the form's limits */
  'file-unfit',
  /** the page shows nothing of a file that it was given: it may have it all the same */
  'file-unseen',
  /** the page has the file already: only its own button takes it away */
  'file-taken',
  /** what stood here before could not be put back */
  'not-restored',
  /** a tab, fold or added row did not come up */
  'not-opened',
  /** what would have to be pressed may send the form or leave the page, or did */
  'may-leave',
] as const;

export type FillReason = (typeof planReasons)[number] | (typeof runReasons)[number];

/** Ways in which a person does not see a thing at all. */
export const unseen: readonly (Unusable | null)[] = ['hidden', 'transparent', 'off-screen', 'tiny', 'inert'];
