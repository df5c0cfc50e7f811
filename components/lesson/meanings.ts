import { fieldText } from '@/components/field-texts.ts';
import { allFieldKeys, type FieldKey } from '@/lib/terms/keys.ts';

/** Every meaning that a field can be taught, under its entity, in the shape of Mantine's Select. */
export function meaningGroups(language: string, groupName: (entity: string) => string) {
  const groups = new Map<string, { value: FieldKey; label: string }[]>();
  for (const key of allFieldKeys()) {
    const entity = key.split('.')[0] ?? '';
    groups.set(entity, [...(groups.get(entity) ?? []), { value: key, label: meaningName(key, language) }]);
  }
  return [...groups].map(([entity, items]) => ({ group: groupName(entity), items }));
}

/** A meaning in the person's language. */
export function meaningName(key: string, language: string): string {
  return fieldText(key, language)?.name ?? key;
}
