import { PasswordInput, Stack, Text, Title } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { painted } from '@/components/painted.ts';
import type { SealedTransfer, TransferContent, TransferRefusal } from '@/lib/profile/index.ts';
import { WaysOn } from './ways-on.tsx';

interface Props {
  sealed: SealedTransfer;
  name: string;
  onOpen: (read: TransferContent | TransferRefusal) => void;
  onCancel: () => void;
}

/** Asks for the passphrase of an encrypted file. */
export function UnsealForm({ sealed, name, onOpen, onCancel }: Props) {
  const { t } = useTranslation();
  const [passphrase, setPassphrase] = useState('');
  const [busy, setBusy] = useState(false);
  const [wrong, setWrong] = useState(false);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setBusy(true);
    setWrong(false);
    await painted();
    const read = await sealed.open(passphrase);
    setBusy(false);
    if (read === 'wrong') setWrong(true);
    else onOpen(read);
  };
  return (
    <form onSubmit={(event) => void submit(event)}>
      <Stack gap="xs" maw={420} align="flex-start">
        <Title order={3} size="h4">
          {t('options.import.sealed.title', { name })}
        </Title>
        <Text size="sm">{t('options.import.sealed.text')}</Text>
        <PasswordInput
          w="100%"
          label={t('options.import.sealed.passphrase')}
          autoComplete="off"
          value={passphrase}
          onChange={(event) => setPassphrase(event.currentTarget.value)}
          error={wrong ? t('options.import.sealed.wrong') : null}
        />
        <WaysOn
          onward={t('options.import.sealed.open')}
          onCancel={onCancel}
          disabled={passphrase === ''}
          loading={busy}
        />
      </Stack>
    </form>
  );
}
