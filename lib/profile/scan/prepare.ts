import type { UploadLimits } from '../../terms/uploads/limits.ts';
import { decode } from './canvas.ts';
import { type Encoded, encodeWithin, type Written } from './encode.ts';
import { type FileKind, fileKindOf, mimeOf } from './file-type.ts';
import { bareJpeg, exifOf } from './jpeg.ts';
import { barePng, hasExif } from './png.ts';
import { writeWatermark } from './watermark.ts';

/** What a form wants of a document. */
export interface Wanted {
  limits: UploadLimits;
  /** words to write on the copy, '' for none */
  watermark: string;
  /** name of the file without its ending, in Latin letters */
  fileName: string;
}

/** A file ready to go into a form. */
export interface PreparedFile {
  ok: true;
  data: Blob;
  name: string;
  /** MIME type */
  type: string;
  /** pixels, null of a PDF */
  width: number | null;
  height: number | null;
  /** true when the picture is the stored one bit for bit (only what is no picture was left out) */
  same: boolean;
  /** true when the words written on it lie over print */
  covers: boolean;
}

/**
 * Why no file can be made: the form takes no format that can be made of this one (`format`; `pdf` where the
 * document is a PDF and the form wants pictures), it has too few pixels (`small`) or another shape than the one
 * asked for (`shape`), it would be unreadable if it were made small enough (`heavy`) or has fewer bytes than
 * asked for (`light`), it cannot be read (`damaged`). Texts: `documents.unfit.<reason>`.
 */
export interface Unprepared {
  ok: false;
  reason: 'format' | 'pdf' | 'small' | 'shape' | 'heavy' | 'light' | 'damaged';
}

const refuse = (reason: Unprepared['reason']): Unprepared => ({ ok: false, reason });

/** A document as a form wants it, made on this device. Without place, time and device of the photograph. */
export async function prepareScan(data: Blob, wanted: Wanted): Promise<PreparedFile | Unprepared> {
  try {
    return await prepare(data, wanted);
  } catch {
    return refuse('damaged');
  }
}

async function prepare(data: Blob, wanted: Wanted): Promise<PreparedFile | Unprepared> {
  const { limits, watermark } = wanted;
  const bytes = new Uint8Array(await data.arrayBuffer());
  const kind = fileKindOf(bytes);
  if (kind === 'pdf') return pdfFor(data, wanted);
  if (kind === null || mimeOf(kind) === null) return refuse('damaged');
  const writable = writableFor(limits);
  if (writable.length === 0) return refuse('format');

  const bare = watermark === '' ? bareOf(bytes, kind) : null;
  const bitmap = await decode(data);
  try {
    if (
      bare &&
      writable.includes(kind as Written) &&
      keepsTo(limits, { ...sizeOf(bitmap), bytes: bare.length })
    ) {
      const same = new Blob([bare], { type: mimeOf(kind) ?? '' });
      return finished({ data: same, type: kind as Written, ...sizeOf(bitmap) }, wanted, true, false);
    }
    const misfit = misfitOf(limits, bitmap);
    if (misfit) return refuse(misfit);
    let covers = false;
    const finish = (canvas: OffscreenCanvas) => {
      if (watermark !== '') covers = !writeWatermark(canvas, watermark);
    };
    for (const { type, shrinks } of waysFor(writable, kind)) {
      const encoded = await encodeWithin(bitmap, type, limits, { finish, shrinks });
      if (encoded) return finished(encoded, wanted, false, covers);
    }
    return refuse(limits.minBytes !== null && bytes.length < limits.minBytes ? 'light' : 'heavy');
  } finally {
    bitmap.close();
  }
}

const sizeOf = ({ width, height }: ImageBitmap) => ({ width, height });

/** Formats that the field takes and that can be made; any where it names none. */
function writableFor({ formats }: UploadLimits): Written[] {
  const made = ['jpeg', 'png'] as const;
  return formats.length === 0 ? [...made] : made.filter((format) => formats.includes(format));
}

/**
 * In which order formats are tried. A drawing stays one where it fits in full size; a photograph is a JPEG,
 * which is smaller for the same picture, so a PNG is made smaller only where no JPEG is taken.
 */
function waysFor(writable: readonly Written[], kind: FileKind): { type: Written; shrinks: boolean }[] {
  const drawing = kind === 'png' || kind === 'gif' || kind === 'bmp';
  const ways: { type: Written; shrinks: boolean }[] = [
    ...(drawing ? [{ type: 'png' as const, shrinks: false }] : []),
    { type: 'jpeg', shrinks: true },
    { type: 'png', shrinks: true },
  ];
  return ways.filter(({ type }) => writable.includes(type));
}

/** The picture's own bytes without anything else; null where it must be drawn anew to stand upright. */
function bareOf(bytes: Uint8Array, kind: FileKind): Uint8Array<ArrayBuffer> | null {
  if (kind === 'jpeg') return exifOf(bytes).orientation === 1 ? bareJpeg(bytes) : null;
  return kind === 'png' && !hasExif(bytes) ? barePng(bytes) : null;
}

function keepsTo(limits: UploadLimits, file: { width: number; height: number; bytes: number }): boolean {
  const within = (value: number, least: number | null, most: number | null) =>
    value >= (least ?? 0) && value <= (most ?? Number.POSITIVE_INFINITY);
  return (
    within(file.bytes, limits.minBytes, limits.maxBytes) &&
    within(file.width, limits.minWidth, limits.maxWidth) &&
    within(file.height, limits.minHeight, limits.maxHeight)
  );
}

/** Pixels that no scaling down can give. */
function misfitOf(limits: UploadLimits, { width, height }: ImageBitmap): 'small' | 'shape' | null {
  const [leastWidth, leastHeight] = [limits.minWidth ?? 0, limits.minHeight ?? 0];
  if (width < leastWidth || height < leastHeight) return 'small';
  const scale = Math.min(1, (limits.maxWidth ?? width) / width, (limits.maxHeight ?? height) / height);
  const fits = Math.round(width * scale) >= leastWidth && Math.round(height * scale) >= leastHeight;
  return fits ? null : 'shape';
}

function pdfFor(data: Blob, wanted: Wanted): PreparedFile | Unprepared {
  const { formats, maxBytes, minBytes } = wanted.limits;
  if (!formats.includes('pdf') || wanted.watermark !== '') return refuse('pdf');
  if (data.size > (maxBytes ?? Number.POSITIVE_INFINITY)) return refuse('heavy');
  if (data.size < (minBytes ?? 0)) return refuse('light');
  const name = nameOf(wanted, 'pdf');
  return {
    ok: true,
    data,
    name,
    type: 'application/pdf',
    width: null,
    height: null,
    same: true,
    covers: false,
  };
}

function finished(encoded: Encoded, wanted: Wanted, same: boolean, covers: boolean): PreparedFile {
  const { data, type, width, height } = encoded;
  const ending = type === 'jpeg' ? 'jpg' : type;
  return { ok: true, data, name: nameOf(wanted, ending), type: `image/${type}`, width, height, same, covers };
}

function nameOf({ fileName, limits }: Wanted, ending: string): string {
  const most = (limits.maxName ?? 100) - ending.length - 1;
  return `${fileName.slice(0, Math.max(1, most))}.${ending}`;
}
