/**
 * The languages that the interface speaks: every folder of `locales/` that holds a `ui.json`. Adding a
 * language is adding a folder. A page loads the one that it shows.
 */
export interface UiTexts {
  [key: string]: string | UiTexts;
}

const files = import.meta.glob<string>('../locales/*/ui.json', { query: '?raw', import: 'default' });

const loaders: Readonly<Record<string, () => Promise<string>>> = Object.fromEntries(
  Object.entries(files).map(([path, load]) => [path.split('/').at(-2) ?? '', load]),
);

export const languageTags: readonly string[] = Object.keys(loaders);

/** The texts of a language; English for one that does not exist. */
export async function loadTexts(language: string): Promise<UiTexts> {
  const load = loaders[language] ?? loaders.en;
  if (load === undefined) throw new Error('the English texts are not in the build');
  return JSON.parse(await load()) as UiTexts;
}

/**
 * The language to use: the chosen one if it exists ("" is none), else the first of the browser's preferred tags that
 * has a folder (by whole tag, then by primary subtag), else English.
 */
export function pickLanguage(chosen: string, preferred: readonly string[]): string {
  if (languageTags.includes(chosen)) return chosen;
  for (const tag of preferred) {
    const primary = tag.split('-')[0];
    const found = [tag, ...languageTags].find(
      (name) => languageTags.includes(name) && (name === tag || name.split('-')[0] === primary),
    );
    if (found) return found;
  }
  return 'en';
}
