import { PasswordInput, Stack } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { shortestPassphrase } from '@/lib/profile/vault/index.ts';
import { StrengthMeter } from './strength-meter.tsx';

/** A passphrase entered twice. */
export interface NewPassphrase {
  passphrase: string;
  /** long enough, and twice the same */
  ready: boolean;
  fields: React.ReactNode;
  clear: () => void;
}

/** Two fields for a new passphrase, with how strong it is. */
export function useNewPassphrase(): NewPassphrase {
  const { t } = useTranslation();
  const [first, setFirst] = useState('');
  const [second, setSecond] = useState('');
  const isShort = first !== '' && [...first].length < shortestPassphrase;
  const differs = second !== '' && first !== second;
  const fields = (
    <Stack gap="xs" w="100%">
      <PasswordInput
        label={t('vault.new')}
        description={t('vault.newHelp', { count: shortestPassphrase })}
        autoComplete="new-password"
        value={first}
        onChange={(event) => setFirst(event.currentTarget.value)}
        error={isShort && second !== '' ? t('vault.error.too-short', { count: shortestPassphrase }) : null}
      />
      <StrengthMeter passphrase={first} />
      <PasswordInput
        label={t('vault.repeat')}
        autoComplete="new-password"
        value={second}
        onChange={(event) => setSecond(event.currentTarget.value)}
        error={differs ? t('vault.differs') : null}
      />
    </Stack>
  );
  const clear = () => {
    setFirst('');
    setSecond('');
  };
  return { passphrase: first, ready: first !== '' && !isShort && first === second, fields, clear };
}
