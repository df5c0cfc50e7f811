import { greyOf } from '../../rules/scan/pixels.ts';
import { contextOf, type Drawable, fitInto, pixelsOf, scaled } from './canvas.ts';

interface Place {
  /** left upper corner and size, as shares of the picture */
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Height of the words as a share of the shorter side. */
const letter = 0.032;
/** Distance from the rim as a share of the shorter side. */
const rim = 0.02;

/** Along the upper and lower rim, never in the middle: the words must not cover text (facts 3.4). */
function places(width: number, height: number, long: number): Place[] {
  const short = Math.min(width, height);
  const [w, h] = [long / width, (short * letter * 1.3) / height];
  const [dx, dy] = [(short * rim) / width, (short * rim) / height];
  return [1 - dy - h, dy].flatMap((y) =>
    [1 - dx - w, dx, (1 - w) / 2].map((x) => ({ x, y, width: w, height: h })),
  );
}

/** Share of neighbouring pixels in a place that differ: print, lines, an emblem. */
function unrest(source: Drawable, place: Place): number {
  const size = fitInto(source, { width: 600, height: 600 });
  const { width, height, data } = greyOf(pixelsOf(scaled(source, size, '#fff')));
  let [changes, count] = [0, 0];
  for (let y = Math.floor(place.y * height); y < (place.y + place.height) * height; y++) {
    for (let x = Math.floor(place.x * width); x < (place.x + place.width) * width; x++) {
      const at = y * width + x;
      if (Math.abs((data[at + 1] ?? 0) - (data[at] ?? 0)) > 24) changes++;
      count++;
    }
  }
  return count === 0 ? 1 : changes / count;
}

/** From this share on the words cover something. */
const covering = 0.03;

/**
 * Writes words on a picture, once, small and pale, where the rim is emptiest.
 * @returns false when no place at the rim was empty, so that the words lie over something
 */
export function writeWatermark(canvas: OffscreenCanvas, words: string): boolean {
  const context = contextOf(canvas);
  const { width, height } = canvas;
  const size = Math.max(12, Math.min(width, height) * letter);
  context.font = `${size}px "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif`;
  const long = context.measureText(words).width;
  const [best] = places(width, height, long)
    .map((place) => ({ place, unrest: unrest(canvas, place) }))
    .sort((a, b) => a.unrest - b.unrest);
  if (!best) return false;
  const { place } = best;
  context.textBaseline = 'middle';
  context.globalAlpha = 0.6;
  context.lineWidth = Math.max(1, size / 10);
  context.strokeStyle = '#fff';
  context.fillStyle = '#4a4a4a';
  const [x, y] = [place.x * width, (place.y + place.height / 2) * height];
  // a pale rim around the letters, so that they can be read on a dark ground too
  context.strokeText(words, x, y);
  context.fillText(words, x, y);
  context.globalAlpha = 1;
  return best.unrest < covering;
}
