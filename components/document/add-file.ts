import {
  type AddedDocument,
  addDocument,
  DocumentError,
  type DocumentSlot,
  largestDocument,
  type Profile,
} from '@/lib/profile/index.ts';
import { readScan } from '@/lib/profile/scan/read-scan.ts';

/** A file that was not kept, and why; text: `documents.notTaken.<reason>`. */
export interface NotTaken {
  name: string;
  reason: string;
}

/**
 * Reads a file that the person gave and stores it as the document of a place. Nothing is stored when it cannot
 * be used; storage failures reject.
 */
export async function addFile(
  profile: Pick<Profile, 'id'>,
  { kind, subjectId }: Pick<DocumentSlot, 'kind' | 'subjectId'>,
  file: File,
): Promise<AddedDocument | NotTaken> {
  const { name } = file;
  if (file.size === 0) return { name, reason: 'empty' };
  // before it is read into memory
  if (file.size > largestDocument) return { name, reason: 'too-large' };
  const scan = await readScan(file);
  if (!scan.ok) return { name, reason: scan.reason };
  const { type, width, height, thumbnail, measures } = scan;
  // bytes of our own: a file of the device may be moved or changed
  const data = new Blob([await file.arrayBuffer()], { type });
  try {
    const document = {
      kind,
      subjectId,
      name: name.slice(-255),
      type,
      width,
      height,
      thumbnail,
      measures,
      data,
    };
    return await addDocument({ ...document, profileId: profile.id }, new Date());
  } catch (error) {
    if (error instanceof DocumentError) return { name, reason: error.reason };
    throw error;
  }
}
