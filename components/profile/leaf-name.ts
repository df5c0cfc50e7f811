import type { TFunction } from 'i18next';
import { fieldText } from '@/components/field-texts.ts';
import { leaves } from '@/lib/profile/index.ts';

/** Entities whose attributes are named without the entity in the editor, where it is plain who is meant. */
const shared: Readonly<Record<string, string>> = {
  organizer: 'organizer',
  principal: 'person',
  accessProvider: 'provider',
  registrar: 'provider',
  shareholder: 'shareholder',
  domain: 'domain',
};

/** Who reads Chinese is shown the label that forms have. */
const labels = new Map(
  Object.values(leaves)
    .flat()
    .map(({ key, zh }) => [key as string, zh]),
);

/** The name of a value in the editor: "ID number" for any person, "Organizer's name" for the organizer. */
export function leafName(entity: string, name: string, t: TFunction, language: string): string {
  const group = shared[entity];
  const key = `${entity}.${name}`;
  const label = language.startsWith('zh') ? labels.get(key) : undefined;
  const own = label ?? fieldText(key, language)?.name ?? name;
  return group ? t(`options.field.${group}.${name}`, { defaultValue: own }) : own;
}
