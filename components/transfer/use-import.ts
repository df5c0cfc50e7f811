import { useState } from 'react';
import { createShare, type Share } from '@/components/share.ts';
import { tellFilingsChanged } from '@/lib/messages/filings-changed.ts';
import { type ImportResult, importTransfer, setActive, type TransferContent } from '@/lib/profile/index.ts';

export interface Import {
  busy: boolean;
  /** how much is written */
  share: Share;
  /** why nothing was written */
  failure: Error | null;
  write: (content: Omit<TransferContent, 'ok'>) => Promise<void>;
}

/**
 * Writes what a person agreed to import, all of it or nothing, and tells the other pages.
 *
 * @param isFirst nothing was stored before: the first company is then the one in hand
 */
export function useImport(isFirst: boolean, onDone: (result: ImportResult) => void): Import {
  const [busy, setBusy] = useState(false);
  const [share] = useState(createShare);
  const [failure, setFailure] = useState<Error | null>(null);
  return {
    busy,
    share,
    failure,
    async write(content) {
      setBusy(true);
      share.set(0);
      try {
        const now = new Date();
        const result = await importTransfer(content, now, share.set);
        await tellFilingsChanged(now);
        const [first] = result.ids;
        if (isFirst && first) await setActive(first, null);
        onDone(result);
      } catch (error) {
        setFailure(error instanceof Error ? error : new Error(String(error)));
        setBusy(false);
        share.set(null);
      }
    },
  };
}
