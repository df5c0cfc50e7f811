import { gcm } from '@noble/ciphers/aes.js';
import { randomBytes } from './bytes.ts';

/** Bytes of an AES-256 key. */
export const keyLength = 32;

/** Bytes in front of what is sealed: the nonce of GCM (NIST SP 800-38D, 96 bits). */
export const nonceLength = 12;

/** A fresh AES-256 key. */
export const newKey = () => randomBytes(keyLength);

/**
 * Encrypts with AES-256-GCM under a fresh random nonce. It is at once done, without a promise, because a
 * database transaction ends while anything else is waited for.
 *
 * @param context what and where it is: it opens only in the same place, so that nothing can be exchanged
 * @returns nonce, ciphertext and tag in one
 */
export function seal(key: Uint8Array, plain: Uint8Array, context: string): Uint8Array {
  const nonce = randomBytes(nonceLength);
  const sealed = gcm(key, nonce, new TextEncoder().encode(context)).encrypt(plain);
  const out = new Uint8Array(nonceLength + sealed.length);
  out.set(nonce);
  out.set(sealed, nonceLength);
  return out;
}

/** Decrypts what `seal` made; null for another key, another place or a changed byte. */
export function open(key: Uint8Array, sealed: Uint8Array, context: string): Uint8Array | null {
  try {
    const nonce = sealed.subarray(0, nonceLength);
    return gcm(key, nonce, new TextEncoder().encode(context)).decrypt(sealed.subarray(nonceLength));
  } catch {
    return null;
  }
}
