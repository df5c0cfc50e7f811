import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { database } from '../../../lib/profile/database.ts';
import {
  addDocument,
  addHistory,
  changeProfile,
  getProfile,
  importTransfer,
  listDocuments,
  listFilings,
  listLessons,
  listProfiles,
  newFiling,
  removeProfile,
  restoreProfile,
  saveFiling,
  saveProfile,
  setActive,
  teach,
} from '../../../lib/profile/index.ts';
import { eraseEverything, lock, setPassphrase, unlock } from '../../../lib/profile/vault/index.ts';
import { dieAtWrite } from './die-at-write.ts';
import { sample } from './sample.ts';

/** A page or the worker that dies in the middle of writing leaves what was there before, or all of it. */
const now = new Date('2026-11-24T04:00:00Z');
const later = new Date('2026-11-25T04:00:00Z');
const passphrase = 'correct horse battery';
const filing = { ...newFiling('sample-haiyun', 'service-website', 'aliyun', now), id: 'filing' };
const scan = (text: string) => ({
  profileId: 'sample-haiyun',
  subjectId: '',
  kind: 'certificateScan',
  name: 'licence.jpg',
  type: 'image/jpeg',
  width: 20,
  height: 10,
  data: new Blob([text]),
  thumbnail: null,
  measures: null,
});
const lesson = { host: 'a.test', label: '单位名称', section: [], control: 'text', position: 0 };

const state = async () =>
  JSON.stringify([await listProfiles(), await listFilings(), await listDocuments(), await listLessons()]);

async function fill(): Promise<void> {
  await eraseEverything();
  await saveProfile(sample());
  await saveFiling(filing);
  await setActive('sample-haiyun', 'service-website');
  await addDocument(scan('first'), now);
  await teach({ ...lesson, key: 'organizer.name' }, now);
}

const incoming = {
  profiles: [
    { ...sample(), organizer: { ...sample().organizer, name: '甲' } },
    { ...sample(), id: 'second' },
  ],
  filings: [{ ...newFiling('second', 's', 'aliyun', now), id: 'other' }],
  documents: [
    { ...scan('second'), id: 'incoming', size: 6, addedAt: later.toISOString() },
    { ...scan('third'), profileId: 'second', id: 'incoming-2', size: 5, addedAt: later.toISOString() },
  ],
};

const works: Record<string, { writes: number; work: () => Promise<unknown> }> = {
  // two companies, a filing, the scan that goes, two that come; a scan's bytes are written apart from what is said of it
  'an import': { writes: 9, work: () => importTransfer(incoming, later) },
  'a removal': { writes: 5, work: () => removeProfile('sample-haiyun') },
  'an edit': {
    writes: 1,
    work: () =>
      changeProfile('sample-haiyun', (p) => ({ ...p, organizer: { ...p.organizer, phone: '0571' } }), later),
  },
  'a scan that takes the place of another': { writes: 4, work: () => addDocument(scan('better'), later) },
  'a note in a history': {
    writes: 1,
    work: () => addHistory('filing', { at: later.toISOString(), what: 'filled' }, later),
  },
  'a lesson': { writes: 2, work: () => teach({ ...lesson, key: null }, later) },
};

beforeEach(fill);
afterEach(() => vi.restoreAllMocks());

it.each(
  Object.entries(works).flatMap(([name, one]) => [
    [name, 'readable', one] as const,
    [name, 'sealed', one] as const,
  ]),
)('%s, %s, that dies at any write has not happened', async (_, kind, { writes, work }) => {
  if (kind === 'sealed') await setPassphrase(passphrase, now, { memory: 8, passes: 1 });
  const before = await state();
  let deaths = 0;
  for (let n = 1; n < 20; n++) {
    const death = dieAtWrite(n);
    const ended = await work().then(
      () => 'done',
      () => 'died',
    );
    const reached = death.reached();
    vi.restoreAllMocks();
    // a new process: nothing of the memory is left
    database().close({ disableAutoOpen: false });
    if (kind === 'sealed') {
      await lock();
      await unlock(passphrase);
    }
    expect(ended).toBe(reached ? 'died' : 'done');
    if (!reached) break;
    deaths++;
    expect(await state()).toBe(before);
  }
  expect(deaths).toBe(writes);
  expect(await state()).not.toBe(before);
});

it('what a removal took comes back whole or not at all', async () => {
  const removed = await removeProfile('sample-haiyun');
  if (!removed) throw new Error('nothing was removed');
  for (let n = 1; n <= 4; n++) {
    dieAtWrite(n);
    await expect(restoreProfile(removed)).rejects.toThrow();
    vi.restoreAllMocks();
    expect(await getProfile('sample-haiyun')).toBeNull();
    expect(await listFilings()).toEqual([]);
  }
  await restoreProfile(removed);
  expect(await listFilings()).toHaveLength(1);
  expect(await listDocuments()).toHaveLength(1);
});
