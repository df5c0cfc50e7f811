/**
 * The languages that the interface speaks: every folder of `locales/` that holds a `ui.json`. Adding a
 * language is adding a folder.
 */
export interface UiTexts {
  [key: string]: string | UiTexts;
}

const files = import.meta.glob<UiTexts>('../locales/*/ui.json', { eager: true, import: 'default' });

/** Language tag (the folder's name) → its texts. */
export const languages: Readonly<Record<string, UiTexts>> = Object.fromEntries(
  Object.entries(files).map(([path, texts]) => [path.split('/').at(-2) ?? '', texts]),
);

/**
 * The language to use: the chosen one if it exists ("" is none), else the first of the browser's preferred tags that
 * has a folder (by whole tag, then by primary subtag), else English.
 */
export function pickLanguage(chosen: string, preferred: readonly string[]): string {
  if (chosen in languages) return chosen;
  for (const tag of preferred) {
    const primary = tag.split('-')[0];
    const found = [tag, ...Object.keys(languages)].find(
      (name) => name in languages && (name === tag || name.split('-')[0] === primary),
    );
    if (found) return found;
  }
  return 'en';
}
