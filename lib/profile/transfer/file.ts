import * as z from 'zod/mini';
import { largestDocument, type StoredDocument } from '../documents.ts';
import type { Filing } from '../filing.ts';
import type { Profile } from '../schema.ts';
import {
  describeScan,
  largestThumbnail,
  restoreScan,
  scanEntry,
  scansSchema,
  thumbnailEntry,
} from './documents.ts';
import {
  isNewer,
  isRecord,
  largestText,
  readJson,
  readRoot,
  readTransfer,
  refuse,
  type TransferContent,
  type TransferRefusal,
  transferFormat,
  transferVersion,
} from './read.ts';
import { headEntry, openFile, sealedEntry, sealedHead } from './sealed.ts';
import { writeTransfer } from './write.ts';
import { isArchive, readArchive, writeArchive } from './zip.ts';

/** Larger files are not opened, in bytes: what is read lies in memory as a whole. */
export const largestFile = 300 * 1024 * 1024;

/** A file whose content is encrypted. */
export interface SealedTransfer {
  ok: 'sealed';
  /** 'wrong' for a wrong passphrase; never throws */
  open(passphrase: string): Promise<TransferContent | TransferRefusal | 'wrong'>;
}

/** An export as a file: JSON text without scans, an archive with them. */
export async function writeFile(
  {
    profiles,
    filings,
    documents,
  }: {
    profiles: readonly Profile[];
    filings: readonly Filing[];
    documents: readonly StoredDocument[];
  },
  now: Date,
): Promise<Uint8Array<ArrayBuffer>> {
  const encoder = new TextEncoder();
  if (documents.length === 0) return encoder.encode(writeTransfer(profiles, filings, now));
  const entries: Record<string, Uint8Array<ArrayBuffer>> = {};
  const scans: unknown[] = [];
  for (const document of documents) {
    const bytes = new Uint8Array(await document.data.arrayBuffer());
    entries[scanEntry(document.id)] = bytes;
    if (document.thumbnail) {
      entries[thumbnailEntry(document.id)] = new Uint8Array(await document.thumbnail.arrayBuffer());
    }
    scans.push(await describeScan(document, bytes));
  }
  const head = encoder.encode(writeTransfer(profiles, filings, now, { documents: scans }));
  return writeArchive({ [headEntry]: head, ...entries }, [headEntry]);
}

/**
 * Reads an exported file of any version: everything in it is sound, or nothing is taken and the reason is
 * said; never throws.
 */
export async function readFile(
  bytes: Uint8Array<ArrayBuffer>,
): Promise<TransferContent | TransferRefusal | SealedTransfer> {
  if (bytes.length > largestFile) return refuse('too-large');
  if (!isArchive(bytes)) return readTransfer(new TextDecoder().decode(bytes));
  const entries = readArchive(bytes, limitOf, largestFile);
  if (entries === 'hostile' || entries === 'damaged') return refuse(entries);
  const head = entries[headEntry];
  if (!head) return refuse('foreign');
  const json = readJson(new TextDecoder().decode(head));
  if (!json.ok) return json;
  const sealed = entries[sealedEntry];
  return sealed ? readSealed(json.root, sealed) : readPlain(json.root, entries);
}

/** Bytes that a file of the archive may have; 0 for files that are none of ours. */
function limitOf(name: string): number {
  if (name === headEntry) return largestText;
  if (name === sealedEntry) return largestFile;
  if (/^documents\/[\w-]{1,64}$/.test(name)) return largestDocument;
  return /^thumbnails\/[\w-]{1,64}$/.test(name) ? largestThumbnail : 0;
}

async function readPlain(
  root: unknown,
  entries: Readonly<Record<string, Uint8Array<ArrayBuffer>>>,
): Promise<TransferContent | TransferRefusal> {
  const content = readRoot(root);
  if (!content.ok) return content;
  const listed = z.safeParse(scansSchema, isRecord(root) ? (root.documents ?? []) : []);
  if (!listed.success) {
    const path = listed.error.issues[0]?.path ?? [];
    return refuse('invalid', ['documents', ...path].join('.'));
  }
  const companies = new Set(content.profiles.map(({ id }) => id));
  const seen = new Set<string>();
  for (const [index, scan] of listed.data.entries()) {
    if (!companies.has(scan.profileId)) return refuse('invalid', `documents.${index}.profileId`);
    if (seen.has(scan.id)) return refuse('invalid', `documents.${index}.id`);
    seen.add(scan.id);
    const own = (name: string) => (Object.hasOwn(entries, name) ? entries[name] : undefined);
    const document = await restoreScan(scan, own(scanEntry(scan.id)), own(thumbnailEntry(scan.id)));
    if (!document) return refuse('damaged', `documents.${index}`);
    content.documents.push(document);
  }
  return content;
}

function readSealed(root: unknown, sealed: Uint8Array<ArrayBuffer>): TransferRefusal | SealedTransfer {
  if (!isRecord(root) || root.format !== transferFormat) return refuse('foreign');
  if (isNewer(root.version, transferVersion)) return refuse('newer');
  const head = z.safeParse(sealedHead, root);
  if (!head.success) return refuse('invalid', head.error.issues[0]?.path.join('.') ?? '');
  return {
    ok: 'sealed',
    async open(passphrase) {
      const inner = await openFile(head.data, sealed, passphrase).catch(() => 'damaged' as const);
      if (inner === 'wrong') return inner;
      if (inner === 'damaged') return refuse('damaged');
      const content = await readFile(inner);
      // encrypted twice: nothing that we ever wrote
      return content.ok === 'sealed' ? refuse('hostile') : content;
    },
  };
}
