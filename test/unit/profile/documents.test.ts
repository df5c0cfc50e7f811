import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { database } from '../../../lib/profile/database.ts';
import { sealDocument } from '../../../lib/profile/documents.ts';
import {
  addDocument,
  type DocumentRefusal,
  getDocument,
  largestDocument,
  listDocuments,
  moveDocument,
  type NewDocument,
  removeDocument,
  removeProfile,
  restoreDocument,
  restoreProfile,
  saveProfile,
  sumDocuments,
} from '../../../lib/profile/index.ts';
import { sample } from './sample.ts';

const now = new Date('2026-11-24T04:00:00Z');
const later = new Date('2026-11-25T04:00:00Z');
const company = sample().id;

const scan = (change: Partial<NewDocument> = {}): NewDocument => ({
  profileId: company,
  subjectId: '',
  kind: 'certificateScan',
  name: '营业执照.jpg',
  type: 'image/jpeg',
  width: 2000,
  height: 1400,
  data: new Blob(['first']),
  thumbnail: new Blob(['t']),
  measures: null,
  ...change,
});

beforeEach(async () => {
  await Promise.all(database().tables.map((table) => table.clear()));
  await saveProfile(sample());
});

describe('documents', () => {
  it('are stored, listed without their bytes, got with them, and summed', async () => {
    const { document } = await addDocument(scan(), now);
    await addDocument(scan({ kind: 'idFront', subjectId: 'p1', data: new Blob(['front!']) }), later);
    const listed = await listDocuments(company);
    expect(listed.map(({ kind, size }) => [kind, size])).toEqual([
      ['idFront', 6],
      ['certificateScan', 5],
    ]);
    expect(listed.some((info) => 'data' in info)).toBe(false);
    expect(await (await getDocument(document.id))?.data.text()).toBe('first');
    expect(await getDocument('nothing')).toBeNull();
    expect(await sumDocuments()).toEqual({ count: 2, bytes: 11 });
    expect(await sumDocuments('another')).toEqual({ count: 0, bytes: 0 });
  });

  it('take the place of the one of the same kind and subject, which can come back', async () => {
    const first = await addDocument(scan(), now);
    const second = await addDocument(scan({ data: new Blob(['second']) }), later);
    expect(second.replaced?.id).toBe(first.document.id);
    expect((await listDocuments(company)).map(({ id }) => id)).toEqual([second.document.id]);
    if (second.replaced) await restoreDocument(second.replaced);
    const [back, ...more] = await listDocuments(company);
    expect(more).toEqual([]);
    expect(await (await getDocument(back?.id ?? ''))?.data.text()).toBe('first');
  });

  it('stand beside each other for two people, and where their kind is open', async () => {
    await addDocument(scan({ kind: 'idFront', subjectId: 'p1' }), now);
    await addDocument(scan({ kind: 'idFront', subjectId: 'p2' }), now);
    await addDocument(scan({ kind: 'other' }), now);
    await addDocument(scan({ kind: 'other' }), now);
    expect(await sumDocuments(company)).toMatchObject({ count: 4 });
  });

  it('can be said to be something else', async () => {
    const { document } = await addDocument(scan({ kind: 'other' }), now);
    await moveDocument(document.id, 'idBack', 'p1');
    expect(await getDocument(document.id)).toMatchObject({ kind: 'idBack', subjectId: 'p1', size: 5 });
    await expect(moveDocument(document.id, 'idBack', '')).rejects.toMatchObject({ reason: 'subject' });
    await expect(moveDocument('gone', 'idBack', 'p1')).rejects.toMatchObject({ reason: 'missing' });
  });

  it('come back when they were removed, alone or with their company', async () => {
    const { document } = await addDocument(scan(), now);
    const removed = await removeDocument(document.id);
    expect(await sumDocuments()).toMatchObject({ count: 0 });
    if (removed) await restoreDocument(removed);
    const gone = await removeProfile(company);
    expect(await sumDocuments()).toMatchObject({ count: 0 });
    if (gone) await restoreProfile(gone);
    expect(await (await getDocument(document.id))?.data.text()).toBe('first');
    expect(await removeDocument('nothing')).toBeNull();
  });

  const refused: [DocumentRefusal, Partial<NewDocument>][] = [
    ['empty', { data: new Blob([]) }],
    ['too-large', { data: new Blob([new Uint8Array(largestDocument + 1)]) }],
    ['type', { type: 'text/html' }],
    ['kind', { kind: 'constructor' }],
    ['subject', { kind: 'idFront', subjectId: '' }],
    ['subject', { subjectId: 'p1' }],
    ['subject', { kind: 'idFront', subjectId: '../p1' }],
    ['name', { name: '' }],
  ];
  it.each(refused)('are refused for %s and change nothing', async (reason, change) => {
    await expect(addDocument(scan(change), now)).rejects.toMatchObject({ reason });
    const whole = { ...scan(change), id: 'x', size: 1, addedAt: now.toISOString() };
    await expect(sealDocument(whole)).rejects.toMatchObject({ reason });
    expect(await sumDocuments()).toMatchObject({ count: 0 });
  });

  it('are not kept for a company that is gone', async () => {
    await expect(addDocument(scan({ profileId: 'gone' }), now)).rejects.toMatchObject({ reason: 'missing' });
  });
});
