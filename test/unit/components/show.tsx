import { act, render } from '@testing-library/react';
import { AppRoot } from '../../../components/app-root.tsx';
import { changeLanguage, createI18n } from '../../../components/i18n.ts';
import { languages } from '../../../components/languages.ts';

/** Renders a page of the extension in a language, without transitions. */
export function show(page: React.ReactNode, language = 'en') {
  const i18n = createI18n(language, languages[language] ?? {});
  const shown = render(
    <AppRoot i18n={i18n} env="test">
      {page}
    </AppRoot>,
  );
  /** As if another language was chosen while the page is open. */
  const speak = (other: string) => act(() => changeLanguage(i18n, other, languages[other] ?? {}));
  return { ...shown, speak };
}
