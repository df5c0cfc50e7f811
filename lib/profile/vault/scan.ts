import { fromBase64, randomBytes, toBase64 } from './bytes.ts';
import { keyLength, nonceLength } from './seal.ts';

/**
 * Scans are large, so they are not written anew when a passphrase is set, changed or removed. Each is
 * encrypted at all times under a key of its own; that key lies in the document's row, which is sealed when
 * there is a passphrase.
 */
export const newScanKey = () => toBase64(randomBytes(keyLength));

const cipher = (nonce: BufferSource, place: string) => ({
  name: 'AES-GCM',
  iv: nonce,
  additionalData: new TextEncoder().encode(`beian-guide scan ${place}`),
});

const imported = (key: string) =>
  crypto.subtle.importKey('raw', fromBase64(key), 'AES-GCM', false, ['encrypt', 'decrypt']);

/**
 * The bytes encrypted with AES-256-GCM, nonce in front.
 *
 * @param place what it belongs to; it opens nowhere else
 */
export async function sealScan(key: string, scan: Blob, place: string): Promise<Blob> {
  const nonce = randomBytes(nonceLength);
  const plain = await scan.arrayBuffer();
  return new Blob([nonce, await crypto.subtle.encrypt(cipher(nonce, place), await imported(key), plain)]);
}

/**
 * What `sealScan` sealed.
 *
 * @param type MIME type that the answer gets
 * @throws OperationError when the bytes were changed, or belong somewhere else
 */
export async function openScan(key: string, sealed: Blob, place: string, type: string): Promise<Blob> {
  const bytes = new Uint8Array(await sealed.arrayBuffer());
  const algorithm = cipher(bytes.subarray(0, nonceLength), place);
  const plain = await crypto.subtle.decrypt(algorithm, await imported(key), bytes.subarray(nonceLength));
  return new Blob([plain], { type });
}
