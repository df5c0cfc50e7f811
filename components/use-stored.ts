import { useLiveQuery } from 'dexie-react-hooks';
import { useSyncExternalStore } from 'react';
import { heldKeys, onKeysChanged } from '@/lib/profile/vault/index.ts';

/** An answer from the database: on its way, there, or impossible. */
export type Stored<T> =
  | { state: 'loading' }
  | { state: 'ready'; value: T }
  | { state: 'failed'; error: Error };

const loading = { state: 'loading' } as const;

/**
 * A live query whose failure is an answer too, so that a page can say what happened. Asked again when the vault
 * is opened or locked.
 */
export function useStored<T>(query: () => Promise<T>, dependencies: readonly unknown[] = []): Stored<T> {
  const keys = useSyncExternalStore(onKeysChanged, heldKeys);
  return useLiveQuery<Stored<T>, Stored<T>>(
    async () => {
      try {
        return { state: 'ready', value: await query() };
      } catch (error) {
        return { state: 'failed', error: error instanceof Error ? error : new Error(String(error)) };
      }
    },
    [...dependencies, keys],
    loading,
  );
}
