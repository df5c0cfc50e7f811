import { createContext, useContext, useSyncExternalStore } from 'react';
import { type Stored, useStored } from '@/components/use-stored.ts';
import { heldKeys, onKeysChanged, type VaultStanding, vaultKeyId } from '@/lib/profile/vault/index.ts';

/** Whether there is a passphrase and whether it was entered, as it changes, in whatever page. */
export function useVaultStanding(): Stored<VaultStanding> {
  const keys = useSyncExternalStore(onKeysChanged, heldKeys);
  const keyId = useStored(vaultKeyId);
  if (keyId.state !== 'ready') return keyId;
  if (keyId.value === null) return { state: 'ready', value: 'none' };
  // the keys in hand tell at once, before the database was asked again
  return { state: 'ready', value: keys.has(keyId.value) ? 'unlocked' : 'locked' };
}

/** What `VaultBoundary` found out. */
export const VaultContext = createContext<Stored<VaultStanding>>({ state: 'loading' });

/**
 * How the vault stands, for what lies within `VaultBoundary`: asked of the database once a page, so that what
 * is built anew after a lock says so at once, however busy the database is.
 */
export const useVault = () => useContext(VaultContext);
