import { joined } from './jpeg.ts';

/** Chunks that tell how to draw the picture (PNG, third edition); texts, times, Exif and the rest go. */
const picture = [
  'IHDR',
  'PLTE',
  'IDAT',
  'IEND',
  'tRNS',
  'gAMA',
  'cHRM',
  'sRGB',
  'iCCP',
  'sBIT',
  'pHYs',
  'bKGD',
];

interface Chunk {
  type: string;
  piece: Uint8Array;
}

function chunksOf(bytes: Uint8Array): Chunk[] | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const chunks: Chunk[] = [];
  for (let at = 8; at + 12 <= bytes.length; ) {
    const end = at + 12 + view.getUint32(at);
    if (end > bytes.length) return null;
    const type = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
    chunks.push({ type, piece: bytes.subarray(at, end) });
    if (type === 'IEND') return chunks;
    at = end;
  }
  return null;
}

/** The same picture without anything that is not picture. Null when the file is not sound. */
export function barePng(bytes: Uint8Array): Uint8Array<ArrayBuffer> | null {
  const chunks = chunksOf(bytes);
  if (!chunks) return null;
  const kept = chunks.filter(({ type }) => picture.includes(type));
  return joined([bytes.subarray(0, 8), ...kept.map(({ piece }) => piece)]);
}

/** True when the picture says in its own Exif that it must be turned, which few programs write. */
export function hasExif(bytes: Uint8Array): boolean {
  return chunksOf(bytes)?.some(({ type }) => type === 'eXIf') ?? false;
}
