import { cutOf } from './borders.ts';
import type { ScanMeasures } from './measures.ts';
import { type Grey, greyOf, histogram, type Pixels, percentile } from './pixels.ts';
import { sharpnessOf } from './sharpness.ts';

/** Longest side in pixels of the picture that is measured, so that the numbers mean the same for all. */
export const measuredSide = 1200;

/**
 * Measures a picture. `pixels` is the picture brought down to `measuredSide` (never enlarged); `full` its true
 * size in pixels.
 */
export function measureScan(pixels: Pixels, full: { width: number; height: number }): ScanMeasures {
  const grey = greyOf(pixels);
  const counts = histogram(grey.data);
  const contrast = percentile(counts, 0.985) - percentile(counts, 0.01);
  const paper = paperOf(counts);
  return {
    width: full.width,
    height: full.height,
    sharpness: sharpnessOf(grey),
    contrast,
    paper,
    glare: glareOf(grey, paper),
    colour: colourOf(pixels),
    cut: cutOf(grey, contrast, paper),
  };
}

/** The grey level that the brighter half has most of: bare paper, not the few whiter spots of a reflection. */
function paperOf(counts: Uint32Array): number {
  const median = percentile(counts, 0.5);
  let [best, most] = [median, -1];
  for (let level = median; level < 256; level++) {
    // over a few levels, since paper is never of one level alone
    let around = 0;
    for (let near = level - 4; near <= level + 4; near++) around += counts[near] ?? 0;
    if (around > most) [best, most] = [level, around];
  }
  return best;
}

/** Side of the squares that a reflection is looked for in, and the grey level of burnt-out film. */
const spot = 12;
const burnt = 250;

/** Share of squares that are burnt out all over, on paper that is itself darker: on white paper none shows. */
function glareOf({ width, height, data }: Grey, paper: number): number {
  if (paper > 236) return 0;
  let [glaring, count] = [0, 0];
  for (let top = 0; top + spot <= height; top += spot) {
    for (let left = 0; left + spot <= width; left += spot) {
      let lowest = 255;
      for (let y = top; y < top + spot; y++)
        for (let x = left; x < left + spot; x++) lowest = Math.min(lowest, data[y * width + x] ?? 0);
      if (lowest >= burnt) glaring++;
      count++;
    }
  }
  return count === 0 ? 0 : glaring / count;
}

/** Difference between the strongest and the weakest of red, green, blue from which on an eye sees a colour. */
const visible = 40;

function colourOf({ width, height, data }: Pixels): number {
  let coloured = 0;
  for (let at = 0; at < width * height * 4; at += 4) {
    const [r = 0, g = 0, b = 0, alpha = 255] = [data[at], data[at + 1], data[at + 2], data[at + 3]];
    if (alpha > 127 && Math.max(r, g, b) - Math.min(r, g, b) > visible) coloured++;
  }
  return coloured / Math.max(1, width * height);
}
