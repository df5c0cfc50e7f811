import { createInstance, type i18n } from 'i18next';
import { initReactI18next } from 'react-i18next';
import type { UiTexts } from './language-tags.ts';

/**
 * An i18next instance that speaks a language at once. Every language has every text (a test checks), so no
 * other has to be at hand; a key that no language has shows itself.
 */
export function createI18n(language: string, texts: UiTexts): i18n {
  const instance = createInstance();
  void instance.use(initReactI18next).init({
    lng: language,
    fallbackLng: 'en',
    resources: { [language]: { ui: texts } },
    ns: ['ui'],
    defaultNS: 'ui',
    // React escapes what it renders
    interpolation: { escapeValue: false },
    returnNull: false,
    initAsync: false,
  });
  return instance;
}

/** Speaks another language from now on. */
export async function changeLanguage(instance: i18n, language: string, texts: UiTexts): Promise<void> {
  instance.addResourceBundle(language, 'ui', texts);
  await instance.changeLanguage(language);
}
