/** What a file is by its first bytes; names and declared types lie. */
export type FileKind =
  | 'jpeg'
  | 'png'
  | 'gif'
  | 'webp'
  | 'bmp'
  | 'pdf'
  | 'heic'
  | 'tiff'
  | 'office'
  | 'archive';

const mimes: Partial<Record<FileKind, string>> = {
  jpeg: 'image/jpeg',
  png: 'image/png',
  gif: 'image/gif',
  webp: 'image/webp',
  bmp: 'image/bmp',
  pdf: 'application/pdf',
};

/** The MIME type of a kind that can be kept, null of one that cannot. */
export const mimeOf = (kind: FileKind): string | null => mimes[kind] ?? null;

const text = (bytes: Uint8Array, from: number, to: number) =>
  String.fromCharCode(...bytes.subarray(from, to));

/** Brands of the HEIF family (ISO/IEC 23008-12), as phones write their photographs. */
const heicBrands = ['heic', 'heix', 'heim', 'heis', 'hevc', 'hevx', 'mif1', 'msf1', 'avif', 'avis'];

/** Reads the signature; null when it is none of these. The first 32 bytes are enough but for a PDF (1024). */
export function fileKindOf(bytes: Uint8Array): FileKind | null {
  if (bytes[0] === 0xff && bytes[1] === 0xd8 && bytes[2] === 0xff) return 'jpeg';
  if (text(bytes, 0, 8) === '\x89PNG\r\n\x1a\n') return 'png';
  if (/^GIF8[79]a/.test(text(bytes, 0, 6))) return 'gif';
  if (text(bytes, 0, 4) === 'RIFF' && text(bytes, 8, 12) === 'WEBP') return 'webp';
  if (text(bytes, 0, 2) === 'BM' && bytes.length > 26) return 'bmp';
  if (text(bytes, 4, 8) === 'ftyp' && heicBrands.includes(text(bytes, 8, 12))) return 'heic';
  if (['II*\0', 'MM\0*'].includes(text(bytes, 0, 4))) return 'tiff';
  if (text(bytes, 0, 4) === 'PK\x03\x04') return 'archive';
  if (text(bytes, 0, 4) === 'Rar!') return 'archive';
  if (text(bytes, 0, 4) === '\xd0\xcf\x11\xe0') return 'office';
  // the standard lets some bytes stand before the mark (ISO 32000-1, annex H)
  return text(bytes, 0, Math.min(bytes.length, 1024)).includes('%PDF-') ? 'pdf' : null;
}
