import { Button, PasswordInput, Stack, Text, Title } from '@mantine/core';
import { type FormEvent, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Notice } from '@/components/notice.tsx';
import { createShare } from '@/components/share.ts';
import { WorkProgress } from '@/components/work-progress.tsx';
import { changePassphrase, removePassphrase, setPassphrase } from '@/lib/profile/vault/index.ts';
import { useNewPassphrase } from './new-passphrase.tsx';
import { useAttempt } from './use-attempt.ts';

interface Props {
  kind: 'set' | 'change' | 'remove';
  onDone: () => void;
}

/** Sets, changes or removes the passphrase: what it does is said above the fields. */
export function PassphraseForm({ kind, onDone }: Props) {
  const { t } = useTranslation();
  const titleId = useId();
  const [present, setPresent] = useState('');
  const [share] = useState(createShare);
  const next = useNewPassphrase();
  const { attempt, busy, wait, error } = useAttempt();
  const work = () => {
    if (kind === 'set') return setPassphrase(next.passphrase, new Date(), undefined, share.set);
    if (kind === 'change')
      return changePassphrase(present, next.passphrase, new Date(), undefined, share.set);
    return removePassphrase(present, new Date(), share.set);
  };
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const right = await attempt(work);
    share.set(null);
    if (!right) return;
    setPresent('');
    next.clear();
    onDone();
  };
  const ready = (kind === 'remove' || next.ready) && (kind === 'set' || present !== '');
  return (
    <Stack gap="xs" component="section" aria-labelledby={titleId}>
      <Title order={3} size="h5" id={titleId}>
        {t(`vault.${kind}.title`)}
      </Title>
      <Text size="sm">{t(`vault.${kind}.text`)}</Text>
      {kind === 'set' && (
        <Notice tone="check" title={t('vault.set.warning')}>
          <Text size="sm">{t('vault.set.warningText')}</Text>
        </Notice>
      )}
      <form onSubmit={(event) => void submit(event)}>
        <Stack gap="xs" align="flex-start">
          {kind !== 'set' && (
            <PasswordInput
              w="100%"
              label={t('vault.present')}
              autoComplete="off"
              value={present}
              onChange={(event) => setPresent(event.currentTarget.value)}
            />
          )}
          {kind !== 'remove' && next.fields}
          {error && (
            <Text size="sm" c="var(--mantine-color-error)" role="alert">
              {error}
            </Text>
          )}
          <Button
            type="submit"
            variant={kind === 'set' ? 'filled' : 'default'}
            loading={busy}
            disabled={!ready || wait > 0}
          >
            {wait > 0 ? t('vault.wait', { count: wait }) : t(`vault.${kind}.button`)}
          </Button>
          <WorkProgress share={share} label={t(`vault.${kind}.button`)} />
        </Stack>
      </form>
    </Stack>
  );
}
