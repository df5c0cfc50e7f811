import type { UploadLimits } from '../../terms/uploads/limits.ts';
import { type Drawable, fitInto, type Size, scaled } from './canvas.ts';

export type Written = 'jpeg' | 'png';

export interface Encoded {
  data: Blob;
  type: Written;
  width: number;
  height: number;
}

/** Qualities of a JPEG that a person cannot tell from the original, down to one that still reads well. */
const best = 0.92;
const qualities = [0.86, 0.8];
const lowest = 0.72;
/** Below this number of pixels on the longer side a page is not readable any more. */
export const readableSide = 700;
/** Tries before giving up; each comes as close as the one before tells. */
const tries = 8;

const write = (canvas: OffscreenCanvas, type: Written, quality?: number) =>
  canvas.convertToBlob({ type: `image/${type}`, quality });

/** How small a picture may become: what the field asks for, else what can still be read. */
function floorOf(size: Size, limits: UploadLimits): Size {
  const scale = Math.min(1, readableSide / Math.max(size.width, size.height));
  return {
    width: Math.max(size.width * scale, limits.minWidth ?? 0),
    height: Math.max(size.height * scale, limits.minHeight ?? 0),
  };
}

/** One size in the best quality that fits; the last one written when none does. */
async function inSize(canvas: OffscreenCanvas, type: Written, most: number): Promise<Blob> {
  const first = await write(canvas, type, best);
  if (first.size <= most || type === 'png') return first;
  const last = await write(canvas, type, lowest);
  if (last.size > most) return last;
  for (const quality of qualities) {
    const data = await write(canvas, type, quality);
    if (data.size <= most) return data;
  }
  return last;
}

/**
 * Writes a picture so that it keeps to the limits: first by quality, then by size, as little as it takes.
 * Null when it cannot be made small enough and still be read.
 * @param options.finish draws on the picture in its final size
 * @param options.shrinks false: in full size or not at all
 */
export async function encodeWithin(
  source: Drawable,
  type: Written,
  limits: UploadLimits,
  options: { finish: (canvas: OffscreenCanvas) => void; shrinks: boolean },
): Promise<Encoded | null> {
  const most = limits.maxBytes ?? Number.POSITIVE_INFINITY;
  const floor = floorOf(source, limits);
  let size = fitInto(source, {
    width: limits.maxWidth ?? source.width,
    height: limits.maxHeight ?? source.height,
  });
  for (let i = 0; i < tries; i++) {
    const canvas = scaled(source, size, type === 'jpeg' ? '#fff' : null);
    options.finish(canvas);
    let data = await inSize(canvas, type, most);
    const light = limits.minBytes ?? 0;
    if (type === 'jpeg' && data.size < light) data = await write(canvas, type, 1);
    if (data.size <= most) return data.size < light ? null : { data, type, ...size };
    const scale = Math.min(0.95, Math.sqrt(most / data.size) * 0.97);
    const smaller = { width: Math.round(size.width * scale), height: Math.round(size.height * scale) };
    if (!options.shrinks || size.width <= floor.width || size.height <= floor.height) return null;
    const up = Math.max(1, floor.width / smaller.width, floor.height / smaller.height);
    size = fitInto(source, {
      width: Math.ceil(smaller.width * up),
      height: Math.ceil(smaller.height * up),
    });
  }
  return null;
}
