import { beforeEach, describe, expect, it } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { noteRight, noteWrong, secondsToWait, waitAfter } from '../../../lib/messages/vault-attempts.ts';
import {
  isVaultOpen,
  lockWhenDue,
  readLockTime,
  sessionKeys,
  writeLockTime,
} from '../../../lib/messages/vault-keys.ts';

const minute = 60_000;
const used = async () => Number((await browser.storage.session.get('vaultUsedAt')).vaultUsedAt);

beforeEach(() => fakeBrowser.reset());

describe('keys', () => {
  it('lie in session storage only, and are all gone when the vault is locked', async () => {
    await sessionKeys.write({ k: 'c2VjcmV0' });
    expect(await sessionKeys.read()).toEqual({ k: 'c2VjcmV0' });
    expect(await browser.storage.local.get()).toEqual({});
    await sessionKeys.write({});
    expect(await browser.storage.session.get()).toEqual({});
    expect(await isVaultOpen()).toBe(false);
  });

  it('go after a time without use, which the person sets', async () => {
    await sessionKeys.write({ k: 'c2VjcmV0' });
    const from = await used();
    await lockWhenDue(from + 14 * minute);
    expect(await isVaultOpen()).toBe(true);
    await lockWhenDue(from + 15 * minute);
    expect(await isVaultOpen()).toBe(false);

    await writeLockTime(240);
    expect(await readLockTime()).toBe(240);
    await sessionKeys.write({ k: 'c2VjcmV0' });
    await lockWhenDue(from + 200 * minute);
    expect(await isVaultOpen()).toBe(true);

    await writeLockTime(0);
    await lockWhenDue(from + 10_000 * minute);
    expect(await isVaultOpen()).toBe(true);
  });

  it('go when the clock was set back, or the note of use is missing', async () => {
    await sessionKeys.write({ k: 'c2VjcmV0' });
    await lockWhenDue((await used()) - 5 * minute);
    expect(await isVaultOpen()).toBe(false);
    await browser.storage.session.set({ vaultKeys: { k: 'c2VjcmV0' } });
    expect(await sessionKeys.read()).toEqual({});
  });
});

describe('wrong passphrases', () => {
  it('cost nothing at first, then longer and longer, up to a minute', () => {
    expect([1, 2, 3, 4, 5, 8, 50].map(waitAfter)).toEqual([0, 0, 2, 4, 8, 60, 60]);
  });

  it('are remembered, also by the next page, until the right one comes', async () => {
    for (const _ of [1, 2, 3]) await noteWrong(1_000_000);
    expect(await noteWrong(1_000_000)).toBe(4);
    expect(await secondsToWait(1_001_500)).toBe(3);
    expect(await secondsToWait(1_005_000)).toBe(0);
    expect(await secondsToWait(500_000)).toBe(4);
    await noteRight();
    expect(await secondsToWait(1_000_000)).toBe(0);
  });
});
