import '@mantine/core/styles/baseline.css';
import '@mantine/core/styles/default-css-variables.css';
import '@mantine/core/styles/global.css';
import './app.css';
import { MantineProvider } from '@mantine/core';
import type { i18n } from 'i18next';
import type { ReactNode } from 'react';
import { I18nextProvider } from 'react-i18next';
import { ErrorBoundary } from './error-boundary.tsx';
import { theme, themeVariables } from './theme.ts';

interface Props {
  i18n: i18n;
  /** `test` switches transitions and portals off */
  env?: 'default' | 'test';
  children: ReactNode;
}

/** What every extension page stands in: theme, texts and the boundary that catches failures. */
export function AppRoot({ i18n, env = 'default', children }: Props) {
  return (
    <MantineProvider theme={theme} cssVariablesResolver={themeVariables} defaultColorScheme="auto" env={env}>
      <I18nextProvider i18n={i18n}>
        <ErrorBoundary>{children}</ErrorBoundary>
      </I18nextProvider>
    </MantineProvider>
  );
}
