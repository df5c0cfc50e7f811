import * as z from 'zod/mini';
import { randomBytes } from '../vault/bytes.ts';
import { type Cost, lockSchema, makeLock, openLock } from '../vault/passphrase.ts';
import { nonceLength } from '../vault/seal.ts';
import { transferFormat, transferVersion } from './read.ts';
import { type Entries, writeArchive } from './zip.ts';

const purpose = 'export';
/** Names in the archive. */
export const headEntry = 'beian-guide.json';
export const sealedEntry = 'sealed';

/** What a file says of itself when its content is encrypted; it names nothing of the content. */
export const sealedHead = z.object({
  format: z.literal(transferFormat),
  version: z.literal(transferVersion),
  lock: lockSchema,
});
export type SealedHead = z.output<typeof sealedHead>;

const algorithm = (nonce: BufferSource) => ({
  name: 'AES-GCM',
  iv: nonce,
  additionalData: new TextEncoder().encode('beian-guide export content'),
});
const imported = (key: Uint8Array) =>
  crypto.subtle.importKey('raw', new Uint8Array(key), 'AES-GCM', false, ['encrypt', 'decrypt']);

/** A whole export file, encrypted under a passphrase of its own. */
export async function sealFile(
  file: Uint8Array<ArrayBuffer>,
  passphrase: string,
  cost?: Cost,
): Promise<Uint8Array<ArrayBuffer>> {
  const { key, lock } = await makeLock(purpose, passphrase, cost);
  const nonce = randomBytes(nonceLength);
  const content = new Uint8Array(await crypto.subtle.encrypt(algorithm(nonce), await imported(key), file));
  const sealed = new Uint8Array(nonce.length + content.length);
  sealed.set(nonce);
  sealed.set(content, nonce.length);
  const head: SealedHead = { format: transferFormat, version: transferVersion, lock };
  const entries: Entries = {
    [headEntry]: new TextEncoder().encode(`${JSON.stringify(head, null, 2)}\n`),
    [sealedEntry]: sealed,
  };
  return writeArchive(entries);
}

/** The file inside: 'wrong' for a wrong passphrase, 'damaged' when the content was changed. */
export async function openFile(
  { lock }: SealedHead,
  sealed: Uint8Array<ArrayBuffer>,
  passphrase: string,
): Promise<Uint8Array<ArrayBuffer> | 'wrong' | 'damaged'> {
  const key = await openLock(purpose, passphrase, lock);
  if (!key) return 'wrong';
  try {
    const cipher = algorithm(sealed.subarray(0, nonceLength));
    const content = await crypto.subtle.decrypt(cipher, await imported(key), sealed.subarray(nonceLength));
    return new Uint8Array(content);
  } catch {
    return 'damaged';
  }
}
