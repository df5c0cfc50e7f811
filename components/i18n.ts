import { createInstance, type i18n } from 'i18next';
import { initReactI18next } from 'react-i18next';
import { languages } from './languages.ts';

/**
 * An i18next instance with every language's texts at hand, so that it starts and switches without waiting.
 * A key that a language lacks falls back to English; a key that no language has shows itself.
 */
export function createI18n(language: string): i18n {
  const instance = createInstance();
  void instance.use(initReactI18next).init({
    lng: language,
    fallbackLng: 'en',
    resources: Object.fromEntries(Object.entries(languages).map(([tag, ui]) => [tag, { ui }])),
    ns: ['ui'],
    defaultNS: 'ui',
    // React escapes what it renders
    interpolation: { escapeValue: false },
    returnNull: false,
    initAsync: false,
  });
  return instance;
}
