import type { Paper } from '../../papers/index.ts';
import { checkKey } from '../../rules/index.ts';
import type { Raw } from '../fields.ts';
import type { Profile } from '../schema.ts';
import { companyDrafts, type Draft } from './company-offers.ts';
import type { Offer } from './offer.ts';
import { personDrafts } from './person-offers.ts';
import { readPlace, writePlace } from './place.ts';

/** Whom and what a paper is about, as far as the person must say. */
export interface Target {
  /** whose card it is; an id that the company lacks stands for somebody new */
  personId: string;
  /** the service that a domain belongs to */
  serviceId: string;
}

const asText = (raw: Raw): string =>
  typeof raw === 'string' ? raw : Array.isArray(raw) ? raw.join('; ') : raw === true ? 'yes' : '';

/** The role that a company's paper names a person for is held by the person of this name. */
const legalRepresentative = 'roles.legalRepresentative';

function draftsOf(paper: Paper, profile: Profile, target: Target, today: string): Draft[] {
  if (paper.kind === 'residentId' || paper.kind === 'passport') return personDrafts(paper, target.personId);
  if (paper.kind === 'domainCertificate') {
    return paper.readings.flatMap((reading): Draft[] => {
      if (reading.field === 'registrar') {
        return [
          { place: 'registrar.name', key: 'registrar.name', value: reading.value, reading, because: 'paper' },
        ];
      }
      if (reading.field !== 'domain' || target.serviceId === '') return [];
      const there = readPlace(profile, `services.${target.serviceId}.domain`);
      const domains = Array.isArray(there) ? (there as readonly string[]) : [];
      const value = domains.includes(reading.value) ? domains : [...domains, reading.value];
      return [
        {
          place: `services.${target.serviceId}.domain`,
          key: 'site.domain',
          value,
          reading,
          because: 'paper',
        },
      ];
    });
  }
  const person = paper.readings.find(({ field }) => field === 'person');
  const named: Draft[] = person
    ? [
        {
          place: legalRepresentative,
          key: 'legalRepresentative.name',
          value: person.value,
          reading: person,
          because: 'paper',
        },
      ]
    : [];
  return [...companyDrafts(paper, today), ...named];
}

function nowAt(profile: Profile, draft: Draft): string {
  if (draft.place !== legalRepresentative) return asText(readPlace(profile, draft.place));
  return profile.people.find(({ id }) => id === profile.roles.legalRepresentative)?.name ?? '';
}

/**
 * What a paper offers for a company, value by value, with what is there now and what the rules say.
 *
 * @param today date in China, `YYYY-MM-DD`
 */
export function offersOf(paper: Paper, profile: Profile, target: Target, today: string): Offer[] {
  const drafts = draftsOf(paper, profile, target, today);
  const values = Object.fromEntries(drafts.map(({ key, value }) => [key, asText(value)]));
  return drafts.map((draft) => {
    const { value } = draft;
    const text = Array.isArray(value)
      ? [...(value as readonly string[])]
      : typeof value === 'string'
        ? value
        : '';
    return {
      ...draft,
      id: draft.place,
      now: nowAt(profile, draft),
      findings: text === '' ? [] : checkKey(draft.key, text, { today, values }),
    };
  });
}

/** True where agreeing would change nothing. */
export function isKnown({ value, now }: Offer): boolean {
  return asText(value) === now;
}

/** A change of the company together with the change that takes it back. */
export interface Change {
  apply: (profile: Profile) => Profile;
  undo: (profile: Profile) => Profile;
}

/**
 * The change that stores what the person agreed to.
 *
 * @param newPerson an empty person for whoever the company does not know yet
 */
export function changeOf(
  agreed: readonly { place: string; value: Raw }[],
  profile: Profile,
  newPerson: Profile['people'][number],
): Change {
  const before = profile;
  const needsPerson = agreed.some(({ place }) => place.startsWith(`people.${newPerson.id}.`));
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
      return isNew ? { ...next, people: next.people.filter(({ id }) => id !== newPerson.id) } : next;
    },
  };
}
