import type { Concept } from '../concept.ts';
import { controlFit } from '../controls.ts';
import { classOf, type EntityClass } from '../entities.ts';
import type { FieldEvidence } from '../evidence.ts';
import type { Entity, FieldKey } from '../keys.ts';
import type { Shares } from './model.ts';

const noKey = '-';

const entityOf = (key: string) => key.slice(0, key.indexOf('.')) as Entity;
const attributeOf = (key: string) => key.slice(key.indexOf('.') + 1);
const isPersons = (key: string) => classOf(entityOf(key)) === 'person';
const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

/** The shares of what the control can hold: a list of answers asks for no name, whatever its label. */
function possible(shares: Shares, field: FieldEvidence): Shares {
  const fitting = [...shares].map(([key, share]): [string, number] => [
    key,
    share * (key === noKey ? 1 : 0.02 + 0.98 * controlFit(key, field)),
  ]);
  const sum = fitting.reduce((total, [, share]) => total + share, 0) || 1;
  return new Map(fitting.map(([key, share]) => [key, share / sum]));
}

/** `legalRepresentative.name` and `siteManager.name` are both a `person.name`. */
function meaningOf(key: string): string {
  const dot = key.indexOf('.');
  return `${classOf(key.slice(0, dot) as Entity)}${key.slice(dot)}`;
}

/** A validity may yet turn out to be one of its two days. */
function familyOf(meaning: string): string[] {
  if (!meaning.endsWith('alidity')) return [meaning];
  const stem = meaning.slice(0, -'ity'.length);
  return [meaning, `${stem}From`, `${stem}Until`];
}

/** What a field's likeness to the examples says, in the terms in which the words are read. */
export interface Likeness {
  /** share of this key */
  share(key: string): number;
  /** share of all keys with the meaning of this one, whosever it is */
  meaning(key: string): number;
  /** … and how much of that falls to this one, 0 to 1 */
  whose(key: string): number;
  /** the best key of the same meaning, and how much of the meaning falls to it */
  owner(key: string): { key: FieldKey; share: number };
  /** the most likely meaning, null when that is that no key answers */
  guess: { concept: Concept; share: number; key: FieldKey } | null;
  /** how likely it is that no key answers */
  none: number;
  /** share of the most likely meaning, or of none */
  top: number;
  /** how likely it is of the other fields under the same headings that no key answers them */
  noneAround: number;
  /** how much of the meaning of those of them that ask about a person falls to the person of this key */
  whoseAround(key: string): number;
}

/** Sums up the shares of the keys by meaning, for each field of a form and what stands beside it. */
export function byLikeness(form: readonly Shares[], fields: readonly FieldEvidence[]): Likeness[] {
  const each = form.map((shares, at) => alone(possible(shares, fields[at] as FieldEvidence)));
  const places = fields.map(({ section }) => section.join('\n'));
  return each.map((one, at) => {
    const beside = each.filter((_, other) => other !== at && places[other] === places[at]);
    const persons = beside.flatMap(({ guess, whose }) =>
      guess && isPersons(guess.key) ? [{ guess, whose }] : [],
    );
    return {
      ...one,
      noneAround: beside.length > 0 ? mean(beside.map(({ none }) => none)) : one.none,
      whoseAround: (key) =>
        isPersons(key) && persons.length > 0
          ? mean(persons.map(({ guess, whose }) => whose(`${entityOf(key)}.${attributeOf(guess.key)}`)))
          : one.whose(key),
    };
  });
}

function alone(shares: Shares): Omit<Likeness, 'noneAround' | 'whoseAround'> {
  const meanings = new Map<string, number>();
  for (const [key, share] of shares) {
    if (key === noKey) continue;
    const meaning = meaningOf(key);
    meanings.set(meaning, (meanings.get(meaning) ?? 0) + share);
  }
  const none = shares.get(noKey) ?? 0;
  const ranked = [...meanings].sort(([, a], [, b]) => b - a);
  const [best, top = 0] = ranked[0] ?? [];
  const meaning = (key: string) =>
    familyOf(meaningOf(key)).reduce((sum, one) => sum + (meanings.get(one) ?? 0), 0);
  const owner = (key: string) => {
    const same = meaningOf(key);
    const [first] = [...shares]
      .filter(([other]) => other !== noKey && meaningOf(other) === same)
      .sort(([, a], [, b]) => b - a);
    return { key: (first?.[0] ?? key) as FieldKey, share: first ? first[1] / (meaning(key) || 1) : 0 };
  };
  return {
    share: (key) => shares.get(key) ?? 0,
    meaning,
    whose: (key) => (shares.get(key) ?? 0) / (meaning(key) || 1),
    owner,
    guess: best !== undefined && top > none ? guessOf(best, ranked, shares) : null,
    none,
    top: Math.max(top, none),
  };
}

/** The best meaning, with the other classes that nearly as well may be meant by the same word: 名称, 地址. */
function guessOf(best: string, ranked: readonly (readonly [string, number])[], shares: Shares) {
  const attribute = best.slice(best.indexOf('.'));
  const top = ranked[0]?.[1] ?? 0;
  const alike = ranked.filter(([meaning, share]) => meaning.endsWith(attribute) && share > top * 0.3);
  const concept = Object.fromEntries(
    alike.map(([meaning]) => meaning.split('.') as [EntityClass, string]),
  ) as Concept;
  const [key] = [...shares]
    .filter(([one]) => one !== noKey && meaningOf(one) === best)
    .sort(([, a], [, b]) => b - a)[0] as [string, number];
  return { concept, share: alike.reduce((sum, [, share]) => sum + share, 0), key: key as FieldKey };
}
