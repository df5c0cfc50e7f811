import type { ScanMeasures } from './measures.ts';
import type { Grey } from './pixels.ts';

type Sides = ScanMeasures['cut'];
const names = ['top', 'right', 'bottom', 'left'] as const;

/** The outermost strip, as a share of the longer side: wider than the gap between two letters. */
const strip = 0.01;

interface Area {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

function areas({ width, height }: Grey): Record<keyof Sides, Area> & { inside: Area } {
  const thick = Math.max(3, Math.round(Math.max(width, height) * strip));
  const whole = { left: 1, top: 1, right: width - 1, bottom: height - 1 };
  return {
    top: { ...whole, bottom: thick },
    bottom: { ...whole, top: height - thick },
    left: { ...whole, right: thick },
    right: { ...whole, left: width - thick },
    inside: { left: width * 0.1, top: height * 0.1, right: width * 0.9, bottom: height * 0.9 },
  };
}

function each({ left, top, right, bottom }: Area, visit: (x: number, y: number) => void): void {
  for (let y = Math.floor(top); y < bottom; y++) for (let x = Math.floor(left); x < right; x++) visit(x, y);
}

/** Share of an area where the grey level jumps, as at the edge of a letter. */
function jumps({ width, data }: Grey, area: Area, step: number): number {
  let [edges, count] = [0, 0];
  each(area, (x, y) => {
    const at = y * width + x;
    const across = Math.abs((data[at + 1] ?? 0) - (data[at - 1] ?? 0));
    const down = Math.abs((data[at + width] ?? 0) - (data[at - width] ?? 0));
    if (Math.max(across, down) > step) edges++;
    count++;
  });
  return count === 0 ? 0 : edges / count;
}

function mean({ width, data }: Grey, area: Area): number {
  let [sum, count] = [0, 0];
  each(area, (x, y) => {
    sum += data[y * width + x] ?? 0;
    count++;
  });
  return count === 0 ? 0 : sum / count;
}

/**
 * How far the picture is cut off at each side, 0 to 1. A whole page has a margin: where letters run into the
 * outermost strip as densely as inside, the page goes on beyond the picture. And where a page lies on a
 * ground of another tone, the ground shows on all four sides: a side where it does not is cut.
 */
export function cutOf(grey: Grey, contrast: number, paper: number): Sides {
  const { inside, ...sides } = areas(grey);
  const step = Math.max(16, contrast * 0.25);
  const usual = jumps(grey, inside, step);
  const tones = names.map((name) => mean(grey, sides[name]));
  const ground = tones.filter((tone) => Math.abs(tone - paper) > 45);
  const isPlainGround = ground.length >= 2 && Math.max(...ground) - Math.min(...ground) < 45;
  const cut = { top: 0, right: 0, bottom: 0, left: 0 };
  names.forEach((name, index) => {
    const print = usual === 0 ? 0 : Math.min(1, jumps(grey, sides[name], step) / usual);
    const isPaper = Math.abs((tones[index] ?? 0) - paper) < 20;
    cut[name] = isPlainGround && isPaper ? 1 : print;
  });
  return cut;
}
