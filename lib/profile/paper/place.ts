import type { Raw } from '../fields.ts';
import type { DomainRecord, Person, Profile, Provider, Service } from '../schema.ts';

/** Where in a company a value lies, in the notation of findings: `organizer.name`, `people.<id>.mobile`. */
export type Place = string;

/** What is stored at a place; null for a person, service or domain that is not there. */
export function readPlace(profile: Profile, place: Place): Raw {
  const [head = '', middle = '', last = ''] = place.split('.');
  const record =
    head === 'people'
      ? profile.people.find(({ id }) => id === middle)
      : head === 'services'
        ? profile.services.find(({ id }) => id === middle)
        : head === 'domains'
          ? profile.domains.find(({ id }) => id === middle)
          : (profile[head as keyof Profile] as unknown);
  const name = last || middle;
  return ((record as Readonly<Record<string, Raw>> | undefined)?.[name] ?? null) as Raw;
}

function inList<T extends { id: string }>(list: readonly T[], id: string, name: string, value: Raw): T[] {
  return list.map((one) => (one.id === id ? { ...one, [name]: value } : one));
}

/** The company with another value at this place; a place that is not there changes nothing. */
export function writePlace(profile: Profile, place: Place, value: Raw): Profile {
  const [head = '', middle = '', last = ''] = place.split('.');
  if (head === 'people') return { ...profile, people: inList<Person>(profile.people, middle, last, value) };
  if (head === 'services')
    return { ...profile, services: inList<Service>(profile.services, middle, last, value) };
  if (head === 'domains')
    return { ...profile, domains: inList<DomainRecord>(profile.domains, middle, last, value) };
  if (head === 'organizer' || head === 'accessProvider' || head === 'registrar' || head === 'roles') {
    const record = profile[head] as Provider | Profile['organizer'] | Profile['roles'];
    return { ...profile, [head]: { ...record, [middle]: value } };
  }
  return profile;
}
