import { StorageError } from '../storage-error.ts';
import { heldKeys, onKeysChanged } from './keyring.ts';
import { nonceLength, open, seal } from './seal.ts';

type Row = Record<string, unknown>;

/**
 * What stays readable of each table's rows under a passphrase: ids and dates, which find and order rows. The
 * table `scans` is not among them: its bytes are encrypted at all times under keys that `documents` holds.
 */
const clear: Readonly<Record<string, readonly string[]>> = {
  profiles: ['id', 'createdAt', 'updatedAt'],
  filings: ['id', 'profileId', 'serviceId', 'createdAt', 'updatedAt'],
  documents: ['id', 'profileId', 'addedAt'],
  lessons: ['id', 'taughtAt'],
};

/** Tables whose rows are sealed under a passphrase. */
export const sealedTables: readonly string[] = Object.keys(clear);

const contextOf = (table: string, row: Row) => `beian-guide ${table} ${String(row.id)}`;

/** A row with everything but ids and dates behind the key. */
export function sealRow(table: string, row: Row, keyId: string, key: Uint8Array): Row {
  const isClear = ([name]: [string, unknown]) => clear[table]?.includes(name) === true;
  const outside = Object.fromEntries(Object.entries(row).filter(isClear));
  const inside = Object.fromEntries(Object.entries(row).filter((entry) => !isClear(entry)));
  const plain = new TextEncoder().encode(JSON.stringify(inside));
  return { ...outside, keyId, sealed: seal(key, plain, contextOf(table, row)) };
}

/** Texts of rows that were opened, so that a long list is decrypted once. Gone as soon as keys change. */
const opened = new Map<string, { nonce: string; text: string }>();
onKeysChanged(() => opened.clear());

/**
 * The row as it was before `sealRow`; a row that is not sealed as it is.
 * @throws StorageError `locked` without its key, `unreadable` when its bytes were changed
 */
export function openRow(table: string, row: Row): Row {
  const { sealed, keyId, ...outside } = row;
  if (!ArrayBuffer.isView(sealed)) return row;
  const key = heldKeys().get(String(keyId));
  if (!key) throw new StorageError('locked');
  const place = contextOf(table, row);
  const bytes = new Uint8Array(sealed.buffer, sealed.byteOffset, sealed.byteLength);
  const nonce = bytes.subarray(0, nonceLength).join();
  const known = opened.get(place);
  if (known?.nonce === nonce) return { ...outside, ...(JSON.parse(known.text) as Row) };
  const plain = open(key, bytes, place);
  if (!plain) throw new StorageError('unreadable');
  const text = new TextDecoder().decode(plain);
  opened.set(place, { nonce, text });
  return { ...outside, ...(JSON.parse(text) as Row) };
}
