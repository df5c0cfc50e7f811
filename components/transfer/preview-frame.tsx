import { Alert, Stack, Title } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { StorageMessage } from '@/components/profile/storage-message.tsx';
import { WorkProgress } from '@/components/work-progress.tsx';
import type { Import } from './use-import.ts';
import { WaysOn } from './ways-on.tsx';

interface Props {
  state: Import;
  /** what the button says */
  apply: string;
  disabled: boolean;
  onApply: () => void;
  onCancel: () => void;
  children: ReactNode;
}

/** Around what an import would change: the words above, what went wrong, and the two ways on. */
export function PreviewFrame({ state, apply, disabled, onApply, onCancel, children }: Props) {
  const { t } = useTranslation();
  return (
    <Stack gap="md" component="section" aria-label={t('options.import.preview')} w="100%">
      <Title order={3} size="h4">
        {t('options.import.preview')}
      </Title>
      {children}
      {state.failure && (
        <Alert color="red" icon={<IconAlertTriangle aria-hidden />} title={t('options.import.failed')}>
          <StorageMessage error={state.failure} plain />
        </Alert>
      )}
      <WaysOn
        onward={apply}
        onOnward={onApply}
        onCancel={onCancel}
        disabled={disabled}
        loading={state.busy}
      />
      <WorkProgress share={state.share} label={apply} />
    </Stack>
  );
}
