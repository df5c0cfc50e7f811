import {
  getDocument,
  listDocuments,
  listFilings,
  type Profile,
  type StoredDocument,
  sealFile,
  writeFile,
} from '@/lib/profile/index.ts';

/**
 * The export file of these companies with their filings.
 *
 * @param passphrase encrypts the file; null leaves it readable
 * @throws StorageError
 */
export async function fileBytes(
  profiles: readonly Profile[],
  withScans: boolean,
  passphrase: string | null,
  now: Date,
): Promise<Uint8Array<ArrayBuffer>> {
  const ids = new Set(profiles.map(({ id }) => id));
  const filings = (await listFilings()).filter(({ profileId }) => ids.has(profileId));
  const documents = withScans ? await scansOf(ids) : [];
  const bytes = await writeFile({ profiles, filings, documents }, now);
  return passphrase === null ? bytes : sealFile(bytes, passphrase);
}

async function scansOf(companies: ReadonlySet<string>): Promise<StoredDocument[]> {
  const listed = (await listDocuments()).filter(({ profileId }) => companies.has(profileId));
  const documents: StoredDocument[] = [];
  for (const { id } of listed) {
    const document = await getDocument(id);
    if (document) documents.push(document);
  }
  return documents;
}

/** A file name that says what and when, without characters that file systems refuse. */
export function fileName(profiles: readonly Profile[], extension: string, now: Date): string {
  const [only] = profiles;
  const name = profiles.length === 1 && only ? only.organizer.englishName || only.organizer.name : '';
  const plain = name
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 60);
  // the name of an encrypted file tells nothing of what is in it
  const parts = ['beian-guide', extension === 'beian' ? '' : plain, now.toISOString().slice(0, 10)];
  return `${parts.filter(Boolean).join('-')}.${extension}`;
}
