/** Where the pieces of a JPEG file lie (ITU-T T.81 annex B, JFIF, Exif). */
interface Segment {
  marker: number;
  /** first byte of the marker */
  start: number;
  /** first byte behind the segment */
  end: number;
}

const startOfScan = 0xda;
const endOfImage = 0xd9;

const word = (bytes: Uint8Array, at: number) => ((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0);

/** The segments before the picture data; null when the file is no sound JPEG. */
function segmentsOf(bytes: Uint8Array): Segment[] | null {
  if (word(bytes, 0) !== 0xffd8) return null;
  const segments: Segment[] = [];
  let at = 2;
  while (at + 4 <= bytes.length) {
    if (bytes[at] !== 0xff) return null;
    const marker = bytes[at + 1] ?? 0;
    if (marker === 0xff) {
      at++;
      continue;
    }
    const end = at + 2 + word(bytes, at + 2);
    if (end > bytes.length || end < at + 4) return null;
    segments.push({ marker, start: at, end });
    if (marker === startOfScan) return segments;
    at = end;
  }
  return null;
}

const name = (bytes: Uint8Array, { start, end }: Segment, length: number) =>
  String.fromCharCode(...bytes.subarray(start + 4, Math.min(end, start + 4 + length)));

/**
 * What tells how to draw the picture stays: tables and frames, JFIF (APP0), the colour profile (APP2) and
 * Adobe's colour transform (APP14). Everything else that programs write in goes: Exif with place, time and
 * device, XMP, IPTC, thumbnails, comments.
 */
function isPicture(bytes: Uint8Array, segment: Segment): boolean {
  const { marker } = segment;
  if (marker === 0xfe) return false;
  if (marker < 0xe0 || marker > 0xef) return true;
  if (marker === 0xe0) return name(bytes, segment, 4) === 'JFIF';
  if (marker === 0xe2) return name(bytes, segment, 11) === 'ICC_PROFILE';
  return marker === 0xee && name(bytes, segment, 5) === 'Adobe';
}

/** The first byte behind the picture: phones append a second picture or a film there. */
function endOfPicture(bytes: Uint8Array, from: number): number {
  for (let at = from; at + 1 < bytes.length; at++) {
    if (bytes[at] !== 0xff) continue;
    const marker = bytes[at + 1] ?? 0;
    if (marker === endOfImage) return at + 2;
    // progressive pictures hold further tables and scans, whose own bytes are no marks
    if (marker === 0 || marker === 0xff || (marker >= 0xd0 && marker <= 0xd7)) continue;
    at += 1 + word(bytes, at + 2);
  }
  return bytes.length;
}

/** The same picture, bit for bit, without anything that is not picture. Null when the file is not sound. */
export function bareJpeg(bytes: Uint8Array): Uint8Array<ArrayBuffer> | null {
  const segments = segmentsOf(bytes);
  const scan = segments?.at(-1);
  if (!segments || !scan) return null;
  const kept = segments.filter((segment) => isPicture(bytes, segment));
  const pieces = kept.map(({ start, end }) => bytes.subarray(start, end));
  return joined([bytes.subarray(0, 2), ...pieces, bytes.subarray(scan.end, endOfPicture(bytes, scan.end))]);
}

export function joined(pieces: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

export interface Exif {
  /** 1 to 8, how the picture must be turned to stand upright; 1 when nothing is said */
  orientation: number;
  /** true when it says where the picture was taken */
  hasPlace: boolean;
}

const nothing: Exif = { orientation: 1, hasPlace: false };
const orientationTag = 0x0112;
const placeTag = 0x8825;

/** What the Exif of a JPEG says of turning and place (CIPA DC-008). Nothing for a file without, or a broken one. */
export function exifOf(bytes: Uint8Array): Exif {
  const segment = segmentsOf(bytes)?.find((one) => one.marker === 0xe1 && name(bytes, one, 4) === 'Exif');
  if (!segment) return nothing;
  const data = bytes.subarray(segment.start + 10, segment.end);
  if (data.length < 8) return nothing;
  const view = new DataView(data.buffer, data.byteOffset, data.byteLength);
  const little = view.getUint16(0) === 0x4949;
  const first = view.getUint32(4, little);
  if (first + 2 > data.length) return nothing;
  const count = view.getUint16(first, little);
  const exif = { ...nothing };
  for (let i = 0; i < count; i++) {
    const at = first + 2 + i * 12;
    if (at + 12 > data.length) break;
    const tag = view.getUint16(at, little);
    const value = view.getUint16(at + 8, little);
    if (tag === orientationTag && value >= 1 && value <= 8) exif.orientation = value;
    if (tag === placeTag) exif.hasPlace = true;
  }
  return exif;
}
