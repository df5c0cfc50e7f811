import { browser } from 'wxt/browser';
import type { KeyStore } from '../profile/vault/index.ts';
import { isObject, isString } from './shape.ts';

/**
 * The keys of an open vault lie in the browser's session storage: memory, never on disk, gone when the browser
 * ends or the extension is updated, and closed to content scripts in both browsers.
 */
const keysItem = 'vaultKeys';
/** ms since 1970 when the person last did something in the extension */
const usedItem = 'vaultUsedAt';
const settingItem = 'vaultLockAfter';

/** Minutes without use after which the vault locks; 0 means with the browser only. */
export const lockTimes = [5, 15, 60, 240, 0] as const;
export type LockTime = (typeof lockTimes)[number];
const usualLockTime: LockTime = 15;

/** How long the vault stays open without use. */
export async function readLockTime(): Promise<LockTime> {
  const stored = (await browser.storage.local.get(settingItem))[settingItem];
  return lockTimes.find((minutes) => minutes === stored) ?? usualLockTime;
}

/** Changes how long the vault stays open without use. */
export async function writeLockTime(minutes: LockTime): Promise<void> {
  await browser.storage.local.set({ [settingItem]: minutes });
}

/** A clock that was set back counts as long ago: in doubt the vault is locked. */
function isDue(usedAt: unknown, minutes: LockTime, now: number): boolean {
  if (minutes === 0) return false;
  return typeof usedAt !== 'number' || usedAt > now + 60_000 || now - usedAt >= minutes * 60_000;
}

/** Locks when the vault was not used for the time that the person set. */
export async function lockWhenDue(now: number): Promise<void> {
  const held = await browser.storage.session.get([keysItem, usedItem]);
  if (held[keysItem] !== undefined && isDue(held[usedItem], await readLockTime(), now)) {
    await browser.storage.session.remove([keysItem, usedItem]);
  }
}

/** True while the vault is open. */
export async function isVaultOpen(): Promise<boolean> {
  return (await browser.storage.session.get(keysItem))[keysItem] !== undefined;
}

/** Calls back when the vault was opened, locked, or its keys were changed, in whatever page. */
export function onVaultKeys(callback: () => void): void {
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'session' && keysItem in changes) callback();
  });
}

/** The key store that all pages and the background share. */
export const sessionKeys: KeyStore = {
  async read() {
    // also here, so that an alarm that comes late opens nothing
    await lockWhenDue(Date.now());
    const held = (await browser.storage.session.get(keysItem))[keysItem];
    if (!isObject(held)) return {};
    return Object.fromEntries(
      Object.entries(held).filter((entry): entry is [string, string] => isString(entry[1])),
    );
  },
  async write(keys) {
    if (Object.keys(keys).length === 0) await browser.storage.session.remove([keysItem, usedItem]);
    else await browser.storage.session.set({ [keysItem]: keys, [usedItem]: Date.now() });
  },
  watch: onVaultKeys,
};

/** Between two notes of use, in ms: typing must not write at every key. */
const noteEvery = 20_000;
let notedAt = 0;

/** Notes that the person is using the extension, so that the vault stays open. */
export function noteVaultUse(now: number): void {
  if (Math.abs(now - notedAt) < noteEvery) return;
  notedAt = now;
  void isVaultOpen().then((open) => (open ? browser.storage.session.set({ [usedItem]: now }) : undefined));
}
