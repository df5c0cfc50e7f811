import type { TFunction } from 'i18next';
import { leafName } from './leaf-name.ts';

const entityOf: Readonly<Record<string, string>> = {
  people: 'principal',
  services: 'site',
  licence: 'organizer',
  shareholders: 'shareholder',
  domains: 'domain',
};

/**
 * A place in a company in words: `people.0.mobile` → "Person 1: Mobile number". A place without a text
 * shows its own name, so that nothing is hidden.
 */
export function placeName(path: string, t: TFunction, language: string): string {
  const parts = path.split('.');
  const [head = ''] = parts;
  const name = parts.at(-1) ?? '';
  const entity = parts.includes('app') && name !== 'app' ? 'app' : (entityOf[head] ?? head);
  const number = Number(parts[1]) + 1;
  const group = t(`options.place.${head}`, { number, defaultValue: head });
  const what = head === 'roles' ? t(`options.people.role.${name}`) : leafName(entity, name, t, language);
  return t('common.pair', { name: group, value: what });
}
