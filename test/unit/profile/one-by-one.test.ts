import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { database } from '../../../lib/profile/database.ts';
import { importTransfer, listProfiles, saveProfile } from '../../../lib/profile/index.ts';
import { sample } from './sample.ts';

/** A browser that goes on with what is under way when one row cannot be written must be sent nothing more. */
const now = new Date('2026-11-24T04:00:00Z');
const profiles = Array.from({ length: 6 }, (_, at) => ({ ...sample(), id: `company-${at}` }));
const content = { profiles, filings: [], documents: [] };

beforeEach(async () => {
  await Promise.all(database().tables.map((table) => table.clear()));
  await saveProfile({ ...sample(), id: 'kept' });
});
afterEach(() => vi.restoreAllMocks());

/** Lets the n-th row fail as a full disk does: by an event, after the request was sent. */
function failAt(n: number): { sent: () => number } {
  let sent = 0;
  const put = IDBObjectStore.prototype.put;
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, row: unknown) {
    sent++;
    return sent === n ? this.add({ ...(row as object), id: 'kept' }) : put.call(this, row);
  });
  return { sent: () => sent };
}

it.each([1, 3, 6])('nothing follows row %i of six that fails, and nothing is written', async (n) => {
  const { sent } = failAt(n);
  await expect(importTransfer(content, now)).rejects.toThrow();
  expect(sent()).toBe(n);
  vi.restoreAllMocks();
  expect((await listProfiles()).map(({ id }) => id)).toEqual(['kept']);
});

it('all rows are there, in one transaction, where none fails', async () => {
  expect(await importTransfer(content, now)).toMatchObject({ added: 6 });
  expect(await listProfiles()).toHaveLength(7);
});
