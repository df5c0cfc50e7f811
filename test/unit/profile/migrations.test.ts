import 'fake-indexeddb/auto';
import { readdirSync, readFileSync } from 'node:fs';
import { beforeEach, describe, expect, it } from 'vitest';
import { database } from '../../../lib/profile/database.ts';
import {
  getActive,
  getDocument,
  importTransfer,
  listDocuments,
  listFilings,
  listLessons,
  listProfiles,
  readFile,
  sumDocuments,
} from '../../../lib/profile/index.ts';
import { transferVersion } from '../../../lib/profile/transfer/read.ts';
import { eraseEverything, lock, setPassphrase, unlock } from '../../../lib/profile/vault/index.ts';
import { vaultStanding } from '../../../lib/profile/vault/vault.ts';
import { sample } from './sample.ts';

/**
 * Every version that was ever written, as it lies in the database or in a file, opened with the present one.
 * A new version adds its example to these folders; the old ones stay as they are.
 */
const now = new Date('2026-11-24T04:00:00Z');
const passphrase = 'correct horse battery';
const databases = readdirSync('test/fixtures/database');
const transfers = [
  'profiles/sample-company.json',
  ...readdirSync('test/fixtures/transfer').map((name) => `transfer/${name}`),
];

interface Dump {
  version: number;
  stores: Record<
    string,
    { keyPath: string; indexes: Record<string, string | string[]>; rows: Record<string, unknown>[] }
  >;
}

/** Blobs and bytes are written down as base64. */
function revive(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(revive);
  if (typeof value !== 'object' || value === null) return value;
  const { blob, bytes, type } = value as Record<string, string | undefined>;
  if (blob !== undefined) return new Blob([Buffer.from(blob, 'base64')], { type: type ?? '' });
  if (bytes !== undefined) return new Uint8Array(Buffer.from(bytes, 'base64'));
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, revive(inner)]));
}

/** Puts a database there as that version wrote it. Dexie's versions are ten times as high in the browser. */
async function lay(name: string): Promise<Dump> {
  const dump = JSON.parse(readFileSync(`test/fixtures/database/${name}`, 'utf8')) as Dump;
  database().close({ disableAutoOpen: false });
  await new Promise((done) => {
    indexedDB.deleteDatabase('beian-guide').onsuccess = done;
  });
  const request = indexedDB.open('beian-guide', dump.version * 10);
  request.onupgradeneeded = () => {
    for (const [store, { keyPath, indexes, rows }] of Object.entries(dump.stores)) {
      const made = request.result.createObjectStore(store, { keyPath });
      for (const [index, path] of Object.entries(indexes)) made.createIndex(index, path);
      for (const row of rows) made.put(revive(row));
    }
  };
  await new Promise((done, fail) => {
    request.onsuccess = done;
    request.onerror = () => fail(request.error);
  });
  request.result.close();
  return dump;
}

async function isComplete(): Promise<void> {
  expect(await listProfiles()).toEqual([sample()]);
  expect(await listFilings('sample-haiyun')).toMatchObject([{ id: 'filing-1', portal: 'aliyun' }]);
  expect(await listLessons('forms.example.test')).toMatchObject([{ label: '单位名称' }]);
  expect(await getActive()).toMatchObject({ service: { id: 'service-website' } });
  const [scan] = await listDocuments('sample-haiyun');
  expect(scan).toMatchObject({ kind: 'certificateScan', name: '营业执照.jpg', subjectId: '' });
  expect(await (await getDocument(scan?.id ?? ''))?.data.text()).toBe('scanned licence');
}

beforeEach(() => eraseEverything());

describe('a database of an earlier version', () => {
  it.each(databases)('%s opens complete', async (name) => {
    const { stores } = await lay(name);
    const sealed = (stores.vault?.rows.length ?? 0) > 0;
    expect(await vaultStanding()).toBe(sealed ? 'locked' : 'none');
    if (sealed) {
      await expect(listProfiles()).rejects.toMatchObject({ reason: 'locked' });
      await unlock(passphrase);
    }
    await isComplete();
  });

  it.each(databases.filter((name) => !name.includes('passphrase')))(
    '%s can be given a passphrase',
    async (name) => {
      await lay(name);
      await setPassphrase(passphrase, now, { memory: 8, passes: 1 });
      await lock();
      await unlock(passphrase);
      await isComplete();
    },
  );
});

describe('every version so far', () => {
  const upTo = (last: number) => Array.from({ length: last }, (_, at) => at + 1);

  it('of the database has an example', async () => {
    const db = await database().open();
    const shown = databases.map(
      (name) => (JSON.parse(readFileSync(`test/fixtures/database/${name}`, 'utf8')) as Dump).version,
    );
    expect([...new Set(shown)].sort()).toEqual(upTo(db.verno));
  });

  it('of the file has an example', () => {
    const shown = transfers
      .filter((name) => name.endsWith('.json'))
      .map(
        (name) => (JSON.parse(readFileSync(`test/fixtures/${name}`, 'utf8')) as { version: number }).version,
      );
    expect([...new Set(shown)].sort()).toEqual(upTo(transferVersion));
  });

  it('and one above it is refused, and left as it is', async () => {
    const { verno } = await database().open();
    database().close({ disableAutoOpen: false });
    const stored = await new Promise<number>((done, fail) => {
      const request = indexedDB.open('beian-guide', (verno + 1) * 10);
      request.onerror = () => fail(request.error);
      request.onsuccess = () => {
        request.result.close();
        done(request.result.version);
      };
    });
    await expect(listProfiles()).rejects.toMatchObject({ reason: 'newer' });
    const left = (await indexedDB.databases()).find(({ name }) => name === 'beian-guide');
    expect(left?.version).toBe(stored);
    database().close({ disableAutoOpen: false });
    await new Promise((done) => {
      indexedDB.deleteDatabase('beian-guide').onsuccess = done;
    });
  });
});

describe('a file of an earlier version', () => {
  it.each(transfers)('%s is read and imported', async (name) => {
    const bytes = new Uint8Array(readFileSync(`test/fixtures/${name}`));
    const first = await readFile(bytes);
    const read = first.ok === 'sealed' ? await first.open(passphrase) : first;
    if (read === 'wrong' || !read.ok) throw new Error(`${name} is refused`);
    expect(await importTransfer(read, now)).toMatchObject({ added: 1 });
    expect(await listProfiles()).toMatchObject([{ organizer: sample().organizer, people: sample().people }]);
    const scans = /zip|beian/.test(name) ? 1 : 0;
    expect(await sumDocuments()).toMatchObject({ count: scans });
  });
});
