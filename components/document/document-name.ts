import type { TFunction } from 'i18next';
import { documentKind, type Profile } from '@/lib/profile/index.ts';

/** What a document is, in the person's language and in Chinese. */
export function kindName(kind: string, t: TFunction): { text: string; zh: string } {
  return { text: t(`documents.kind.${kind}`), zh: documentKind(kind)?.zh ?? '' };
}

/** Whose document it is: a person's name, a service's, '' for the company's own. */
export function subjectName(profile: Profile, subjectId: string, t: TFunction): string {
  if (subjectId === '') return '';
  const person = profile.people.findIndex(({ id }) => id === subjectId);
  if (person >= 0) return profile.people[person]?.name || t('options.people.unnamed', { number: person + 1 });
  const service = profile.services.findIndex(({ id }) => id === subjectId);
  const found = profile.services[service];
  if (found) return found.name || found.domain[0] || t('options.services.unnamed', { number: service + 1 });
  return t('documents.gone');
}
