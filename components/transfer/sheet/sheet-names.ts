import type { TFunction } from 'i18next';
import { leafName } from '@/components/profile/leaf-name.ts';
import { optionLabel } from '@/components/profile/option-label.ts';
import type { SheetColumn, SheetNames } from '@/lib/profile/sheet/index.ts';

/** What forms call the people in their roles, in front of what is asked of them. */
const zhParts: Readonly<Record<SheetColumn['part'], string>> = {
  organizer: '',
  legalRepresentative: '法定代表人',
  principal: '主体负责人',
  siteManager: '网站负责人',
  emergencyContact: '应急联系人',
  site: '',
  accessProvider: '接入服务商',
};
const people: readonly string[] = ['legalRepresentative', 'principal', 'siteManager', 'emergencyContact'];

/** The name of a column in a language: "Site manager: Mobile number". */
export function columnName({ part, leaf }: SheetColumn, t: TFunction, language: string): string {
  const isPerson = people.includes(part);
  const name = leafName(isPerson ? 'principal' : part, leaf.name, t, language);
  if (isPerson) return t('common.pair', { name: t(`options.people.role.${part}`), value: name });
  return part === 'accessProvider'
    ? t('common.pair', { name: t('options.section.provider'), value: name })
    : name;
}

const zhName = ({ part, leaf }: SheetColumn) => `${zhParts[part]}${leaf.zh}`;

/** The header of the template: English and Chinese, since agents and their clients share the file. */
export function headerOf(column: SheetColumn, english: TFunction): string {
  return `${columnName(column, english, 'en')} / ${zhName(column)}`;
}

/** An option as a spreadsheet says it in English. */
export function optionWord(set: Parameters<SheetNames['option']>[0], id: string): string {
  return optionLabel(set, id, 'en').split(' · ')[0] ?? id;
}

/** Every name that the reader takes for a column or an option. */
export function sheetNames(english: TFunction): SheetNames {
  const options = new Map<string, readonly string[]>();
  return {
    column: (column) => [headerOf(column, english), columnName(column, english, 'en'), zhName(column)],
    option(set, id) {
      const known = options.get(`${set} ${id}`) ?? [optionWord(set, id)];
      options.set(`${set} ${id}`, known);
      return known;
    },
  };
}
