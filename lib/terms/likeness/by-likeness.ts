import { controlFit } from '../controls.ts';
import { classOf } from '../entities.ts';
import type { FieldEvidence } from '../evidence.ts';
import type { Entity, FieldKey } from '../keys.ts';
import type { Shares } from './model.ts';

const noKey = '-';

export const entityOf = (key: string) => key.slice(0, key.indexOf('.')) as Entity;

/** `legalRepresentative.name` and `siteManager.name` are both a `person.name`. */
export const meaningOf = (key: string): string => `${classOf(entityOf(key))}${key.slice(key.indexOf('.'))}`;

/** The shares of what the control can hold: a list of answers asks for no name, whatever its label. */
function possible(shares: Shares, field: FieldEvidence): [key: string, share: number][] {
  const fitting = [...shares].map(([key, share]): [string, number] => [
    key,
    share * (key === noKey ? 1 : 0.02 + 0.98 * controlFit(key, field)),
  ]);
  const sum = fitting.reduce((total, [, share]) => total + share, 0) || 1;
  return fitting.map(([key, share]): [string, number] => [key, share / sum]).sort(([, a], [, b]) => b - a);
}

const totals = (shares: readonly [string, number][], of: (key: string) => string): Map<string, number> => {
  const sums = new Map<string, number>();
  for (const [key, share] of shares) sums.set(of(key), (sums.get(of(key)) ?? 0) + share);
  return sums;
};

/** What a field's likeness to the examples says. */
export interface Likeness {
  /** the keys with their shares, the most likely first */
  keys: readonly [key: FieldKey, share: number][];
  share(key: string): number;
  /** share of all keys with the meaning of this one, whosever it is */
  meaning(key: string): number;
  /** share of all keys of this entity, among those of all keys */
  owner(entity: Entity): number;
  /** … among those of the persons' keys */
  person(entity: Entity): number;
  /** share of all persons' keys */
  ofPersons: number;
  /** how likely it is that no key answers */
  none: number;
}

/** Sums up the shares of the keys by meaning and by entity. */
export function byLikeness(all: Shares, field: FieldEvidence): Likeness {
  const shares = possible(all, field);
  const none = shares.find(([key]) => key === noKey)?.[1] ?? 0;
  const keys = shares.filter(([key]) => key !== noKey) as [FieldKey, number][];
  const byKey = new Map<string, number>(keys);
  const meanings = totals(keys, meaningOf);
  const owners = totals(keys, entityOf);
  const ofPersons = [...owners].reduce(
    (sum, [entity, share]) => sum + (classOf(entity as Entity) === 'person' ? share : 0),
    0,
  );
  return {
    keys,
    share: (key) => byKey.get(key) ?? 0,
    meaning: (key) => meanings.get(meaningOf(key)) ?? 0,
    owner: (entity) => (owners.get(entity) ?? 0) / (1 - none || 1),
    person: (entity) => (owners.get(entity) ?? 0) / (ofPersons || 1),
    ofPersons,
    none,
  };
}
