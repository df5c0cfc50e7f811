export { heldKeys, type KeyStore, keepKeysIn, onKeysChanged, type StoredKeys } from './keyring.ts';
export { shortestPassphrase } from './passphrase.ts';
export {
  changePassphrase,
  eraseEverything,
  lock,
  removePassphrase,
  setPassphrase,
  unlock,
  VaultError,
  type VaultReason,
  type VaultStanding,
  vaultKeyId,
} from './vault.ts';
