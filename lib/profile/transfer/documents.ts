import * as z from 'zod/mini';
import { largestDocument, refusalOf, type StoredDocument } from '../documents.ts';
import { id, moment } from '../schema.ts';

const share = z.number().check(z.minimum(0), z.maximum(1));
const level = z.number().check(z.minimum(0), z.maximum(255));
const pixels = z.int().check(z.minimum(0), z.maximum(100_000));

const measuresSchema = z.object({
  width: pixels,
  height: pixels,
  sharpness: z.number(),
  contrast: level,
  paper: level,
  glare: share,
  colour: share,
  cut: z.object({ top: share, right: share, bottom: share, left: share }),
});

/** What a file says of a scan; its bytes lie beside it in the archive, under its id. */
const scanSchema = z.object({
  id,
  profileId: id,
  subjectId: z._default(z.string().check(z.regex(/^[A-Za-z0-9_-]{0,64}$/)), ''),
  kind: z.string().check(z.maxLength(64)),
  name: z.string().check(z.minLength(1), z.maxLength(255)),
  type: z.string().check(z.maxLength(80)),
  size: z.int().check(z.minimum(1), z.maximum(largestDocument)),
  width: z.nullable(pixels),
  height: z.nullable(pixels),
  measures: z.nullable(measuresSchema),
  addedAt: moment,
  /** of the bytes, in hexadecimal: an archive itself does not notice a changed byte */
  sha256: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
});
export const scansSchema = z.array(scanSchema).check(z.maxLength(20_000));
type Scan = z.output<typeof scanSchema>;

/** A small picture for lists has some ten kB. */
export const largestThumbnail = 512 * 1024;

/** Names in the archive. */
export const scanEntry = (scan: string) => `documents/${scan}`;
export const thumbnailEntry = (scan: string) => `thumbnails/${scan}`;

async function sha256(data: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', data));
  return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** What an archive says of a scan. */
export async function describeScan(
  { data: _, thumbnail: __, ...info }: StoredDocument,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<Scan> {
  return { ...info, sha256: await sha256(bytes) };
}

/** The scan with its bytes; null when they are missing, changed, or no scan that may be kept. */
export async function restoreScan(
  { sha256: expected, ...info }: Scan,
  bytes: Uint8Array<ArrayBuffer> | undefined,
  thumbnail: Uint8Array<ArrayBuffer> | undefined,
): Promise<StoredDocument | null> {
  if (!bytes || bytes.length !== info.size || (await sha256(bytes)) !== expected) return null;
  const data = new Blob([bytes], { type: info.type });
  const small = thumbnail ? new Blob([thumbnail], { type: 'image/jpeg' }) : null;
  return refusalOf({ ...info, data }) ? null : { ...info, data, thumbnail: small };
}
