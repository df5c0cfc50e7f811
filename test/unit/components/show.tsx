import { configure, render } from '@testing-library/react';
import { AppRoot } from '../../../components/app-root.tsx';
import { createI18n } from '../../../components/i18n.ts';

// the first render of a file also loads the pages' modules
configure({ asyncUtilTimeout: 10_000 });

/** Renders a page of the extension in a language, without transitions. */
export function show(page: React.ReactNode, language = 'en') {
  return render(
    <AppRoot i18n={createI18n(language)} env="test">
      {page}
    </AppRoot>,
  );
}
