import { Dexie, type EntityTable } from 'dexie';
import type { ScanMeasures } from '../rules/scan/measures.ts';
import type { Filing } from './filing.ts';
import type { Lesson } from './lesson.ts';
import { moveScans } from './move-scans.ts';
import { oneByOneMiddleware } from './one-by-one.ts';
import type { Profile } from './schema.ts';
import { StorageError } from './storage-error.ts';
import { vaultMiddleware } from './vault/middleware.ts';
import type { Lock } from './vault/passphrase.ts';

/** A company as it is stored. Id and dates stand outside: they stay readable when the rest is sealed. */
export interface ProfileRow {
  id: string;
  createdAt: string;
  updatedAt: string;
  profile: Profile;
}

/** What is said of a scan or letter of a company; read and written by `documents.ts` alone. */
export interface DocumentRow {
  id: string;
  profileId: string;
  /** the person or service of the company that it belongs to, '' for the company itself */
  subjectId: string;
  /** what it shows, such as `certificateScan`, `idFront` (see `document-kinds.ts`) */
  kind: string;
  /** file name as the person gave it */
  name: string;
  /** MIME type as its bytes say */
  type: string;
  /** bytes */
  size: number;
  /** pixels as a person sees it; null when it is no picture that the browser can read */
  width: number | null;
  height: number | null;
  /** of its bytes, base64; missing in rows from before scans were encrypted, which are plain */
  key?: string;
  measures: ScanMeasures | null;
  /** ISO 8601 */
  addedAt: string;
}

/**
 * The bytes of a document, under its id. They stand apart so that a passphrase can be set without writing them
 * anew: Chromium copies the file behind each of them, and answers no question while it removes the old ones
 * (fifteen seconds for 2,000 scans).
 */
export interface ScanRow {
  id: string;
  /** encrypted under the document's `key` */
  data: Blob;
  /** a small picture of it for lists, encrypted under the same key; null when there is none */
  thumbnail: Blob | null;
}

/** Which company and service the person works on; one row, `active`. */
export interface ChoiceRow {
  id: 'active';
  profileId: string;
  serviceId: string | null;
}

/** The passphrase's lock on everything else; no row means that there is no passphrase. */
export interface VaultRow {
  id: 'vault';
  /** tells this key from earlier and later ones */
  keyId: string;
  lock: Lock;
  setAt: string;
}

export type Database = Dexie & {
  profiles: EntityTable<ProfileRow, 'id'>;
  filings: EntityTable<Filing, 'id'>;
  documents: EntityTable<DocumentRow, 'id'>;
  scans: EntityTable<ScanRow, 'id'>;
  lessons: EntityTable<Lesson, 'id'>;
  choices: EntityTable<ChoiceRow, 'id'>;
  vault: EntityTable<VaultRow, 'id'>;
};

/** The last version declared below; a stored database above it was written by a newer extension. */
const databaseVersion = 3;

/**
 * Opens nothing yet: the first query does. A new version is a further `version(n).stores().upgrade()` below
 * the last one, with an example of what it makes in `test/fixtures/database/`.
 */
export function createDatabase(name = 'beian-guide'): Database {
  // what live queries would keep outlives a lock
  const database = new Dexie(name, { cache: 'disabled' }) as Database;
  database.version(1).stores({
    profiles: 'id, updatedAt',
    filings: 'id, profileId, serviceId, updatedAt',
    documents: 'id, profileId, [profileId+kind]',
    lessons: 'id, host, [host+label]',
    choices: 'id',
  });
  // what may be sealed is no index
  database
    .version(2)
    .stores({ vault: 'id', documents: 'id, profileId', lessons: 'id' })
    .upgrade((old) =>
      old
        .table<DocumentRow & Omit<ScanRow, 'id'>>('documents')
        .toCollection()
        .modify((row) => {
          row.subjectId ??= '';
          row.thumbnail ??= null;
          row.measures ??= null;
        }),
    );
  database
    .version(3)
    .stores({ scans: 'id' })
    .upgrade((old) => moveScans(old.idbtrans));
  database.use(oneByOneMiddleware());
  database.use(vaultMiddleware());
  // Dexie opens a newer database as it is; writing old shapes into it would damage it
  const refuseNewer = () => {
    const stored = database.backendDB().version / 10;
    if (stored > databaseVersion) throw new StorageError('newer');
  };
  database.on('ready', refuseNewer, true);
  // another page upgrades or deletes: let it, and open again with the next query
  database.on('versionchange', () => {
    database.close({ disableAutoOpen: false });
    return false;
  });
  return database;
}

let shared: Database | null = null;

/** The extension's own database, the same object for all callers of a page. */
export function database(): Database {
  shared ??= createDatabase();
  return shared;
}
