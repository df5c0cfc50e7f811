import type { UiTexts } from './language-tags.ts';
import { tablesByLanguage } from './locale-tables.ts';

/** Language tag (the folder's name) → its texts, all of them at hand: for the background and for tests. */
export const languages = tablesByLanguage<UiTexts>(
  import.meta.glob<string>('../locales/*/ui.json', { eager: true, query: '?raw', import: 'default' }),
);
