import type { UiTexts } from './language-tags.ts';

const files = import.meta.glob<UiTexts>('../locales/*/ui.json', { eager: true, import: 'default' });

/** Language tag (the folder's name) → its texts, all of them at hand: for the background and for tests. */
export const languages: Readonly<Record<string, UiTexts>> = Object.fromEntries(
  Object.entries(files).map(([path, texts]) => [path.split('/').at(-2) ?? '', texts]),
);
