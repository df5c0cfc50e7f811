import { database } from '../database.ts';
import { sealOldScans } from '../documents.ts';
import { counted, type Progress, putAll } from '../put-all.ts';
import { guarded } from '../storage-error.ts';
import { heldKeys, holdKeys, refreshKeys } from './keyring.ts';
import { type Cost, makeLock, openLock, shortestPassphrase } from './passphrase.ts';
import { sealedTables } from './sealed-row.ts';

/** What the keys of a vault's lock are for. */
const purpose = 'vault';

/** none: no passphrase is set, and everything is readable. */
export type VaultStanding = 'none' | 'locked' | 'unlocked';

/**
 * Why a passphrase was not taken, `vault.error.<reason>` in ui.json: wrong, too-short, or changed (another
 * page set, changed or removed it meanwhile; nothing was done).
 */
export type VaultReason = 'wrong' | 'too-short' | 'changed';

export class VaultError extends Error {
  readonly reason: VaultReason;

  constructor(reason: VaultReason) {
    super(`vault: ${reason}`);
    this.name = 'VaultError';
    this.reason = reason;
  }
}

/** Id of the key that everything is sealed with, null without a passphrase. Throws `StorageError`. */
export function vaultKeyId(): Promise<string | null> {
  return guarded(async () => {
    const row = await database().vault.get('vault');
    if (row && !heldKeys().has(row.keyId)) await Promise.resolve(refreshKeys());
    return row?.keyId ?? null;
  });
}

/** Whether there is a passphrase, and whether it was entered. Throws `StorageError`, as everything here may. */
export async function vaultStanding(): Promise<VaultStanding> {
  const keyId = await vaultKeyId();
  if (keyId === null) return 'none';
  return heldKeys().has(keyId) ? 'unlocked' : 'locked';
}

function refuseShort(passphrase: string): void {
  if ([...passphrase].length < shortestPassphrase) throw new VaultError('too-short');
}

/**
 * Puts another lock in place of the present one and writes every row anew under it, or readable with null, in
 * one transaction: whatever happens meanwhile, either all of it or nothing has changed.
 *
 * @param before key id of the lock that must be in place; '' for none
 */
async function exchange(
  before: string,
  next: { keyId: string; lock: Awaited<ReturnType<typeof makeLock>>['lock'] } | null,
  now: Date,
  progress: Progress,
): Promise<void> {
  const db = database();
  const done = await guarded(() =>
    db.transaction('rw', [...sealedTables, 'vault'], async () => {
      if (((await db.vault.get('vault'))?.keyId ?? '') !== before) return false;
      const rows = new Map<string, object[]>();
      for (const name of sealedTables) rows.set(name, await db.table(name).toArray());
      if (next) await db.vault.put({ id: 'vault', ...next, setAt: now.toISOString() });
      else await db.vault.delete('vault');
      const total = [...rows.values()].reduce((sum, all) => sum + all.length, 0);
      const count = counted(total, progress);
      for (const [name, all] of rows) await putAll(db.table(name), all, count);
      return true;
    }),
  );
  if (!done) throw new VaultError('changed');
}

/** Sets a passphrase where there is none, or changes it; every row then lies under a new key. */
async function lockAnew(
  before: string,
  passphrase: string,
  now: Date,
  cost: Cost | undefined,
  progress: Progress,
): Promise<void> {
  const { key, lock } = await makeLock(purpose, passphrase, cost);
  const keyId = crypto.randomUUID();
  // The new key is in hand before anything needs it, the old one until nothing does: other pages go on.
  await holdKeys({ ...Object.fromEntries(heldKeys()), [keyId]: key });
  try {
    await exchange(before, { keyId, lock }, now, progress);
  } catch (error) {
    const { [keyId]: _, ...rest } = Object.fromEntries(heldKeys());
    await holdKeys(rest);
    throw error;
  }
  await holdKeys({ [keyId]: key });
}

/** Whose key it is, checked by opening the lock with it. */
async function checked(passphrase: string): Promise<{ keyId: string; key: Uint8Array }> {
  const row = await guarded(() => database().vault.get('vault'));
  if (!row) throw new VaultError('changed');
  const key = await openLock(purpose, passphrase, row.lock);
  if (!key) throw new VaultError('wrong');
  return { keyId: row.keyId, key };
}

/**
 * Seals everything under a passphrase; the vault is open afterwards.
 * @throws VaultError `too-short`; `changed` when there is one by now
 */
export async function setPassphrase(
  passphrase: string,
  now: Date,
  cost?: Cost,
  progress: Progress = () => undefined,
): Promise<void> {
  refuseShort(passphrase);
  await sealOldScans();
  await lockAnew('', passphrase, now, cost, progress);
}

/**
 * Puts another passphrase in place of the present one.
 * @throws VaultError `wrong` for the present one, `too-short` for the other one, `changed`
 */
export async function changePassphrase(
  before: string,
  after: string,
  now: Date,
  cost?: Cost,
  progress: Progress = () => undefined,
): Promise<void> {
  refuseShort(after);
  const { keyId, key } = await checked(before);
  await holdKeys({ [keyId]: key });
  await lockAnew(keyId, after, now, cost, progress);
}

/** Makes everything readable again. Throws `VaultError` `wrong` or `changed`. */
export async function removePassphrase(
  passphrase: string,
  now: Date,
  progress: Progress = () => undefined,
): Promise<void> {
  const { keyId, key } = await checked(passphrase);
  await holdKeys({ [keyId]: key });
  await exchange(keyId, null, now, progress);
  await holdKeys({});
}

/** Opens the vault for every page of the extension until it is locked. Throws `VaultError` `wrong`. */
export async function unlock(passphrase: string): Promise<void> {
  const { keyId, key } = await checked(passphrase);
  await holdKeys({ [keyId]: key });
}

/** Forgets the keys, here and in every page. Without a passphrase there is nothing to forget. */
export function lock(): Promise<void> {
  return holdKeys({});
}

/** Deletes everything that is stored, readable or not: the way on for who has forgotten the passphrase. */
export async function eraseEverything(): Promise<void> {
  const db = database();
  await guarded(async () => {
    await db.delete({ disableAutoOpen: false });
  });
  await holdKeys({});
}
