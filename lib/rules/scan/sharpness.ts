import type { Grey } from './pixels.ts';

/** Side of a tile in pixels: a few letters of a page that is 1200 pixels long. */
const tile = 32;
/** Variance of grey levels from which on a tile holds print rather than bare paper or its grain. */
const print = 150;

/**
 * Variance of the Laplacian against the variance of the grey levels, tile by tile, over the tiles that hold
 * print: sharp edges change from one pixel to the next, blurred ones over several, whatever their contrast.
 * The grain of the camera, which bare paper shows alone, is taken off first.
 * Answers the value that a quarter of those tiles exceeds, 0 where no tile holds print.
 */
export function sharpnessOf(grey: Grey): number {
  const printed: Tile[] = [];
  const bare: number[] = [];
  for (let y = 1; y + tile < grey.height; y += tile) {
    for (let x = 1; x + tile < grey.width; x += tile) {
      const measured = measureTile(grey, x, y);
      if (measured.levels >= print) printed.push(measured);
      else bare.push(measured.edges);
    }
  }
  const grain = quantile(bare, 0.5);
  return quantile(
    printed.map(({ levels, edges }) => Math.max(0, edges - grain) / levels),
    0.75,
  );
}

function quantile(values: number[], share: number): number {
  values.sort((a, b) => a - b);
  return values[Math.floor(values.length * share)] ?? 0;
}

/** Variances within a tile. */
interface Tile {
  levels: number;
  edges: number;
}

function measureTile({ width, data }: Grey, left: number, top: number): Tile {
  let [sum, squares, edges, edgeSquares] = [0, 0, 0, 0];
  for (let y = top; y < top + tile; y++) {
    for (let x = left; x < left + tile; x++) {
      const at = y * width + x;
      const level = data[at] ?? 0;
      const around =
        (data[at - 1] ?? 0) + (data[at + 1] ?? 0) + (data[at - width] ?? 0) + (data[at + width] ?? 0);
      const laplacian = around - 4 * level;
      sum += level;
      squares += level * level;
      edges += laplacian;
      edgeSquares += laplacian * laplacian;
    }
  }
  const count = tile * tile;
  return {
    levels: squares / count - (sum / count) ** 2,
    edges: edgeSquares / count - (edges / count) ** 2,
  };
}
