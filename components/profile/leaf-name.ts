import type { TFunction } from 'i18next';
import { fieldText } from '@/components/field-texts.ts';

/** Entities whose attributes are the same for several roles, and are named without the role here. */
const shared: Readonly<Record<string, string>> = {
  principal: 'person',
  accessProvider: 'provider',
  registrar: 'provider',
};

/** The name of a value in the editor: "ID number" for any person, "Organizer's name" for the organizer. */
export function leafName(entity: string, name: string, t: TFunction, language: string): string {
  const group = shared[entity];
  if (group) return t(`options.field.${group}.${name}`, { defaultValue: name });
  return fieldText(`${entity}.${name}`, language)?.name ?? name;
}
