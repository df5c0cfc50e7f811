import type { FieldText, FieldTexts } from '@/lib/terms/catalogue.ts';
import { tablesByLanguage } from './locale-tables.ts';

/** Every language's names and explanations of field keys. */
const files = tablesByLanguage<FieldTexts>(
  import.meta.glob<string>('../locales/*/fields.json', { eager: true, query: '?raw', import: 'default' }),
);

/**
 * Name, explanation and example of a field key in a language; English where the language has none, null
 * where there is no text at all.
 */
export function fieldText(key: string, language: string): FieldText | null {
  const attribute = key.split('.')[1] ?? key;
  for (const tag of [language, 'en']) {
    const fields = files[tag];
    const found = fields?.[key] ?? fields?.[attribute];
    if (found) return found;
  }
  return null;
}
