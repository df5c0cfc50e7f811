import { Button, PasswordInput, Stack, Text, Title } from '@mantine/core';
import { IconLock } from '@tabler/icons-react';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { unlock } from '@/lib/profile/vault/index.ts';
import { ForgottenPassphrase } from './forgotten-passphrase.tsx';
import { useAttempt } from './use-attempt.ts';

/** Asks for the passphrase: what is locked, what is safe, and what to do when it is forgotten. */
export function UnlockForm() {
  const { t } = useTranslation();
  const [passphrase, setPassphrase] = useState('');
  const { attempt, busy, wait, error } = useAttempt();
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    // there is nothing else to do here; a page in the background takes no focus
    if (document.hasFocus()) input.current?.focus({ preventScroll: true });
  }, []);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    // the page is built anew when it worked, and this form is gone with what was typed
    void attempt(() => unlock(passphrase));
  };
  return (
    <Stack gap="sm" maw={420} p="xs" component="section" aria-labelledby="unlock-title">
      <IconLock aria-hidden size={28} stroke={1.5} className="beian-tone-quiet" />
      <Title order={2} size="h5" id="unlock-title">
        {t('vault.locked.title')}
      </Title>
      <Text size="sm">{t('vault.locked.text')}</Text>
      <form onSubmit={submit}>
        <Stack gap="xs" align="flex-start">
          <PasswordInput
            w="100%"
            label={t('vault.passphrase')}
            autoComplete="off"
            ref={input}
            value={passphrase}
            onChange={(event) => setPassphrase(event.currentTarget.value)}
            error={error}
          />
          <Button type="submit" loading={busy} disabled={passphrase === '' || wait > 0}>
            {wait > 0 ? t('vault.wait', { count: wait }) : t('vault.unlock')}
          </Button>
        </Stack>
      </form>
      <ForgottenPassphrase />
    </Stack>
  );
}
