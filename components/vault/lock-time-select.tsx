import { NativeSelect } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type LockTime, lockTimes, readLockTime, writeLockTime } from '@/lib/messages/vault-keys.ts';

/** After how long without use the vault locks by itself. */
export function LockTimeSelect() {
  const { t } = useTranslation();
  const [minutes, setMinutes] = useState<LockTime | null>(null);
  useEffect(() => {
    let live = true;
    void readLockTime().then((read) => live && setMinutes(read));
    return () => {
      live = false;
    };
  }, []);
  if (minutes === null) return null;
  const choose = (value: string) => {
    const chosen = lockTimes.find((time) => String(time) === value);
    if (chosen === undefined) return;
    setMinutes(chosen);
    void writeLockTime(chosen);
  };
  return (
    <NativeSelect
      label={t('vault.lockAfter')}
      description={t('vault.lockAfterHelp')}
      value={String(minutes)}
      onChange={(event) => choose(event.currentTarget.value)}
      data={lockTimes.map((time) => ({
        value: String(time),
        label:
          time === 0
            ? t('vault.lockWithBrowser')
            : time < 60
              ? t('vault.minutes', { count: time })
              : t('vault.hours', { count: time / 60 }),
      }))}
    />
  );
}
