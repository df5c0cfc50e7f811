import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { painted } from '@/components/painted.ts';
import { noteRight, noteWrong, secondsToWait } from '@/lib/messages/vault-attempts.ts';
import { StorageError } from '@/lib/profile/storage-error.ts';
import { VaultError } from '@/lib/profile/vault/index.ts';

/** Whether a passphrase may be tried now, and what came of the last one. */
export interface Attempt {
  /** Tries something that needs a passphrase; true when it was right. Every wrong one makes the wait longer. */
  attempt: (work: () => Promise<void>) => Promise<boolean>;
  busy: boolean;
  /** seconds until the next one may be tried */
  wait: number;
  /** what is wrong, in the person's language; null when nothing is */
  error: string | null;
}

export function useAttempt(): Attempt {
  const { t } = useTranslation();
  const [busy, setBusy] = useState(false);
  const [wait, setWait] = useState(0);
  const [error, setError] = useState<string | null>(null);

  useEffect(() => {
    let live = true;
    void secondsToWait(Date.now()).then((seconds) => live && setWait(seconds));
    return () => {
      live = false;
    };
  }, []);
  useEffect(() => {
    if (wait === 0) return;
    const timer = setTimeout(() => setWait(wait - 1), 1000);
    return () => clearTimeout(timer);
  }, [wait]);

  const attempt = async (work: () => Promise<void>) => {
    if (busy || wait > 0) return false;
    // another page may have seen wrong ones since
    const seconds = await secondsToWait(Date.now());
    if (seconds > 0) {
      setWait(seconds);
      return false;
    }
    setBusy(true);
    setError(null);
    await painted();
    try {
      await work();
      await noteRight();
      return true;
    } catch (failure) {
      const reason = failure instanceof VaultError ? failure.reason : null;
      const storage = failure instanceof StorageError ? failure.reason : 'unreadable';
      setError(reason ? t(`vault.error.${reason}`) : t(`options.storage.${storage}`));
      if (reason === 'wrong') setWait(await noteWrong(Date.now()));
      return false;
    } finally {
      setBusy(false);
    }
  };
  return { attempt, busy, wait, error };
}
