import type { FillReport } from '../fill/fill-value.ts';

/**
 * The few checks that validators are made of. Hand-written because they ship in the content script,
 * where a schema library would weigh more than everything they check.
 */
export type Fields = Record<string, unknown>;

export const isObject = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
export const isString = (value: unknown): value is string => typeof value === 'string';
export const isBoolean = (value: unknown): value is boolean => typeof value === 'boolean';
/** Tab and frame ids are whole and not negative. */
export const isIndex = (value: unknown): value is number => Number.isInteger(value) && (value as number) >= 0;
export const isListOf = <T>(value: unknown, test: (item: unknown) => item is T): value is T[] =>
  Array.isArray(value) && value.every(test);

/** In characters: no text of a form is longer. */
export const longestText = 100_000;

const outcomes: readonly unknown[] = ['filled', 'kept', 'mismatch', 'not-found', 'refused', 'retry'];

export function isFillReport(value: unknown): value is FillReport {
  if (!isObject(value)) return false;
  const { ref, key, outcome, reason, value: now, before } = value;
  const texts = [ref, key, reason, now, before];
  return outcomes.includes(outcome) && texts.every((text) => isString(text) && text.length <= longestText);
}

/** For messages that carry nothing. */
export const parseNothing = (body: unknown): Record<string, never> | null =>
  body === undefined || body === null || (isObject(body) && Object.keys(body).length === 0) ? {} : null;
