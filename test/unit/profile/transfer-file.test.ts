import 'fake-indexeddb/auto';
import { zipSync } from 'fflate';
import { beforeEach, describe, expect, it } from 'vitest';
import {
  addDocument,
  importTransfer,
  listDocuments,
  newFiling,
  readFile,
  type StoredDocument,
  sealFile,
  sumDocuments,
  writeFile,
} from '../../../lib/profile/index.ts';
import { eraseEverything } from '../../../lib/profile/vault/index.ts';
import { sample, sampleText } from './sample.ts';

const now = new Date('2026-11-24T04:00:00Z');
const cost = { memory: 8, passes: 1 };
const phrase = 'correct horse battery';
const utf8 = (text: string) => new TextEncoder().encode(text);

const scan = (change: Partial<StoredDocument> = {}): StoredDocument => ({
  id: 'scan-1',
  profileId: 'sample-haiyun',
  subjectId: '',
  kind: 'certificateScan',
  name: '营业执照.jpg',
  type: 'image/jpeg',
  size: 5,
  width: 2000,
  height: 1400,
  data: new Blob(['bytes'], { type: 'image/jpeg' }),
  thumbnail: new Blob(['small'], { type: 'image/jpeg' }),
  measures: null,
  addedAt: now.toISOString(),
  ...change,
});
const filing = newFiling('sample-haiyun', 'service-website', 'aliyun', now);
const content = (documents: StoredDocument[] = []) => ({
  profiles: [sample()],
  filings: [filing],
  documents,
});

/** What was read, with blobs as text so that it can be compared. */
async function read(bytes: Uint8Array<ArrayBuffer>) {
  const found = await readFile(bytes);
  if (found.ok !== true) return found;
  const texts = found.documents.map(async (document) => ({
    ...document,
    data: await document.data.text(),
    thumbnail: await document.thumbnail?.text(),
  }));
  return { ...found, documents: await Promise.all(texts) };
}

/** Lets every entry of the central directory (APPNOTE 4.3.12) claim this size. */
function claimSize(archive: Uint8Array<ArrayBuffer>, size: number): void {
  const view = new DataView(archive.buffer);
  for (let at = 0; at < archive.length - 4; at++) {
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, size, true);
  }
}

beforeEach(() => eraseEverything());

describe('a file', () => {
  it('is text without scans and an archive with them, and comes back as it went out', async () => {
    const text = await writeFile(content(), now);
    expect(new TextDecoder().decode(text)).toContain('"version": 2');
    expect(await read(text)).toEqual({ ok: true, ...content() });
    const archive = await writeFile(
      content([scan(), scan({ id: 'two', kind: 'other', thumbnail: null })]),
      now,
    );
    expect(await read(archive)).toEqual({
      ok: true,
      ...content(),
      documents: [
        { ...scan(), data: 'bytes', thumbnail: 'small' },
        { ...scan({ id: 'two', kind: 'other' }), data: 'bytes', thumbnail: undefined },
      ],
    });
  });

  it('of the first version is read as before', async () => {
    expect(sampleText).toContain('"version": 1');
    expect(await read(utf8(sampleText))).toMatchObject({ ok: true, profiles: [sample()], documents: [] });
  });

  it('that is encrypted shows nothing and opens with its passphrase only', async () => {
    const sealed = await sealFile(await writeFile(content([scan()]), now), phrase, cost);
    const raw = Buffer.from(sealed).toString('utf8');
    for (const secret of ['海云', 'sample-haiyun', 'bytes', '营业执照', phrase])
      expect(raw).not.toContain(secret);
    const found = await readFile(sealed);
    if (found.ok !== 'sealed') throw new Error('not sealed');
    expect(await found.open('not this one')).toBe('wrong');
    expect(await found.open(phrase)).toMatchObject({
      ok: true,
      profiles: [sample()],
      documents: [{ id: 'scan-1' }],
    });
  });

  it('that is encrypted and was changed says that it is damaged, not that the passphrase is wrong', async () => {
    const sealed = await sealFile(await writeFile(content(), now), phrase, cost);
    const at = sealed.length - 200;
    sealed[at] = (sealed[at] ?? 0) ^ 1;
    const found = await readFile(sealed);
    if (found.ok !== 'sealed') throw new Error('not sealed');
    expect(await found.open(phrase)).toMatchObject({ ok: false, reason: 'damaged' });
  });
});

describe('an archive is refused', () => {
  const head = (more: object = {}) =>
    utf8(JSON.stringify({ ...(JSON.parse(sampleText) as object), version: 2, ...more }));
  const listed = async (change: object = {}) => {
    const archive = await readFile(await writeFile(content([scan()]), now));
    if (archive.ok !== true) throw new Error('refused');
    const { data: _, thumbnail: __, ...info } = scan();
    const sha256 = '277089d91c0bdf4f2e6862ba7e4a07605119431f5d13f726dd352b06f1b206a9';
    return [{ ...info, sha256, ...change }];
  };
  const zip = (entries: Record<string, Uint8Array>) => zipSync(entries) as Uint8Array<ArrayBuffer>;

  it('with none of our data in it', async () => {
    expect(await readFile(zip({ 'word/document.xml': utf8('<a/>') }))).toMatchObject({ reason: 'foreign' });
    expect(await readFile(zip({ 'beian-guide.json': utf8('{"format":"other"}') }))).toMatchObject({
      reason: 'foreign',
    });
  });

  it('when it is cut off, or a byte of a scan was changed', async () => {
    const archive = await writeFile(content([scan()]), now);
    expect(await readFile(archive.slice(0, -30))).toMatchObject({ reason: 'damaged' });
    const documents = await listed();
    const changed = zip({ 'beian-guide.json': head({ documents }), 'documents/scan-1': utf8('bytez') });
    expect(await readFile(changed)).toEqual({ ok: false, reason: 'damaged', path: 'documents.0' });
    const missing = zip({ 'beian-guide.json': head({ documents }) });
    expect(await readFile(missing)).toMatchObject({ reason: 'damaged' });
  });

  it('when a scan has a wrong type, a strange owner, or the id of another', async () => {
    const bad = async (documents: object[]) =>
      readFile(zip({ 'beian-guide.json': head({ documents }), 'documents/scan-1': utf8('bytes') }));
    expect(await bad(await listed())).toMatchObject({ ok: true });
    expect(await bad(await listed({ size: '5' }))).toMatchObject({ path: 'documents.0.size' });
    expect(await bad(await listed({ id: '../x' }))).toMatchObject({ path: 'documents.0.id' });
    expect(await bad(await listed({ profileId: 'another' }))).toMatchObject({
      path: 'documents.0.profileId',
    });
    expect(await bad([...(await listed()), ...(await listed())])).toMatchObject({ path: 'documents.1.id' });
    expect(await bad(await listed({ type: 'text/html' }))).toMatchObject({ reason: 'damaged' });
    expect(await bad([5 as never])).toMatchObject({ reason: 'invalid' });
  });

  it('when it would fill the memory', async () => {
    // 60 MB of zeros in 60 kB
    const bomb = zip({ 'beian-guide.json': new Uint8Array(60 * 1024 * 1024) });
    expect(bomb.length).toBeLessThan(100_000);
    expect(await readFile(bomb)).toMatchObject({ reason: 'hostile' });
    const many = Object.fromEntries(Array.from({ length: 20 }, (_, i) => [`documents/s${i}`, utf8('x')]));
    const claiming = zip({ 'beian-guide.json': head(), ...many });
    claimSize(claiming, 19 * 1024 * 1024);
    expect(await readFile(claiming)).toMatchObject({ reason: 'hostile' });
  });

  it('when it claims less than it holds', async () => {
    const archive = zip({ 'beian-guide.json': head(), 'documents/scan-1': utf8('x'.repeat(5000)) });
    claimSize(archive, 1);
    expect((await readFile(archive)).ok).toBe(false);
  });

  it('when its key would take more memory or time than any of ours', async () => {
    const sealed = await sealFile(utf8(sampleText), phrase, cost);
    const text = Buffer.from(sealed)
      .toString('latin1')
      .replace('"memory": 8,', '"memory": 9e9,'.slice(0, 13));
    const found = await readFile(new Uint8Array(Buffer.from(text, 'latin1')));
    expect(found.ok).toBe(false);
  });

  it('when it is encrypted twice', async () => {
    const twice = await sealFile(await sealFile(utf8(sampleText), phrase, cost), phrase, cost);
    const found = await readFile(twice);
    if (found.ok !== 'sealed') throw new Error('not sealed');
    expect(await found.open(phrase)).toMatchObject({ reason: 'hostile' });
  });
});

describe('an import of scans', () => {
  it('takes new ones, keeps what is here, and puts one in the place of another', async () => {
    expect(await importTransfer(content([scan()]), now)).toMatchObject({ added: 1, documents: 1 });
    expect(await importTransfer(content([scan()]), now)).toMatchObject({ added: 0, documents: 0 });
    await addDocument(
      { ...scan({ name: 'other.jpg' }), data: new Blob(['newer']), thumbnail: null },
      new Date('2026-11-25T00:00:00Z'),
    );
    expect(await sumDocuments()).toMatchObject({ count: 1 });
    expect(await importTransfer(content([scan()]), now)).toMatchObject({ documents: 1 });
    expect((await listDocuments()).map(({ id, name }) => [id, name])).toEqual([['scan-1', '营业执照.jpg']]);
  });
});
