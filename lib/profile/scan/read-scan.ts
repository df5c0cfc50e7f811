import { measuredSide, measureScan } from '../../rules/scan/measure.ts';
import type { ScanMeasures } from '../../rules/scan/measures.ts';
import { decode, fitInto, pixelsOf, scaled } from './canvas.ts';
import { type FileKind, fileKindOf, mimeOf } from './file-type.ts';

/** A file that can be kept, with what was found out about it. */
export interface ReadScan {
  ok: true;
  kind: FileKind;
  /** MIME type as the bytes say */
  type: string;
  /** pixels as a person sees it; null of a PDF */
  width: number | null;
  height: number | null;
  thumbnail: Blob | null;
  measures: ScanMeasures | null;
}

/**
 * Why a file is no scan that can be used: its kind, or `unknown` for one without a signature, `damaged` for a
 * picture that cannot be read. Texts: `options.documents.notTaken.<reason>`.
 */
export interface UnreadScan {
  ok: false;
  reason: 'heic' | 'tiff' | 'office' | 'archive' | 'unknown' | 'damaged';
}

/** Pixels of the longest side of a thumbnail. */
const thumbnailSide = 480;

/** Reads a file that a person gave: what it is, how large, how sharp. Never rejects. */
export async function readScan(data: Blob): Promise<ReadScan | UnreadScan> {
  const kind = fileKindOf(new Uint8Array(await data.slice(0, 1024).arrayBuffer()));
  if (kind === null) return { ok: false, reason: 'unknown' };
  const type = mimeOf(kind);
  if (type === null) return { ok: false, reason: kind as UnreadScan['reason'] };
  if (kind === 'pdf')
    return { ok: true, kind, type, width: null, height: null, thumbnail: null, measures: null };
  try {
    const bitmap = await decode(data);
    const { width, height } = bitmap;
    const small = scaled(bitmap, fitInto(bitmap, { width: measuredSide, height: measuredSide }), '#fff');
    const measures = measureScan(pixelsOf(small), { width, height });
    const tiny = scaled(small, fitInto(small, { width: thumbnailSide, height: thumbnailSide }), '#fff');
    const thumbnail = await tiny.convertToBlob({ type: 'image/jpeg', quality: 0.8 });
    bitmap.close();
    return { ok: true, kind, type, width, height, thumbnail, measures };
  } catch {
    return { ok: false, reason: 'damaged' };
  }
}
