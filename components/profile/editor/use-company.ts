import { useCallback, useEffect, useRef, useState } from 'react';
import { useStored } from '@/components/use-stored.ts';
import {
  type Conflict,
  changeProfile,
  getProfile,
  type Profile,
  putAt,
  saveProfile,
} from '@/lib/profile/index.ts';

export type Change = (profile: Profile) => Profile;

export interface Company {
  state: 'loading' | 'ready' | 'gone' | 'failed';
  /** what is shown and edited: the stored company with the changes that are still on their way */
  profile: Profile | null;
  saving: 'saved' | 'saving' | 'failed';
  error: Error | null;
  edit: (change: Change) => void;
  /** tries again to store what could not be stored; brings back a company that was removed meanwhile */
  retry: () => void;
  /** values that another page wrote at the same time, and that this page wrote over */
  conflicts: readonly Conflict[];
  /** ends a conflict, with this page's value or the other one's */
  settle: (conflict: Conflict, take: 'mine' | 'theirs') => void;
}

/** A change with what the person saw while making it. */
interface Edit {
  seen: Profile;
  change: Change;
}

/**
 * A company that saves itself: each edit shows at once and is written in a transaction of its own, so that
 * closing the page loses nothing and two pages do not overwrite each other's values unseen.
 */
export function useCompany(id: string): Company {
  const stored = useStored(() => getProfile(id), [id]);
  const [draft, setDraft] = useState<Profile | null>(null);
  const [saving, setSaving] = useState<Company['saving']>('saved');
  const [error, setError] = useState<Error | null>(null);
  const [conflicts, setConflicts] = useState<readonly Conflict[]>([]);
  const queue = useRef<Edit[]>([]);
  const busy = useRef(false);
  const latest = useRef<Profile | null>(null);

  const value = stored.state === 'ready' ? stored.value : null;
  const ahead = draft && (saving !== 'saved' || !value || value.updatedAt < draft.updatedAt);
  const profile = ahead ? draft : value;
  latest.current = profile;

  const flush = useCallback(async () => {
    if (busy.current) return;
    busy.current = true;
    setSaving('saving');
    while (queue.current.length > 0) {
      const batch = queue.current.splice(0);
      try {
        const written = await changeProfile(
          id,
          (p) => batch.reduce((next, { change }) => change(next), p),
          new Date(),
          batch[0]?.seen ?? null,
        );
        if (queue.current.length === 0) setDraft(written.profile);
        if (written.conflicts.length > 0) {
          const places = new Set(written.conflicts.map(({ place }) => place.join('.')));
          setConflicts((known) => [
            ...known.filter(({ place }) => !places.has(place.join('.'))),
            ...written.conflicts,
          ]);
        }
        setError(null);
      } catch (failure) {
        queue.current.unshift(...batch);
        setError(failure instanceof Error ? failure : new Error(String(failure)));
        setSaving('failed');
        busy.current = false;
        return;
      }
    }
    busy.current = false;
    setSaving('saved');
  }, [id]);

  const edit = useCallback(
    (change: Change) => {
      const before = latest.current;
      if (!before) return;
      const after = change(before);
      latest.current = after;
      setDraft(after);
      queue.current.push({ seen: before, change });
      void flush();
    },
    [flush],
  );

  const settle = useCallback(
    (conflict: Conflict, take: 'mine' | 'theirs') => {
      setConflicts((known) => known.filter((other) => other !== conflict));
      if (take === 'theirs') edit((p) => putAt(p, conflict.place, conflict.theirs));
    },
    [edit],
  );

  const retry = useCallback(() => {
    const whole = latest.current;
    if (!whole) return;
    void getProfile(id)
      .then((there) => (there ? undefined : saveProfile(whole)))
      .then(flush, flush);
  }, [id, flush]);

  useEffect(() => {
    if (saving !== 'failed') return;
    // what could not be stored is on this page only: the browser asks before it closes it
    const ask = (event: Event) => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [saving]);

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
    saving,
    error: error ?? (stored.state === 'failed' ? stored.error : null),
    edit,
    retry,
    conflicts,
    settle,
  };
}
