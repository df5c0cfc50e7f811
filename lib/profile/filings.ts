import { stagesVersion } from '../journey/stages-version.ts';
import { database } from './database.ts';
import type { Filing, FilingHistoryEntry } from './filing.ts';
import { newId } from './new-id.ts';
import { guarded, StorageError } from './storage-error.ts';

/** An empty filing, not stored yet. */
export function newFiling(profileId: string, serviceId: string, portal: string, now: Date): Filing {
  const at = now.toISOString();
  return {
    id: newId(),
    profileId,
    serviceId,
    portal,
    stages: {},
    stagesVersion,
    history: [],
    createdAt: at,
    updatedAt: at,
  };
}

/** All filings, or those of one company, the one changed last first. Throws `StorageError`, as all here do. */
export function listFilings(profileId?: string): Promise<Filing[]> {
  return guarded(async () => {
    const { filings } = database();
    const found =
      profileId === undefined ? await filings.toArray() : await filings.where({ profileId }).toArray();
    return found.sort((a, b) => (a.updatedAt < b.updatedAt ? 1 : -1));
  });
}

/** Stores a new filing or replaces the stored one. */
export function saveFiling(filing: Filing): Promise<void> {
  return guarded(async () => {
    await database().filings.put(filing);
  });
}

/** Changes a stored filing in one transaction. Throws reason `missing` when it was removed meanwhile. */
export function changeFiling(id: string, change: (filing: Filing) => Filing, now: Date): Promise<Filing> {
  const db = database();
  return guarded(() =>
    db.transaction('rw', db.filings, async () => {
      const filing = await db.filings.get(id);
      if (!filing) throw new StorageError('missing');
      const changed = { ...change(filing), id, updatedAt: now.toISOString() };
      await db.filings.put(changed);
      return changed;
    }),
  );
}

/** Adds an entry to a filing's history. */
export function addHistory(id: string, entry: FilingHistoryEntry, now: Date): Promise<Filing> {
  return changeFiling(id, (filing) => ({ ...filing, history: [...filing.history, entry] }), now);
}

/** Removes a filing; answers it, so that `saveFiling` can bring it back. Null when there was none. */
export function removeFiling(id: string): Promise<Filing | null> {
  const db = database();
  return guarded(() =>
    db.transaction('rw', db.filings, async () => {
      const filing = await db.filings.get(id);
      if (filing) await db.filings.delete(id);
      return filing ?? null;
    }),
  );
}
