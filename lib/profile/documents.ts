import { type DocumentRow, database } from './database.ts';
import { documentKind } from './document-kinds.ts';
import { newId } from './new-id.ts';
import { guarded, StorageError } from './storage-error.ts';

/** A stored document with its bytes. */
export type StoredDocument = DocumentRow;
/** What lists show of a document: everything but its bytes. */
export type DocumentInfo = Omit<DocumentRow, 'data'>;
/** A document on its way in; the store gives it id and date. */
export type NewDocument = Omit<DocumentRow, 'id' | 'addedAt' | 'size'>;
/** A removed document: the token that brings it back. It may be sealed; nothing but the store looks inside. */
export type RemovedDocument = DocumentRow;

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

function infoOf({ data: _, ...info }: DocumentRow): DocumentInfo {
  return info;
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
  check(document);
  return write({ ...document, id: newId(), size: document.data.size, addedAt: now.toISOString() });
}

/** Changes what a stored document is said to be; what stood in that place is replaced as by `addDocument`. */
export async function moveDocument(id: string, kind: string, subjectId: string): Promise<AddedDocument> {
  const stored = await getDocument(id);
  if (!stored) throw new StorageError('missing');
  const row = { ...stored, kind, subjectId };
  check(row);
  return write(row);
}

function check(document: Parameters<typeof refusalOf>[0]): void {
  const refusal = refusalOf(document);
  if (refusal) throw new DocumentError(refusal);
}

function write(row: DocumentRow): Promise<AddedDocument> {
  const db = database();
  return guarded(() =>
    db.transaction('rw', db.documents, db.profiles, async () => {
      if (!(await db.profiles.get(row.profileId))) throw new StorageError('missing');
      const before = await db.documents.where({ profileId: row.profileId, kind: row.kind }).toArray();
      const replaced = before.find((other) => other.id !== row.id && isSameSlot(row, other)) ?? null;
      if (replaced) await db.documents.delete(replaced.id);
      await db.documents.put(row);
      return { document: infoOf(row), replaced };
    }),
  );
}

/** The documents of a company, of all companies without an id; the one added last first. No bytes. */
export function listDocuments(profileId?: string): Promise<DocumentInfo[]> {
  return guarded(async () => {
    const rows =
      profileId === undefined ? await table().toArray() : await table().where({ profileId }).toArray();
    return rows.map(infoOf).sort((a, b) => (a.addedAt < b.addedAt ? 1 : -1));
  });
}

/** One document with its bytes, null when there is none. */
export function getDocument(id: string): Promise<StoredDocument | null> {
  return guarded(async () => (await table().get(id)) ?? null);
}

/** Removes a document; answers what `restoreDocument` brings back. Null when there was none. */
export function removeDocument(id: string): Promise<RemovedDocument | null> {
  const db = database();
  return guarded(() =>
    db.transaction('rw', db.documents, async () => {
      const row = (await db.documents.get(id)) ?? null;
      if (row) await db.documents.delete(id);
      return row;
    }),
  );
}

/** Brings a removed or replaced document back; one that took its place since then goes. */
export function restoreDocument(removed: RemovedDocument): Promise<AddedDocument> {
  return write(removed);
}

/** How many documents there are, of one company or of all, and how many bytes they have. */
export async function sumDocuments(profileId?: string): Promise<{ count: number; bytes: number }> {
  const documents = await listDocuments(profileId);
  return { count: documents.length, bytes: documents.reduce((sum, { size }) => sum + size, 0) };
}

/** Stores documents as they are, ids included, within the caller's transaction where it has one. */
export async function putDocuments(documents: readonly StoredDocument[]): Promise<void> {
  documents.forEach(check);
  await table().bulkPut([...documents]);
}

/** Takes all documents of a company out, within the caller's transaction. */
export async function takeDocuments(profileId: string): Promise<RemovedDocument[]> {
  const rows = await table().where({ profileId }).toArray();
  await table().bulkDelete(rows.map(({ id }) => id));
  return rows;
}

/** Puts back what `takeDocuments` took, within the caller's transaction. */
export async function putBackDocuments(removed: readonly RemovedDocument[]): Promise<void> {
  await table().bulkPut([...removed]);
}
