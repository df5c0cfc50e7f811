import { type DocumentRow, database } from '../database.ts';
import {
  listRows,
  putSealedDocuments,
  removeSealed,
  type SealedDocument,
  type StoredDocument,
  sealDocument,
} from '../documents.ts';
import type { Filing } from '../filing.ts';
import { counted, type Progress, putAll } from '../put-all.ts';
import type { Profile } from '../schema.ts';
import { guarded } from '../storage-error.ts';
import { differences, documentDifferences, newerFilings } from './differences.ts';

/** What an import did. */
export interface ImportResult {
  added: number;
  changed: number;
  /** filings that are new, or newer than the stored ones */
  filings: number;
  /** scans that are new or took the place of another */
  documents: number;
  /** ids of the companies that were written, in the order of the file */
  ids: readonly string[];
}

/**
 * Writes the companies, filings and scans of a read file in one transaction: all of them or, on any failure
 * (`StorageError`), none. What is stored as it is stays untouched; filings of companies that are neither
 * stored nor in the file are left out.
 *
 * @param progress is told how much is encrypted and written
 */
export async function importTransfer(
  content: {
    profiles: readonly Profile[];
    filings: readonly Filing[];
    documents: readonly StoredDocument[];
  },
  now: Date,
  progress: Progress = () => undefined,
): Promise<ImportResult> {
  const db = database();
  const count = counted(content.profiles.length + 2 * content.documents.length, progress);
  // encrypting takes longer than a transaction waits
  const sealed: SealedDocument[] = [];
  for (const document of content.documents) {
    sealed.push(await sealDocument(document));
    count(1);
  }
  return guarded(() =>
    db.transaction('rw', db.profiles, db.filings, db.documents, db.scans, async () => {
      const stored = (await db.profiles.bulkGet(content.profiles.map(({ id }) => id))).flatMap(
        (row) => row ?? [],
      );
      const found = differences(
        content.profiles,
        stored.map(({ profile }) => profile),
      ).filter(({ status }) => status !== 'same');
      const updatedAt = now.toISOString();
      const rows = found.map(({ profile }) => ({
        id: profile.id,
        createdAt: profile.createdAt,
        updatedAt,
        profile: { ...profile, updatedAt },
      }));
      await putAll(db.profiles, rows, count);
      const owners = new Set(await db.profiles.toCollection().primaryKeys());
      const known = await db.filings.bulkGet(content.filings.map(({ id }) => id));
      const newer = newerFilings(
        content.filings,
        known.flatMap((filing) => filing ?? []),
        owners,
      );
      await db.filings.bulkPut(newer);
      return {
        added: found.filter(({ status }) => status === 'new').length,
        changed: found.filter(({ status }) => status === 'changed').length,
        filings: newer.length,
        documents: await writeDocuments(sealed, count),
        ids: found.map(({ profile }) => profile.id),
      };
    }),
  );
}

async function writeDocuments(
  incoming: readonly SealedDocument[],
  count: (pieces: number) => void,
): Promise<number> {
  if (incoming.length === 0) return 0;
  const stored = await listRows();
  const { added, replaced } = documentDifferences(incoming, stored);
  // two scans of one kind and subject would hide each other
  await removeSealed(stored.filter((old) => replaced.some((one) => isSameSlot(one, old))));
  await putSealedDocuments([...added, ...replaced], count);
  return added.length + replaced.length;
}

const isSameSlot = (a: DocumentRow, b: DocumentRow) =>
  a.profileId === b.profileId && a.kind !== 'other' && a.kind === b.kind && a.subjectId === b.subjectId;
