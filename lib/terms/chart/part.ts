import type { Act, Step, Subject } from '../clause/act.ts';
import type { Reading } from '../clause/span.ts';
import type { Phrase } from '../translate-phrase.ts';

/** What is said of something, before it is known of what. */
export interface Predicate {
  aux: readonly string[];
  /** what is done; or else what it is, or how it is */
  steps: readonly Step[] | null;
  what: string | null;
  quality: string | null;
  /** when and where, of what is no act */
  how: readonly string[];
}

/** What some words beside each other make together. */
export interface Made {
  thing?: Part<Subject>;
  act?: Part<readonly Step[]>;
  how?: Part<string>;
  /** where to or as what, behind a verb */
  toward?: Part<string>;
  /** a clause that leans on the next one */
  lead?: Part<string>;
  predicate?: Part<Predicate>;
  said?: Part<Phrase>;
}

/** One reading of some words; the less it costs, the more the words are read as a Chinese reader would. */
export interface Part<T> {
  is: T;
  cost: number;
}

export type Kind = keyof Made;

export const plainly = (steps: readonly Step[]): Predicate => ({
  aux: [],
  steps,
  what: null,
  quality: null,
  how: [],
});

/** Keeps the cheaper of two readings. */
export function keep<K extends Kind>(
  made: Made,
  kind: K,
  is: NonNullable<Made[K]>['is'] | null,
  cost: number,
) {
  const known = made[kind];
  if (is === null || (known && known.cost <= cost)) return;
  (made as Record<Kind, unknown>)[kind] = { is, cost };
}

/** What was made of the words from one place to another. */
export type At = (from: number, to: number) => Made;

export const zhOf = ({ tokens }: Reading, from: number, to: number) =>
  tokens
    .slice(from, to)
    .map(({ zh }) => zh)
    .join('');

export const firstly = (steps: readonly Step[], change: (act: Act) => Act): readonly Step[] =>
  steps.map((step, at) => (at === 0 ? { ...step, act: change(step.act) } : step));

export const lastly = (steps: readonly Step[], change: (act: Act) => Act): readonly Step[] =>
  steps.map((step, at) => (at === steps.length - 1 ? { ...step, act: change(step.act) } : step));
