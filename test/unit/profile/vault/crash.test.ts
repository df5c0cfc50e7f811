import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { database } from '../../../../lib/profile/database.ts';
import {
  listFilings,
  listProfiles,
  newFiling,
  saveFiling,
  saveProfile,
} from '../../../../lib/profile/index.ts';
import {
  changePassphrase,
  eraseEverything,
  lock,
  removePassphrase,
  setPassphrase,
  unlock,
} from '../../../../lib/profile/vault/index.ts';
import { vaultStanding } from '../../../../lib/profile/vault/vault.ts';
import { dieAtWrite } from '../die-at-write.ts';
import { sample } from '../sample.ts';

const now = new Date('2026-11-24T04:00:00Z');
const cost = { memory: 8, passes: 1 };
const phrase = 'correct horse battery';
const other = 'staple in the stable';
const ids = ['sample-haiyun', 'second', 'third'];

/** The browser is started again: nothing is left of what its memory held. */
async function restart(): Promise<void> {
  vi.restoreAllMocks();
  await lock();
  database().close({ disableAutoOpen: false });
}

async function isWhole(): Promise<void> {
  expect((await listProfiles()).map(({ id }) => id).sort()).toEqual(ids);
  expect((await listProfiles()).every(({ organizer }) => organizer.name === sample().organizer.name)).toBe(
    true,
  );
  expect((await listFilings()).map(({ portal }) => portal)).toEqual(['aliyun']);
}

beforeEach(async () => {
  await eraseEverything();
  for (const id of ids) await saveProfile({ ...sample(), id });
  await saveFiling(newFiling('second', 's', 'aliyun', now));
});
afterEach(() => vi.restoreAllMocks());

/** Dies at the first write, at the second … until the work is done before it dies; answers at how many it died. */
async function dieAtEvery(
  prepare: () => Promise<void>,
  work: () => Promise<void>,
  check: () => Promise<void>,
): Promise<number> {
  await prepare();
  for (let n = 1; ; n++) {
    const death = dieAtWrite(n);
    const ended = await work().then(
      () => 'done',
      () => 'died',
    );
    const reached = death.reached();
    await restart();
    if (!reached) {
      expect(ended).toBe('done');
      return n - 1;
    }
    expect(ended).toBe('died');
    await check();
  }
}

describe('a browser that dies', () => {
  it('while a passphrase is set leaves everything readable without one', async () => {
    const deaths = await dieAtEvery(
      async () => undefined,
      () => setPassphrase(phrase, now, cost),
      async () => {
        expect(await vaultStanding()).toBe('none');
        await isWhole();
      },
    );
    // the lock, three companies, a filing
    expect(deaths).toBe(5);
    await unlock(phrase);
    await isWhole();
  });

  it('while the passphrase is changed leaves everything readable with the present one', async () => {
    const deaths = await dieAtEvery(
      () => setPassphrase(phrase, now, cost),
      () => changePassphrase(phrase, other, now, cost),
      async () => {
        await expect(unlock(other)).rejects.toMatchObject({ reason: 'wrong' });
        await unlock(phrase);
        await isWhole();
      },
    );
    expect(deaths).toBe(5);
    await expect(unlock(phrase)).rejects.toMatchObject({ reason: 'wrong' });
    await unlock(other);
    await isWhole();
  });

  it('while the passphrase is removed leaves everything sealed, and readable with it', async () => {
    const deaths = await dieAtEvery(
      () => setPassphrase(phrase, now, cost),
      () => removePassphrase(phrase, now),
      async () => {
        expect(await vaultStanding()).toBe('locked');
        await unlock(phrase);
        await isWhole();
      },
    );
    expect(deaths).toBe(5);
    expect(await vaultStanding()).toBe('none');
    await isWhole();
  });
});

describe('a page that dies between its steps', () => {
  it('with the new key in hand and nothing written leaves everything as it was', async () => {
    const transaction = vi.spyOn(database(), 'transaction');
    transaction.mockRejectedValueOnce(new Error('gone'));
    await expect(setPassphrase(phrase, now, cost)).rejects.toThrow();
    transaction.mockRestore();
    expect(await vaultStanding()).toBe('none');
    await isWhole();
  });

  it('while another page writes: what that page wrote is sealed as well', async () => {
    await Promise.all([setPassphrase(phrase, now, cost), saveProfile({ ...sample(), id: 'third' })]);
    await restart();
    await expect(listProfiles()).rejects.toMatchObject({ reason: 'locked' });
    await unlock(phrase);
    await isWhole();
  });
});

describe('a disk that is full', () => {
  it('while a passphrase is set, changed or removed leaves everything as it was, and says why', async () => {
    const full = () =>
      vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementationOnce(() => {
        throw new DOMException('full', 'QuotaExceededError');
      });
    full();
    await expect(setPassphrase(phrase, now, cost)).rejects.toMatchObject({ reason: 'quota' });
    vi.restoreAllMocks();
    expect(await vaultStanding()).toBe('none');
    await isWhole();
    await setPassphrase(phrase, now, cost);
    full();
    await expect(changePassphrase(phrase, other, now, cost)).rejects.toMatchObject({ reason: 'quota' });
    full();
    await expect(removePassphrase(phrase, now)).rejects.toMatchObject({ reason: 'quota' });
    await restart();
    await unlock(phrase);
    await isWhole();
  });
});
