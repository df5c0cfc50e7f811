import { unzipSync, zipSync } from 'fflate';

/** Files by their name in the archive. */
export type Entries = Readonly<Record<string, Uint8Array<ArrayBuffer>>>;

/** How an archive begins: `PK` and the mark of a local file header (APPNOTE 4.3.7). */
export function isArchive(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4;
}

/** An archive; what is `packed` is deflated, the rest stored, since pictures do not get smaller. */
export function writeArchive(entries: Entries, packed: readonly string[] = []): Uint8Array<ArrayBuffer> {
  const level = (name: string) => (packed.includes(name) ? 6 : 0);
  return zipSync(
    Object.fromEntries(Object.entries(entries).map(([name, data]) => [name, [data, { level: level(name) }]])),
  ) as Uint8Array<ArrayBuffer>;
}

class Refused extends Error {}

/**
 * The files of an archive that are asked for. The sizes that it claims are added up before anything is
 * unpacked, and nothing is unpacked beyond them, so that a small file cannot fill the memory.
 *
 * @param limit bytes that a file of this name may have, 0 for names that are left alone
 * @returns 'hostile' for one that claims too much or names a file twice, 'damaged' when it cannot be read
 */
export function readArchive(
  bytes: Uint8Array<ArrayBuffer>,
  limit: (name: string) => number,
  total: number,
): Entries | 'hostile' | 'damaged' {
  const seen = new Set<string>();
  let sum = 0;
  try {
    return unzipSync(bytes, {
      filter({ name, originalSize, size }) {
        const most = limit(name);
        if (most === 0) return false;
        sum += Math.max(originalSize, size);
        if (seen.has(name) || Math.max(originalSize, size) > most || sum > total) throw new Refused();
        seen.add(name);
        return true;
      },
    }) as Entries;
  } catch (error) {
    return error instanceof Refused ? 'hostile' : 'damaged';
  }
}
