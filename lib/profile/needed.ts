import type { Leaf } from './leaf.ts';
import { missingOf } from './missing.ts';
import { leaves, type Profile } from './schema.ts';

/** The record with its values taken out; what kind of thing it is and whom it names stays. */
function emptied<T extends object>(record: T, fields: readonly Leaf[]): T {
  const kept = fields.filter(({ name }) => name !== 'serviceKind');
  return {
    ...record,
    ...Object.fromEntries(kept.map(({ name }) => [name, Array.isArray(record[name as keyof T]) ? [] : ''])),
  };
}

/**
 * Every place that an ICP filing of this company needs, with or without a value: what is missing of the same
 * company without its values, and what is missing of it as it is.
 *
 * @returns place → whether it is filled
 */
export function neededOf(profile: Profile): ReadonlyMap<string, boolean> {
  const bare: Profile = {
    ...profile,
    organizer: emptied(profile.organizer, leaves.organizer),
    people: profile.people.map((person) => emptied(person, leaves.person)),
    services: profile.services.map((service) => emptied(service, leaves.site)),
  };
  const missing = new Set(missingOf(profile));
  const places = new Set([...missingOf(bare), ...missing, 'roles.principal', 'roles.siteManager']);
  return new Map([...places].map((place) => [place, !missing.has(place)]));
}
