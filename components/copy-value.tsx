import { Button, CopyButton } from '@mantine/core';
import { IconCheck, IconCopy } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';

interface Props {
  value: string;
  /** accessible name where the value itself is too long for one */
  label?: string;
}

/** Copies a value for pasting by hand; says so when it has. */
export function CopyValue({ value, label }: Props) {
  const { t } = useTranslation();
  return (
    <CopyButton value={value}>
      {({ copied, copy }) => (
        <Button
          size="compact-xs"
          style={{ flex: 'none' }}
          variant="default"
          onClick={copy}
          aria-label={label ?? t('common.copyValue', { value })}
          leftSection={copied ? <IconCheck size={13} aria-hidden /> : <IconCopy size={13} aria-hidden />}
        >
          <span aria-live="polite">{copied ? t('common.copied') : t('common.copy')}</span>
        </Button>
      )}
    </CopyButton>
  );
}
