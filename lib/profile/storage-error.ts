import { refreshKeys } from './vault/keyring.ts';

/**
 * Why stored data could not be read or written. Each has a text in ui.json, `options.storage.<reason>`:
 * unreadable (the browser's storage is broken or switched off), newer (written by a newer version of the
 * extension), quota (the disk is full), missing (the record was removed meanwhile), locked (there is a
 * passphrase, and it has not been entered).
 */
export type StorageReason = 'unreadable' | 'newer' | 'quota' | 'missing' | 'locked';

export class StorageError extends Error {
  readonly reason: StorageReason;

  constructor(reason: StorageReason, cause?: unknown) {
    super(`storage: ${reason}`, { cause });
    this.name = 'StorageError';
    this.reason = reason;
  }
}

/** Names that browsers and Dexie give, wherever in the chain of causes they stand. */
function reasonOf(error: unknown, depth = 0): StorageReason {
  if (error instanceof StorageError) return error.reason;
  if (depth > 4 || typeof error !== 'object' || error === null) return 'unreadable';
  const { name, inner, cause, failures } = error as Partial<Record<string, unknown>>;
  if (name === 'QuotaExceededError') return 'quota';
  if (name === 'VersionError') return 'newer';
  // of many rows the first that failed says why
  const [first] = Array.isArray(failures) ? failures : [];
  const within = inner ?? cause ?? first;
  return within ? reasonOf(within, depth + 1) : 'unreadable';
}

async function attempt<T>(work: () => PromiseLike<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw error instanceof StorageError ? error : new StorageError(reasonOf(error), error);
  }
}

/**
 * Runs a piece of storage work; whatever goes wrong comes out as a `StorageError`. What finds the database
 * locked is tried once more if another page has unlocked it meanwhile, so the work must bear that.
 */
export async function guarded<T>(work: () => PromiseLike<T>): Promise<T> {
  try {
    return await attempt(work);
  } catch (error) {
    // wrapped, so that a live query goes on noticing what is read (Dexie, "liveQuery")
    const isLocked = error instanceof StorageError && error.reason === 'locked';
    if (!isLocked || !(await Promise.resolve(refreshKeys()))) throw error;
    return await attempt(work);
  }
}
