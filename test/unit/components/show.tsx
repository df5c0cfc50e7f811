import { render } from '@testing-library/react';
import { AppRoot } from '../../../components/app-root.tsx';
import { createI18n } from '../../../components/i18n.ts';
import { languages } from '../../../components/languages.ts';

/** Renders a page of the extension in a language, without transitions. */
export function show(page: React.ReactNode, language = 'en') {
  return render(
    <AppRoot i18n={createI18n(language, languages[language] ?? {})} env="test">
      {page}
    </AppRoot>,
  );
}
