import { useCallback, useMemo, useSyncExternalStore } from 'react';
import { useStored } from '@/components/use-stored.ts';
import { type Conflict, getProfile, type Profile } from '@/lib/profile/index.ts';
import { StorageError } from '@/lib/profile/storage-error.ts';
import { type Change, penOf, type Standing } from './pen.ts';

const missing = new StorageError('missing');

export interface Company extends Omit<Standing, 'draft'> {
  state: 'loading' | 'ready' | 'gone' | 'failed';
  /** what is shown and edited: the stored company with the changes that are still on their way */
  profile: Profile | null;
  edit: (change: Change) => void;
  /** tries again to store what could not be stored; brings back a company that was removed meanwhile */
  retry: () => void;
  /** ends a conflict, with this page's value or the other one's */
  settle: (conflict: Conflict, take: 'mine' | 'theirs') => void;
}

/**
 * A company that saves itself: each edit shows at once and is written in a transaction of its own, so that
 * closing the page loses nothing and two pages do not overwrite each other's values unseen.
 */
export function useCompany(id: string): Company {
  const stored = useStored(() => getProfile(id), [id]);
  const pen = useMemo(() => penOf(id), [id]);
  const { draft, saving, error, conflicts } = useSyncExternalStore(pen.follow, () => pen.standing);

  const value = stored.state === 'ready' ? stored.value : null;
  const isBehind = value ? draft && value.updatedAt < draft.updatedAt : stored.state !== 'ready';
  const ahead = draft && (saving !== 'saved' || isBehind);
  const here = ahead ? draft : value;
  // deleted under the editor, or the whole database was: what is seen is not taken away in the middle of a word
  const isLost = here === null && stored.state === 'ready' && pen.shown !== null;
  const profile = isLost ? pen.shown : here;
  pen.shown = profile;

  const state =
    profile !== null
      ? 'ready'
      : stored.state === 'loading'
        ? 'loading'
        : stored.state === 'failed'
          ? 'failed'
          : 'gone';
  return {
    state,
    profile,
    saving: isLost ? 'failed' : saving,
    conflicts,
    error: isLost ? missing : (error ?? (stored.state === 'failed' ? stored.error : null)),
    edit: useCallback((change: Change) => pen.edit(change), [pen]),
    retry: useCallback(() => pen.retry(), [pen]),
    settle: useCallback((conflict: Conflict, take: 'mine' | 'theirs') => pen.settle(conflict, take), [pen]),
  };
}
