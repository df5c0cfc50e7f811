import { type DocumentRow, database, type ScanRow } from './database.ts';
import { documentKind } from './document-kinds.ts';
import { newId } from './new-id.ts';
import { putAll } from './put-all.ts';
import { guarded, StorageError } from './storage-error.ts';
import { newScanKey, openScan, sealScan } from './vault/scan.ts';

/** A stored document with its bytes. */
export type StoredDocument = Omit<DocumentRow, 'key'> & Omit<ScanRow, 'id'>;
/** What lists show of a document: everything but its bytes. */
export type DocumentInfo = Omit<StoredDocument, 'data'>;
/** A document on its way in; the store gives it id and date. */
export type NewDocument = Omit<StoredDocument, 'id' | 'addedAt' | 'size'>;
/** A document as it lies in the database, its bytes encrypted; nothing but the store looks inside. */
export type SealedDocument = DocumentRow & Omit<ScanRow, 'id'>;
/** A removed document: the token that brings it back. */
export type RemovedDocument = SealedDocument;

/** Bytes. A photo of a camera has 3 to 12 MB; more than this is no scan of a page. */
export const largestDocument = 20 * 1024 * 1024;
/** Types that are kept. Others are refused by their bytes before they come here. */
export const documentTypes: readonly string[] = [
  'image/jpeg',
  'image/png',
  'image/webp',
  'image/gif',
  'image/bmp',
  'application/pdf',
];

/** Why a document is not taken; text: `options.documents.refused.<reason>`. */
export type DocumentRefusal = 'empty' | 'too-large' | 'type' | 'kind' | 'subject' | 'name';

export class DocumentError extends Error {
  readonly reason: DocumentRefusal;

  constructor(reason: DocumentRefusal) {
    super(`document: ${reason}`);
    this.name = 'DocumentError';
    this.reason = reason;
  }
}

/** What is wrong with a document that comes in from the person or from a file, null when nothing is. */
export function refusalOf(
  document: Pick<NewDocument, 'kind' | 'subjectId' | 'name' | 'type' | 'data'>,
): DocumentRefusal | null {
  const { kind, subjectId, name, type, data } = document;
  const known = documentKind(kind);
  if (!known) return 'kind';
  if ((known.subject === 'company') !== (subjectId === '') || !/^[\w-]{0,64}$/.test(subjectId))
    return 'subject';
  if (name === '' || name.length > 255) return 'name';
  if (!documentTypes.includes(type)) return 'type';
  if (data.size === 0) return 'empty';
  return data.size > largestDocument ? 'too-large' : null;
}

const table = () => database().documents;
const scans = () => database().scans;

/** A row with its bytes, null where one of them is missing; within the caller's transaction if there is one. */
async function withScans(rows: readonly DocumentRow[]): Promise<SealedDocument[]> {
  const found = await scans().bulkGet(rows.map(({ id }) => id));
  return rows.flatMap((row, at) => (found[at] ? { ...row, ...found[at] } : []));
}

/** A document ready to be written: encrypting takes longer than a transaction waits. Throws `DocumentError`. */
export async function sealDocument(document: StoredDocument): Promise<SealedDocument> {
  check(document);
  const { data, thumbnail, id } = document;
  const key = newScanKey();
  const small = thumbnail && (await sealScan(key, thumbnail, `${id} thumbnail`));
  return { ...document, key, data: await sealScan(key, data, `${id} data`), thumbnail: small };
}

/** Without its bytes, its small picture open. */
async function infoOf({ data: _, key, ...info }: SealedDocument): Promise<DocumentInfo> {
  const { thumbnail, id } = info;
  if (!thumbnail || key === undefined) return info;
  return { ...info, thumbnail: await openScan(key, thumbnail, `${id} thumbnail`, 'image/jpeg') };
}

async function openDocument({ key, ...document }: SealedDocument): Promise<StoredDocument> {
  if (key === undefined) return document;
  const { data, thumbnail, id, type } = document;
  return {
    ...document,
    data: await openScan(key, data, `${id} data`, type),
    thumbnail: thumbnail && (await openScan(key, thumbnail, `${id} thumbnail`, 'image/jpeg')),
  };
}

/** Of every kind but `other` there is one a subject: a newer scan takes the place of the older. */
const isSameSlot = (a: Pick<DocumentRow, 'subjectId' | 'kind'>, b: DocumentRow) =>
  a.kind !== 'other' && a.kind === b.kind && a.subjectId === b.subjectId;

/** What storing a document did. */
export interface AddedDocument {
  document: DocumentInfo;
  /** what it took the place of, for `restoreDocument` */
  replaced: RemovedDocument | null;
}

/**
 * Stores a document of a stored company, in place of the one of its kind and subject.
 * Throws `DocumentError` when it may not be kept, `StorageError` (`missing` when the company is gone).
 */
export async function addDocument(document: NewDocument, now: Date): Promise<AddedDocument> {
  const whole = { ...document, id: newId(), size: document.data.size, addedAt: now.toISOString() };
  return write(await sealDocument(whole));
}

/** Changes what a stored document is said to be; what stood in that place is replaced as by `addDocument`. */
export async function moveDocument(id: string, kind: string, subjectId: string): Promise<AddedDocument> {
  const row = await guarded(() => table().get(id));
  const [stored] = await guarded(() => withScans(row ? [row] : []));
  if (!stored) throw new StorageError('missing');
  const moved = { ...stored, kind, subjectId };
  check(moved);
  return write(moved);
}

function check(document: Parameters<typeof refusalOf>[0]): void {
  const refusal = refusalOf(document);
  if (refusal) throw new DocumentError(refusal);
}

async function write(document: SealedDocument): Promise<AddedDocument> {
  const db = database();
  const replaced = await guarded(() =>
    db.transaction('rw', db.documents, db.scans, db.profiles, async () => {
      if (!(await db.profiles.get(document.profileId))) throw new StorageError('missing');
      const before = await db.documents.where({ profileId: document.profileId }).toArray();
      const [replaced = null] = await withScans(
        before.filter((other) => other.id !== document.id && isSameSlot(document, other)),
      );
      if (replaced) await removeSealed([replaced]);
      await putSealedDocuments([document]);
      return replaced;
    }),
  );
  return { document: await infoOf(document), replaced };
}

/** The documents of a company, of all companies without an id; the one added last first. No bytes. */
export function listDocuments(profileId?: string): Promise<DocumentInfo[]> {
  return guarded(async () => {
    const rows = await withScans(await listRows(profileId));
    const documents = await Promise.all(rows.map(infoOf));
    return documents.sort((a, b) => (a.addedAt < b.addedAt ? 1 : -1));
  });
}

/** One document with its bytes, null when there is none. */
export function getDocument(id: string): Promise<StoredDocument | null> {
  return guarded(async () => {
    const row = await table().get(id);
    const [sealed] = await withScans(row ? [row] : []);
    return sealed ? openDocument(sealed) : null;
  });
}

/** Removes a document; answers what `restoreDocument` brings back. Null when there was none. */
export function removeDocument(id: string): Promise<RemovedDocument | null> {
  const db = database();
  return guarded(() =>
    db.transaction('rw', db.documents, db.scans, async () => {
      const row = await db.documents.get(id);
      const [removed = null] = await withScans(row ? [row] : []);
      if (removed) await removeSealed([removed]);
      return removed;
    }),
  );
}

/** Brings a removed or replaced document back; one that took its place since then goes. */
export function restoreDocument(removed: RemovedDocument): Promise<AddedDocument> {
  return write(removed);
}

/** How many documents there are, of one company or of all, and how many bytes they have. */
export function sumDocuments(profileId?: string): Promise<{ count: number; bytes: number }> {
  return guarded(async () => {
    const documents = await listRows(profileId);
    return { count: documents.length, bytes: documents.reduce((sum, { size }) => sum + size, 0) };
  });
}

/** The documents of a company, or all, without their bytes; also within the caller's transaction. */
export function listRows(profileId?: string): PromiseLike<DocumentRow[]> {
  return profileId === undefined ? table().toArray() : table().where({ profileId }).toArray();
}

/** Takes all documents of a company out, within the caller's transaction. */
export async function takeDocuments(profileId: string): Promise<RemovedDocument[]> {
  const rows = await table().where({ profileId }).toArray();
  const documents = await withScans(rows);
  await removeSealed(rows);
  return documents;
}

/**
 * Writes sealed documents as they are, ids included, within the caller's transaction.
 *
 * @param count is told how many more are written
 */
export async function putSealedDocuments(
  documents: readonly SealedDocument[],
  count?: (pieces: number) => void,
): Promise<void> {
  const rows = documents.map(({ data: _, thumbnail: __, ...row }) => row);
  await putAll(table(), rows);
  const bytes = documents.map(({ id, data, thumbnail }) => ({ id, data, thumbnail }));
  await putAll(scans(), bytes, count);
}

/** Deletes documents within the caller's transaction. */
export async function removeSealed(documents: readonly DocumentRow[]): Promise<void> {
  const ids = documents.map(({ id }) => id);
  await table().bulkDelete(ids);
  await scans().bulkDelete(ids);
}

/** Encrypts the scans of rows from before scans were encrypted; each is readable before and after. */
export async function sealOldScans(): Promise<void> {
  for (const row of await guarded(() => listRows())) {
    if (row.key !== undefined) continue;
    const [plain] = await guarded(() => withScans([row]));
    if (!plain) continue;
    const sealed = await sealDocument(plain);
    await guarded(() =>
      database().transaction('rw', table(), scans(), async () => {
        const now = await table().get(row.id);
        if (now && now.key === undefined)
          await putSealedDocuments([{ ...sealed, kind: now.kind, subjectId: now.subjectId }]);
      }),
    );
  }
}
