/** A picture as rows of red, green, blue and opacity, one byte each; what a canvas calls image data. */
export interface Pixels {
  width: number;
  height: number;
  data: ArrayLike<number>;
}

/** A picture as rows of grey levels, 0 black to 255 white. */
export interface Grey {
  width: number;
  height: number;
  data: Uint8Array;
}

/** Grey levels as an eye weighs colours (ITU-R BT.601); what is transparent is white, as on paper. */
export function greyOf({ width, height, data }: Pixels): Grey {
  const grey = new Uint8Array(width * height);
  for (let i = 0; i < grey.length; i++) {
    const at = i * 4;
    const alpha = (data[at + 3] ?? 255) / 255;
    const level = 0.299 * (data[at] ?? 0) + 0.587 * (data[at + 1] ?? 0) + 0.114 * (data[at + 2] ?? 0);
    grey[i] = Math.round(level * alpha + 255 * (1 - alpha));
  }
  return { width, height, data: grey };
}

/** How many pixels have each grey level. */
export function histogram(data: Uint8Array): Uint32Array {
  const counts = new Uint32Array(256);
  for (const level of data) counts[level] = (counts[level] ?? 0) + 1;
  return counts;
}

/** The grey level below which this share (0 to 1) of the pixels lies. */
export function percentile(counts: Uint32Array, share: number): number {
  const wanted = counts.reduce((sum, count) => sum + count, 0) * share;
  let seen = 0;
  for (let level = 0; level < 256; level++) {
    seen += counts[level] ?? 0;
    if (seen >= wanted) return level;
  }
  return 255;
}
