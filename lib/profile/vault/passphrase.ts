import * as z from 'zod/mini';
import { fromBase64, randomBytes, toBase64 } from './bytes.ts';
import { keyLength, newKey, open, seal } from './seal.ts';

/** A shorter one is refused: it is guessed in no time, whatever it consists of. In characters. */
export const shortestPassphrase = 8;

/** What guessing one passphrase costs. */
export interface Cost {
  /** KiB */
  memory: number;
  passes: number;
}

/** RFC 9106, 4: the choice for where memory is short (64 MiB, three passes); one lane, as there is one thread. */
const usualCost: Cost = { memory: 65_536, passes: 3 };

const base64 = z.string().check(z.regex(/^[A-Za-z0-9+/]{1,200}={0,2}$/));

/**
 * A key under a passphrase, with everything but the passphrase that it takes to get at it. The bounds keep a
 * made-up header from using up the machine.
 */
export const lockSchema = z.object({
  kdf: z.object({
    name: z.literal('argon2id'),
    /** KiB */
    memory: z.int().check(z.minimum(8), z.maximum(262_144)),
    passes: z.int().check(z.minimum(1), z.maximum(12)),
    lanes: z.int().check(z.minimum(1), z.maximum(1)),
    salt: base64,
  }),
  /** the key, sealed under what the passphrase derives to */
  wrapped: base64,
});
export type Lock = z.output<typeof lockSchema>;

/** Different ways to type the same characters count as the same (NFKC); nothing is cut off. */
async function derive(passphrase: string, { memory, passes, lanes, salt }: Lock['kdf']): Promise<Uint8Array> {
  const { argon2id } = await import('hash-wasm');
  return argon2id({
    password: passphrase.normalize('NFKC'),
    salt: fromBase64(salt),
    memorySize: memory,
    iterations: passes,
    parallelism: lanes,
    hashLength: keyLength,
    outputType: 'binary',
  });
}

/** The header is part of what is sealed: with other parameters it does not open. */
const contextOf = (purpose: string, { kdf }: Pick<Lock, 'kdf'>) =>
  `beian-guide ${purpose} ${kdf.name} ${kdf.memory} ${kdf.passes} ${kdf.lanes} ${kdf.salt}`;

/**
 * A fresh key, and the lock that gives it back for the passphrase.
 *
 * @param purpose what the key is for; a lock of one purpose opens for no other
 */
export async function makeLock(
  purpose: string,
  passphrase: string,
  cost: Cost = usualCost,
): Promise<{ key: Uint8Array; lock: Lock }> {
  const key = newKey();
  const kdf: Lock['kdf'] = { name: 'argon2id', ...cost, lanes: 1, salt: toBase64(randomBytes(16)) };
  const wrapped = seal(await derive(passphrase, kdf), key, contextOf(purpose, { kdf }));
  return { key, lock: { kdf, wrapped: toBase64(wrapped) } };
}

/** The key behind a lock; null for a wrong passphrase. */
export async function openLock(purpose: string, passphrase: string, lock: Lock): Promise<Uint8Array | null> {
  const key = open(await derive(passphrase, lock.kdf), fromBase64(lock.wrapped), contextOf(purpose, lock));
  return key?.length === keyLength ? key : null;
}
