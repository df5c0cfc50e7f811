import { Alert, Anchor, Button, Divider, Stack, Text, Title } from '@mantine/core';
import { IconCheck, IconLock } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { StorageMessage } from '@/components/profile/storage-message.tsx';
import { LockTimeSelect } from '@/components/vault/lock-time-select.tsx';
import { PassphraseForm } from '@/components/vault/passphrase-form.tsx';
import { UnlockForm } from '@/components/vault/unlock-form.tsx';
import { useVault } from '@/components/vault/use-vault.ts';
import { lock } from '@/lib/profile/vault/index.ts';

type Done = 'set' | 'change' | 'remove';

/** The passphrase: whether there is one, locking, and setting, changing or removing it. */
export function SecurityTab() {
  const { t } = useTranslation();
  const vault = useVault();
  const [done, setDone] = useState<Done | null>(null);
  if (vault.state === 'failed') return <StorageMessage error={vault.error} />;
  if (vault.state === 'loading') return null;
  if (vault.value === 'locked') return <UnlockForm />;
  const isOpen = vault.value === 'unlocked';
  return (
    <Stack gap="lg" maw={520}>
      <Stack gap="xs">
        <Title order={2} size="h3">
          {t('options.tab.security')}
        </Title>
        <Text size="sm">{t(isOpen ? 'vault.isOpen' : 'vault.isNone')}</Text>
        <div aria-live="polite">
          {done && <Alert icon={<IconCheck aria-hidden />} title={t(`vault.${done}.done`)} />}
        </div>
      </Stack>
      {isOpen ? (
        <>
          <Stack gap="sm" align="flex-start">
            <Button leftSection={<IconLock size={16} aria-hidden />} onClick={() => void lock()}>
              {t('vault.lockNow')}
            </Button>
            <LockTimeSelect />
          </Stack>
          <Divider />
          <PassphraseForm kind="change" onDone={() => setDone('change')} />
          <Divider />
          <PassphraseForm kind="remove" onDone={() => setDone('remove')} />
        </>
      ) : (
        <PassphraseForm kind="set" onDone={() => setDone('set')} />
      )}
      <Text size="sm">
        {t('vault.limits')}{' '}
        <Anchor href="#about" underline="always">
          {t('vault.limitsLink')}
        </Anchor>
      </Text>
    </Stack>
  );
}
