import { Button, Code, Text } from '@mantine/core';
import { Component, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Notice } from './notice.tsx';

interface Props {
  children: ReactNode;
}

interface State {
  error: Error | null;
}

/** Shows what went wrong and that nothing was lost, instead of an empty page. */
export class ErrorBoundary extends Component<Props, State> {
  override state: State = { error: null };

  static getDerivedStateFromError(error: unknown): State {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  override render(): ReactNode {
    if (this.state.error === null) return this.props.children;
    return <Failure error={this.state.error} onRetry={() => this.setState({ error: null })} />;
  }
}

/** A failure in words: what happened, what is safe, what to do. */
export function Failure({ error, onRetry }: { error: Error; onRetry: () => void }) {
  const { t } = useTranslation();
  return (
    <Notice alert tone="bad" title={t('error.title')}>
      <Text size="sm">{t('error.safe')}</Text>
      <Code block>{error.message}</Code>
      <Button size="compact-sm" variant="default" onClick={onRetry}>
        {t('error.retry')}
      </Button>
    </Notice>
  );
}
