import type { FieldText, FieldTexts } from '@/lib/terms/catalogue.ts';

/** Every language's names and explanations of field keys. */
const files = import.meta.glob<FieldTexts>('../locales/*/fields.json', { eager: true, import: 'default' });

/**
 * Name, explanation and example of a field key in a language; English where the language has none, null
 * where there is no text at all.
 */
export function fieldText(key: string, language: string): FieldText | null {
  const attribute = key.split('.')[1] ?? key;
  for (const tag of [language, 'en']) {
    const fields = files[`../locales/${tag}/fields.json`];
    const found = fields?.[key] ?? fields?.[attribute];
    if (found) return found;
  }
  return null;
}
