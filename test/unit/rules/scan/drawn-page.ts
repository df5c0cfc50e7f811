import type { Pixels } from '../../../../lib/rules/scan/pixels.ts';

export interface DrawnPage {
  width?: number;
  height?: number;
  paper?: number;
  ink?: number;
  /** share of each side that is bare; negative lets the lines run out of the picture */
  margin?: Partial<Record<'top' | 'right' | 'bottom' | 'left', number>>;
  /** grey level of what the page lies on, which shows for 5 % of each side named */
  ground?: { level: number; sides: readonly string[] };
  /** red seal */
  seal?: boolean;
  /** radius in pixels */
  blur?: number;
  /** highest change of a level by grain */
  grain?: number;
  /** share of the width of a burnt-out spot */
  glare?: number;
}

/** Always the same numbers in the same order, 0 to 1. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1664525 + 1013904223) % 4294967296;
    return state / 4294967296;
  };
}

/** A page with lines of square letters made of strokes, as a scanner or a camera would show it. */
export function drawPage(page: DrawnPage = {}): Pixels {
  const { width = 1200, height = 850, paper = 250, ink = 20, margin = {}, ground, seal = true } = page;
  const next = numbers(7);
  const levels = new Float64Array(width * height).fill(paper);
  const dot = (x: number, y: number, level: number) => {
    if (x >= 0 && y >= 0 && x < width && y < height) levels[Math.floor(y) * width + Math.floor(x)] = level;
  };
  const { top = 0.12, right = 0.12, bottom = 0.12, left = 0.12 } = margin;
  for (let y = height * top; y < height * (1 - bottom) - 18; y += 30) {
    for (let x = width * left; x < width * (1 - right) - 18; x += 22) {
      for (let stroke = 0; stroke < 5; stroke++) {
        const at = Math.floor(next() * 17);
        for (let i = 0; i < 17; i++) {
          const [dx, dy] = stroke % 2 === 0 ? [i, at] : [at, i];
          dot(x + dx, y + dy, ink);
          dot(x + dx + (stroke % 2), y + dy + ((stroke + 1) % 2), ink);
        }
      }
    }
  }
  const rim = Math.round(width * 0.05);
  for (let y = 0; ground && y < height; y++) {
    for (let x = 0; x < width; x++) {
      const sides = [
        y < rim ? 'top' : '',
        y >= height - rim ? 'bottom' : '',
        x < rim ? 'left' : '',
        x >= width - rim ? 'right' : '',
      ];
      if (sides.some((side) => ground.sides.includes(side))) dot(x, y, ground.level);
    }
  }
  const soft = page.blur ? blurred(levels, width, height, page.blur) : levels;
  const data = new Uint8ClampedArray(width * height * 4);
  const spot = (page.glare ?? 0) * width;
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const grain = (next() - 0.5) * 2 * (page.grain ?? 0);
      const burnt = spot > 0 && Math.hypot(x - width * 0.45, y - height * 0.5) < spot / 2;
      const level = burnt ? 255 : (soft[y * width + x] ?? 0) + grain;
      const red = seal && Math.abs(Math.hypot(x - width * 0.75, y - height * 0.7) - height * 0.1) < 4;
      data.set(red ? [200, 20, 20, 255] : [level, level, level, 255], (y * width + x) * 4);
    }
  }
  return { width, height, data };
}

/** Three passes of a box, which is close to a lens out of focus. */
function blurred(levels: Float64Array, width: number, height: number, radius: number): Float64Array {
  let now = levels;
  for (let pass = 0; pass < 3; pass++) {
    for (const [step, length, rows, stride] of [
      [1, width, height, width],
      [width, height, width, 1],
    ] as const) {
      const out = new Float64Array(now.length);
      for (let row = 0; row < rows; row++) {
        for (let i = 0; i < length; i++) {
          let [sum, count] = [0, 0];
          for (let near = Math.max(0, i - radius); near <= Math.min(length - 1, i + radius); near++) {
            sum += now[row * stride + near * step] ?? 0;
            count++;
          }
          out[row * stride + i * step] = sum / count;
        }
      }
      now = out;
    }
  }
  return now;
}
