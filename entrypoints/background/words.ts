import browser from 'webextension-polyfill';
import { pickLanguage, type UiTexts } from '@/components/language-tags.ts';
import { languages } from '@/components/languages.ts';
import { readSettings } from '@/lib/messages/settings.ts';

/** Says a text of `ui.json` in the person's language; values fill `{{slots}}`, `count` chooses the plural. */
export type Say = (key: string, values?: Readonly<Record<string, string | number>>) => string;

function find(texts: UiTexts | undefined, key: string): string | null {
  let at: UiTexts | string | undefined = texts;
  for (const part of key.split('.')) at = typeof at === 'object' ? at[part] : undefined;
  return typeof at === 'string' ? at : null;
}

/** The words of the background, which has no use for a library that follows changes of language. */
export async function words(): Promise<Say> {
  const { language } = await readSettings();
  const chosen = pickLanguage(language, [browser.i18n.getUILanguage()]);
  const plural = new Intl.PluralRules(chosen);
  return (key, values = {}) => {
    const counted = typeof values.count === 'number' ? `${key}_${plural.select(values.count)}` : key;
    const keys = [counted, `${key}_other`, key];
    const text =
      keys.map((one) => find(languages[chosen], one)).find((found) => found !== null) ??
      keys.map((one) => find(languages.en, one)).find((found) => found !== null) ??
      key;
    return text.replace(/\{\{(\w+)\}\}/g, (_, name: string) => String(values[name] ?? ''));
  };
}
