import { ActionIcon } from '@mantine/core';
import { IconLock } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { lock } from '@/lib/profile/vault/index.ts';
import { useVault } from './use-vault.ts';

/** Locks at once; there only while there is something to lock. */
export function LockButton() {
  const { t } = useTranslation();
  const vault = useVault();
  if (vault.state !== 'ready' || vault.value !== 'unlocked') return null;
  return (
    <ActionIcon
      variant="subtle"
      color="gray"
      aria-label={t('vault.lockNow')}
      title={t('vault.lockNow')}
      onClick={() => void lock()}
    >
      <IconLock size={18} aria-hidden />
    </ActionIcon>
  );
}
