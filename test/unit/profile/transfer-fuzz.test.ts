import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import {
  importTransfer,
  listDocuments,
  listFilings,
  listProfiles,
  newFiling,
  readFile,
  saveProfile,
  sealFile,
  writeFile,
} from '../../../lib/profile/index.ts';
import { sample } from './sample.ts';

/**
 * Ten thousand mutated files: cut, overwritten, repeated, their bits turned, values in them exchanged. Each is
 * refused with a reason, or sound enough to be written and read again; nothing is written of a refused one.
 */
const now = new Date('2026-11-24T04:00:00Z');
const phrase = 'correct horse battery';
const reasons = /^(too-large|damaged|hostile|foreign|newer|invalid)$/;
const runs = { text: 3000, values: 2000, archive: 2000, encrypted: 1500, 'encrypted anew': 1500 };

/** From 0 to 1, each as likely as the other; `fc.double` would mostly give numbers next to 0. */
const share = fc.integer({ min: 0, max: 999_999 }).map((part) => part / 1_000_000);

type Mutation = {
  kind: 'cut' | 'overwrite' | 'repeat' | 'turn';
  at: number;
  length: number;
  bytes: Uint8Array;
};
const mutation: fc.Arbitrary<Mutation> = fc.record({
  kind: fc.constantFrom('cut', 'overwrite', 'repeat', 'turn'),
  // a share of the file, so that the end is as likely as the beginning
  at: share,
  length: fc.integer({ min: 1, max: 60 }),
  bytes: fc.oneof(
    fc.uint8Array({ minLength: 1, maxLength: 12 }),
    fc
      .constantFrom(
        '"',
        '}',
        '[',
        '{"__proto__":',
        '9e99',
        'null',
        '-1',
        '\\u0000',
        'PK\u0003\u0004',
        '../',
        '"a":[',
      )
      .map((text) => new TextEncoder().encode(text)),
  ),
});

function mutate(file: Uint8Array<ArrayBuffer>, mutations: readonly Mutation[]): Uint8Array<ArrayBuffer> {
  return mutations.reduce((bytes, { kind, at, length, bytes: other }) => {
    const from = Math.floor(at * bytes.length);
    const parts = {
      cut: [bytes.subarray(0, from), bytes.subarray(from + length)],
      overwrite: [bytes.subarray(0, from), other, bytes.subarray(from + other.length)],
      repeat: [bytes.subarray(0, from + length), bytes.subarray(from)],
      turn: [
        bytes.subarray(0, from),
        bytes.subarray(from, from + 1).map((byte) => byte ^ (1 << (length % 8))),
        bytes.subarray(from + 1),
      ],
    }[kind];
    return new Uint8Array(Buffer.concat(parts));
  }, file);
}

const counts = { files: 0, refused: 0, wrong: 0, sound: 0 };
let files: Record<'text' | 'archive' | 'encrypted', Uint8Array<ArrayBuffer>>;
let before: string;

const stored = async () => JSON.stringify([await listProfiles(), await listFilings(), await listDocuments()]);

beforeAll(async () => {
  await saveProfile({ ...sample(), id: 'kept' });
  before = await stored();
  const documents = ['certificateScan', 'filingUndertaking'].map((kind, at) => ({
    id: `scan-${at}`,
    profileId: 'sample-haiyun',
    subjectId: '',
    kind,
    name: '营业执照.jpg',
    type: 'image/jpeg',
    size: 400,
    width: 20,
    height: 10,
    data: new Blob([new Uint8Array(400).fill(at)]),
    thumbnail: new Blob(['small']),
    measures: null,
    addedAt: now.toISOString(),
  }));
  const content = { profiles: [sample()], filings: [newFiling('sample-haiyun', 's', 'aliyun', now)] };
  const archive = await writeFile({ ...content, documents }, now);
  files = {
    text: await writeFile({ ...content, documents: [] }, now),
    archive,
    encrypted: await sealFile(archive, phrase, { memory: 8, passes: 1 }),
  };
});

async function judge(bytes: Uint8Array<ArrayBuffer>): Promise<void> {
  counts.files++;
  const first = await readFile(bytes);
  const read = first.ok === 'sealed' ? await first.open(phrase) : first;
  if (read === 'wrong') {
    counts.wrong++;
  } else if (read.ok) {
    counts.sound++;
    // whatever is accepted can be written and read again
    const again = await readFile(await writeFile(read, now));
    expect(again).toMatchObject({ ok: true, profiles: read.profiles, filings: read.filings });
  } else {
    counts.refused++;
    expect(read.reason).toMatch(reasons);
  }
}

/** A value anywhere in the file, by the way to it: a share of the names at each level. */
function exchange(root: unknown, way: readonly number[], value: unknown): unknown {
  const [share, ...rest] = way;
  if (share === undefined || typeof root !== 'object' || root === null) return value;
  const names = Object.keys(root);
  const name = names[Math.floor(share * names.length)];
  if (name === undefined) return value;
  const inner = exchange((root as Record<string, unknown>)[name], rest, value);
  if (Array.isArray(root)) return root.map((item, at) => (String(at) === name ? inner : item));
  return { ...root, [name]: inner };
}

const mutations = fc.array(mutation, { minLength: 1, maxLength: 4 });
const made: Record<
  keyof typeof runs,
  () => fc.Arbitrary<Uint8Array<ArrayBuffer> | Promise<Uint8Array<ArrayBuffer>>>
> = {
  text: () => mutations.map((some) => mutate(files.text, some)),
  values: () =>
    fc.tuple(fc.array(share, { minLength: 1, maxLength: 5 }), fc.jsonValue()).map(([way, value]) => {
      const root = JSON.parse(new TextDecoder().decode(files.text)) as unknown;
      return new TextEncoder().encode(JSON.stringify(exchange(root, way, value)));
    }),
  archive: () => mutations.map((some) => mutate(files.archive, some)),
  encrypted: () => mutations.map((some) => mutate(files.encrypted, some)),
  // whoever knows the passphrase can put anything inside
  'encrypted anew': () =>
    fc
      .tuple(fc.constantFrom('text' as const, 'archive' as const), mutations)
      .map(([kind, some]) => sealFile(mutate(files[kind], some), phrase, { memory: 8, passes: 1 })),
};

describe('mutated files', () => {
  it.each(Object.keys(runs) as (keyof typeof runs)[])(
    'of kind %s are refused with a reason, or sound',
    async (kind) => {
      await fc.assert(
        fc.asyncProperty(made[kind](), async (file) => judge(await file)),
        { numRuns: runs[kind] },
      );
      expect(await stored()).toBe(before);
    },
  );

  it('were ten thousand, and an import that fails half-way writes nothing', async () => {
    console.log(
      `${counts.files} mutated files: ${counts.refused} refused with a reason, ${counts.wrong} no longer opened by their passphrase, ${counts.sound} sound`,
    );
    expect(counts.files).toBe(10_000);
    expect(counts.refused).toBeGreaterThan(3_000);
    const read = await readFile(files.archive);
    if (read.ok !== true) throw new Error('the file itself is refused');
    // a scan that may not be kept, after companies and filings
    const [scan] = read.documents;
    const bad = { ...read, documents: scan ? [{ ...scan, type: 'text/html' }] : [] };
    await expect(importTransfer(bad, now)).rejects.toThrow();
    expect(await stored()).toBe(before);
  });
});
