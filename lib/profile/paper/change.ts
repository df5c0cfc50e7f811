import type { Raw } from '../fields.ts';
import type { DomainRecord, Person, Profile } from '../schema.ts';
import { legalRepresentative } from './offers.ts';
import { readPlace, writePlace } from './place.ts';

/** A change of the company together with the change that takes it back. */
export interface Change {
  apply: (profile: Profile) => Profile;
  undo: (profile: Profile) => Profile;
}

/** Empty records for whoever and whatever the company does not know yet. */
export interface Fresh {
  person: Person;
  domain: DomainRecord;
}

/** The change that stores what the person agreed to of one paper. */
export function changeOf(
  agreed: readonly { place: string; value: Raw }[],
  profile: Profile,
  fresh: Fresh,
): Change {
  const before = profile;
  const { person: newPerson, domain: newDomain } = fresh;
  const needsPerson = agreed.some(({ place }) => place.startsWith(`people.${newPerson.id}.`));
  const needsDomain = agreed.some(({ place }) => place.startsWith(`domains.${newDomain.id}.`));
  const named = agreed.find(({ place }) => place === legalRepresentative);
  const known = named && profile.people.find(({ name }) => name === named.value);
  const holder = profile.people.find(({ id }) => id === profile.roles.legalRepresentative);
  // a representative whose name is not known yet gets this one
  const nameless = named && !known && holder && holder.name === '' ? holder : null;
  const isNew = needsPerson || (named !== undefined && !known && !nameless);
  const places = agreed.filter(({ place }) => place !== legalRepresentative).map(({ place }) => place);
  return {
    apply: (start) => {
      let next = start;
      if (needsDomain && !next.domains.some(({ id }) => id === newDomain.id)) {
        next = { ...next, domains: [...next.domains, newDomain] };
      }
      if (isNew && !next.people.some(({ id }) => id === newPerson.id)) {
        const first = next.people.length === 0;
        const person = named && !needsPerson ? { ...newPerson, name: String(named.value) } : newPerson;
        const all = Object.fromEntries(Object.keys(next.roles).map((role) => [role, newPerson.id]));
        next = {
          ...next,
          people: [...next.people, person],
          roles: first ? (all as Profile['roles']) : next.roles,
        };
      }
      for (const { place, value } of agreed) {
        if (place !== legalRepresentative) next = writePlace(next, place, value);
      }
      if (nameless && named) next = writePlace(next, `people.${nameless.id}.name`, String(named.value));
      if (named && !nameless) next = writePlace(next, legalRepresentative, known?.id ?? newPerson.id);
      return next;
    },
    undo: (start) => {
      let next = start;
      for (const place of places) {
        const old = readPlace(before, place);
        if (old !== null) next = writePlace(next, place, old);
      }
      if (nameless) next = writePlace(next, `people.${nameless.id}.name`, '');
      if (named || isNew) next = { ...next, roles: before.roles };
      if (needsDomain) next = { ...next, domains: next.domains.filter(({ id }) => id !== newDomain.id) };
      return isNew ? { ...next, people: next.people.filter(({ id }) => id !== newPerson.id) } : next;
    },
  };
}

/** Changes one after the other as one; taken back from the last to the first. */
export function allOf(changes: readonly Change[]): Change {
  return {
    apply: (start) => changes.reduce((profile, { apply }) => apply(profile), start),
    undo: (start) => changes.reduceRight((profile, { undo }) => undo(profile), start),
  };
}
