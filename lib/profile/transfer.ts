import { database } from './database.ts';
import type { Filing } from './filing.ts';
import type { Profile } from './schema.ts';
import { guarded } from './storage-error.ts';
import { differences, newerFilings } from './transfer-diff.ts';
import { transferFormat, transferVersion } from './transfer-read.ts';

/** The text of an export file: indented JSON, so that a person can read what leaves the device. */
export function writeTransfer(profiles: readonly Profile[], filings: readonly Filing[], now: Date): string {
  const file = {
    format: transferFormat,
    version: transferVersion,
    exportedAt: now.toISOString(),
    profiles,
    filings,
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/** What an import did. */
export interface ImportResult {
  added: number;
  changed: number;
  /** ids of the companies that were written, in the order of the file */
  ids: readonly string[];
}

/**
 * Writes the companies and filings of a read file in one transaction: all of them or, on any failure
 * (`StorageError`), none. A company that is stored as it is stays untouched; filings of companies that are
 * neither stored nor in the file are left out.
 */
export function importTransfer(
  content: { profiles: readonly Profile[]; filings: readonly Filing[] },
  now: Date,
): Promise<ImportResult> {
  const db = database();
  return guarded(() =>
    db.transaction('rw', db.profiles, db.filings, async () => {
      const stored = (await db.profiles.bulkGet(content.profiles.map(({ id }) => id))).flatMap(
        (row) => row ?? [],
      );
      const found = differences(
        content.profiles,
        stored.map(({ profile }) => profile),
      ).filter(({ status }) => status !== 'same');
      const updatedAt = now.toISOString();
      await db.profiles.bulkPut(
        found.map(({ profile }) => ({
          id: profile.id,
          createdAt: profile.createdAt,
          updatedAt,
          profile: { ...profile, updatedAt },
        })),
      );
      const owners = new Set(await db.profiles.toCollection().primaryKeys());
      const filings = content.filings.filter(({ profileId }) => owners.has(profileId));
      const known = (await db.filings.bulkGet(filings.map(({ id }) => id))).flatMap((filing) => filing ?? []);
      await db.filings.bulkPut(newerFilings(filings, known));
      return {
        added: found.filter(({ status }) => status === 'new').length,
        changed: found.filter(({ status }) => status === 'changed').length,
        ids: found.map(({ profile }) => profile.id),
      };
    }),
  );
}
