/** Small files made byte by byte, since no test needs a real photograph to know where its pieces lie. */
export const ascii = (text: string) => [...text].map((letter) => letter.charCodeAt(0));

const segment = (marker: number, body: readonly number[]) => [
  0xff,
  marker,
  (body.length + 2) >> 8,
  (body.length + 2) & 255,
  ...body,
];

/** Exif (little-endian) with an orientation and, where asked for, a pointer to a place. */
export function exif(orientation: number, place: boolean): number[] {
  const entry = (tag: number, type: number, value: number) => [
    tag & 255,
    tag >> 8,
    type,
    0,
    1,
    0,
    0,
    0,
    value,
    0,
    0,
    0,
  ];
  const entries = [entry(0x0112, 3, orientation), ...(place ? [entry(0x8825, 4, 38)] : [])];
  const tiff = [...ascii('II'), 42, 0, 8, 0, 0, 0, entries.length, 0, ...entries.flat(), 0, 0, 0, 0];
  return segment(0xe1, [...ascii('Exif'), 0, 0, ...tiff, ...ascii('GPS 31.2N 121.5E')]);
}

const jfif = segment(0xe0, [...ascii('JFIF'), 0, 1, 1, 0, 0, 72, 0, 72, 0, 0]);
const colours = segment(0xe2, [...ascii('ICC_PROFILE'), 0, 1, 1, 9, 9]);
const adobe = segment(0xee, [...ascii('Adobe'), 0, 100, 0, 0, 0, 0, 1]);
const tables = segment(0xdb, new Array(65).fill(1));
const scanned = [...segment(0xda, [1, 1, 0, 0, 63, 0]), 1, 2, 0xff, 0, 3, 0xff, 0xd0, 4];

/** A JPEG of nothing: sound in its structure, with and without what is no picture. */
export function jpegFile(
  extra: readonly number[] = [],
  behind: readonly number[] = [],
): Uint8Array<ArrayBuffer> {
  return new Uint8Array([
    0xff,
    0xd8,
    ...jfif,
    ...extra,
    ...colours,
    ...adobe,
    ...tables,
    ...scanned,
    0xff,
    0xd9,
    ...behind,
  ]);
}

export const comment = segment(0xfe, ascii('shot by Li Lei'));
export const xmp = segment(0xe1, ascii('http://ns.adobe.com/xap/1.0/ place'));
export const preview = segment(0xe2, ascii('MPF and a second picture'));
export const iptc = segment(0xed, ascii('Photoshop 3.0 caption'));

const chunk = (type: string, body: readonly number[]) => [
  0,
  0,
  0,
  body.length,
  ...ascii(type),
  ...body,
  1,
  2,
  3,
  4,
];

/** A PNG of nothing, with these chunks before its picture. */
export function pngFile(extra: readonly [string, string][] = [], behind: readonly number[] = []) {
  return new Uint8Array([
    0x89,
    ...ascii('PNG\r\n'),
    0x1a,
    0x0a,
    ...chunk('IHDR', new Array(13).fill(1)),
    ...extra.flatMap(([type, text]) => chunk(type, ascii(text))),
    ...chunk('IDAT', [1, 2, 3]),
    ...chunk('IEND', []),
    ...behind,
  ]);
}
