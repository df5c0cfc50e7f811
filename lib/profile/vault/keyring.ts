import { fromBase64, toBase64 } from './bytes.ts';

/** Keys by their id, as base64. */
export type StoredKeys = Readonly<Record<string, string>>;

/**
 * Where the keys of an open vault lie, shared by the extension's own pages and its background: memory that
 * ends with the browser and that no content script can read.
 */
export interface KeyStore {
  /** the keys; empty while locked */
  read(): Promise<StoredKeys>;
  write(keys: StoredKeys): Promise<void>;
  /** calls back when another page has changed the keys */
  watch(callback: () => void): void;
}

/** The memory of one page, for where there is no other, as in unit tests. */
function pageMemory(): KeyStore {
  let keys: StoredKeys = {};
  return {
    read: async () => keys,
    write: async (next) => {
      keys = next;
    },
    watch: () => undefined,
  };
}

let store: KeyStore = pageMemory();
let keys: ReadonlyMap<string, Uint8Array> = new Map();
const listeners = new Set<() => void>();

function take(stored: StoredKeys): boolean {
  const ids = Object.keys(stored);
  if (ids.length === keys.size && ids.every((id) => keys.has(id))) return false;
  keys = new Map(ids.map((id) => [id, fromBase64(stored[id] ?? '')]));
  for (const listener of [...listeners]) listener();
  return true;
}

/** The keys in hand by their id, none while the vault is locked; the same object until they change. */
export function heldKeys(): ReadonlyMap<string, Uint8Array> {
  return keys;
}

/** Looks again what the store holds; true when that is something else than before. */
export async function refreshKeys(): Promise<boolean> {
  return take(await store.read().catch(() => ({})));
}

/** Holds these keys and no other, here and in every page; an empty list locks. */
export async function holdKeys(next: Readonly<Record<string, Uint8Array>>): Promise<void> {
  const stored = Object.fromEntries(Object.entries(next).map(([id, key]) => [id, toBase64(key)]));
  await store.write(stored);
  take(stored);
}

/** Calls back when keys come or go; answers how to stop it. */
export function onKeysChanged(callback: () => void): () => void {
  listeners.add(callback);
  return () => listeners.delete(callback);
}

/** Says where keys lie; called once when a page or the background starts. */
export function keepKeysIn(next: KeyStore): void {
  store = next;
  store.watch(() => void refreshKeys());
  void refreshKeys();
}
