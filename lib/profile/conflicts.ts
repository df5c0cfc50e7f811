import type { Profile } from './schema.ts';

/** A value that two pages changed at the same time. */
export interface Conflict {
  /** way to the value: property names, and ids of people and services; unlike an index an id stays */
  place: readonly string[];
  /** what the other page had written */
  theirs: unknown;
  /** what was written over it */
  mine: unknown;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The part of a value that goes by this name; people and services go by their id. */
function part(value: unknown, name: string): unknown {
  if (Array.isArray(value)) return value.find((item) => isRecord(item) && item.id === name);
  return isRecord(value) ? value[name] : undefined;
}

/** Names of the parts of a value; null for one that is compared as a whole. */
function namesOf(value: unknown): string[] | null {
  if (Array.isArray(value)) {
    const ids = value.flatMap((item) => (isRecord(item) && typeof item.id === 'string' ? [item.id] : []));
    return ids.length === value.length && ids.length > 0 ? ids : null;
  }
  return isRecord(value) ? Object.keys(value) : null;
}

const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

/**
 * Values that another page changed since this one saw `base`, and that this one sets to something else.
 *
 * @param base what the person saw while typing
 * @param mine what came of it
 * @param stored what is stored by now
 */
export function conflictsOf(base: Profile, mine: Profile, stored: Profile): Conflict[] {
  const found: Conflict[] = [];
  const compare = (before: unknown, after: unknown, there: unknown, place: readonly string[]) => {
    if (same(before, after) || same(there, before) || same(there, after)) return;
    const names = namesOf(before) ?? namesOf(after);
    if (names === null || there === undefined) {
      found.push({ place, theirs: there, mine: after });
      return;
    }
    // what only one side has is added or removed, and changes nothing that the other wrote
    for (const name of names) {
      if (place.length === 0 && /^(updatedAt|createdAt|schemaVersion|id)$/.test(name)) continue;
      compare(part(before, name), part(after, name), part(there, name), [...place, name]);
    }
  };
  compare(base, mine, stored, []);
  return found.filter(({ theirs, mine: own }) => theirs !== undefined && own !== undefined);
}

/** The company with the value of a place put in. Nothing happens where the place is gone. */
export function putAt(profile: Profile, place: readonly string[], value: unknown): Profile {
  const put = (at: unknown, [name, ...rest]: readonly string[]): unknown => {
    if (name === undefined) return value;
    if (Array.isArray(at)) {
      return at.map((item) => (isRecord(item) && item.id === name ? put(item, rest) : item));
    }
    return isRecord(at) && Object.hasOwn(at, name) ? { ...at, [name]: put(at[name], rest) } : at;
  };
  return put(profile, place) as Profile;
}
