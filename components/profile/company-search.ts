import type { Profile } from '@/lib/profile/index.ts';

/** Companies up to which nobody needs a search. */
export const fewCompanies = 8;
/** Cards that are shown until the person asks for more. */
export const shownAtOnce = 50;
/** Cards that fill a screen: drawn before the others. */
export const drawnFirst = 10;

const plain = (text: string) => text.normalize('NFKC').toLowerCase();

/** Everything that a person may remember of a company, as one text. */
function wordsOf({ organizer, people, services }: Profile): string {
  const { name, englishName, certificateNumber, filingNumber } = organizer;
  return plain(
    [
      name,
      englishName,
      certificateNumber,
      filingNumber,
      ...people.map((person) => person.name),
      ...services.flatMap((service) => [service.name, ...service.domain, service.app.name]),
    ].join('\n'),
  );
}

const words = new WeakMap<Profile, string>();

/** The companies that every word of the query is found in, in the same order. */
export function searchCompanies(companies: readonly Profile[], query: string): readonly Profile[] {
  const wanted = plain(query).split(/\s+/).filter(Boolean);
  if (wanted.length === 0) return companies;
  return companies.filter((company) => {
    const known = words.get(company) ?? wordsOf(company);
    words.set(company, known);
    return wanted.every((word) => known.includes(word));
  });
}
