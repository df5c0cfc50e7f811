import type { Paper } from '../../papers/index.ts';
import { checkKey } from '../../rules/index.ts';
import type { Raw } from '../fields.ts';
import type { Profile } from '../schema.ts';
import { companyDrafts, type Draft } from './company-offers.ts';
import { domainDrafts } from './domain-offers.ts';
import type { Offer, Target } from './offer.ts';
import { isPersonal, personDrafts } from './person-offers.ts';
import { readPlace } from './place.ts';

const asText = (raw: Raw): string =>
  typeof raw === 'string' ? raw : Array.isArray(raw) ? raw.join('; ') : raw === true ? 'yes' : '';

/** The role that a company's paper names a person for is held by the person of this name. */
export const legalRepresentative = 'roles.legalRepresentative';

function draftsOf(paper: Paper, profile: Profile, target: Target, today: string): Draft[] {
  if (isPersonal(paper)) return personDrafts(paper, target.personId);
  if (paper.kind === 'domainCertificate') return domainDrafts(paper, profile, target);
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
