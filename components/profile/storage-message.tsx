import { Text } from '@mantine/core';
import { IconDatabaseOff } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Message } from '@/components/message.tsx';
import { UnlockForm } from '@/components/vault/unlock-form.tsx';
import { StorageError } from '@/lib/profile/storage-error.ts';

interface Props {
  error: Error;
  /** only the words, for use inside another message */
  plain?: boolean;
}

/** Why stored data could not be read or written, what is safe, and what to do; locked data can be unlocked here. */
export function StorageMessage({ error, plain = false }: Props) {
  const { t } = useTranslation();
  const reason = error instanceof StorageError ? error.reason : 'unreadable';
  const text = t(`options.storage.${reason}`);
  if (reason === 'locked' && !plain) return <UnlockForm />;
  if (plain) return <Text size="sm">{text}</Text>;
  return (
    <Message icon={IconDatabaseOff} tone="bad" title={t('options.storage.title')}>
      {text}
    </Message>
  );
}
