import type { TFunction } from 'i18next';
import { type Leaf, leaves, type Profile } from '@/lib/profile/index.ts';
import { leafName } from '../profile/leaf-name.ts';

/** A place of a company in words: whose value it is, what it is, and the Chinese label of forms. */
export interface PlaceLabel {
  owner: string;
  name: string;
  zh: string;
  /** the value as it stands; of a personal one only the end */
  value: string;
}

const roleNames: Readonly<Record<string, string>> = {
  legalRepresentative: '法定代表人',
  principal: '主体负责人',
  siteManager: '网站负责人',
  emergencyContact: '应急联系人',
};

interface Found {
  group: readonly Leaf[];
  record: object;
  owner: string;
}

function find(profile: Profile, place: string, t: TFunction): Found | null {
  const [head = '', id = ''] = place.split('.');
  const numbered = <T extends { id: string }>(items: readonly T[]) => {
    const at = items.findIndex((item) => item.id === id);
    return { item: items[at], number: at + 1 };
  };
  switch (head) {
    case 'organizer':
      return { group: leaves.organizer, record: profile.organizer, owner: t('options.place.organizer') };
    case 'licence':
      return { group: leaves.licence, record: profile.licence, owner: t('options.place.organizer') };
    case 'accessProvider':
    case 'registrar':
      return { group: leaves.provider, record: profile[head], owner: t(`options.place.${head}`) };
    case 'people': {
      const { item, number } = numbered(profile.people);
      return item
        ? { group: leaves.person, record: item, owner: item.name || t('options.place.people', { number }) }
        : null;
    }
    case 'services': {
      const { item, number } = numbered(profile.services);
      if (!item) return null;
      const owner = item.name || t('options.place.services', { number });
      return place.includes('.app.')
        ? { group: leaves.app, record: item.app, owner }
        : { group: leaves.site, record: item, owner };
    }
    case 'shareholders': {
      const { item } = numbered(profile.shareholders);
      return item
        ? { group: leaves.shareholder, record: item, owner: item.name || t('report.shareholder') }
        : null;
    }
    case 'domains': {
      const { item } = numbered(profile.domains);
      return item ? { group: leaves.domain, record: item, owner: item.name || t('report.domain') } : null;
    }
    default:
      return null;
  }
}

/** Of a personal value the last four characters: enough to know it, too little to use it. */
function masked(value: string): string {
  return value === '' ? '' : `…${value.slice(-4)}`;
}

/** What a place of the company is called. A place without a text shows its own name, so that nothing is hidden. */
export function placeLabel(profile: Profile, place: string, t: TFunction, language: string): PlaceLabel {
  const name = place.split('.').at(-1) ?? '';
  if (place === 'shareholders')
    return { owner: t('options.place.organizer'), name: t('report.shareholders'), zh: '股东', value: '' };
  if (place.startsWith('roles.'))
    return {
      owner: t('options.place.roles'),
      name: t(`options.people.role.${name}`),
      zh: roleNames[name] ?? '',
      value: '',
    };
  const found = find(profile, place, t);
  const leaf = found?.group.find((one) => one.name === name);
  if (!found || !leaf) return { owner: found?.owner ?? '', name, zh: '', value: '' };
  const raw = (found.record as Readonly<Record<string, unknown>>)[name];
  // options are ids, which tell a person nothing; the place is enough
  const text =
    leaf.optionSet || leaf.control === 'region'
      ? ''
      : Array.isArray(raw)
        ? raw.join(', ')
        : String(raw ?? '');
  const [entity = ''] = leaf.key.split('.');
  return {
    owner: found.owner,
    name: leafName(entity, name, t, language),
    zh: leaf.zh,
    value: leaf.sensitive && name !== 'name' ? masked(text) : text,
  };
}
