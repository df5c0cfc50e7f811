import type { FieldSpec } from './kinds/index.ts';
import type { Cell, Layout, Slot } from './layout.ts';
import { type Match, type ShapeId, shapes, strong, weak } from './shapes/index.ts';

/** A field's value with the cells that it is made of. */
export interface Held {
  spec: FieldSpec;
  /** null for a value that was known by its shape alone */
  slot: Slot | null;
  cells: Cell[];
  match: Match;
}

/** What cells say when they are read as one text. Chinese needs no space between, other scripts do. */
export function textOf(cells: readonly Cell[]): string {
  return cells
    .map(({ text }) => text.trim())
    .reduce((before, text) => {
      const apart = /[\p{Script=Latin}.,]$/u.test(before) && /^[\p{Script=Latin}(]/u.test(text);
      return before + (apart ? ' ' : '') + text;
    }, '');
}

const read = (shape: ShapeId, cells: readonly Cell[]) => shapes[shape](textOf(cells));
const isFree = (cell: Cell | undefined): cell is Cell => cell !== undefined && !cell.owner && !cell.printed;

/** The best reading of the first so many of these cells; each further cell must earn its place. */
function bestOf(spec: FieldSpec, cells: readonly Cell[]): { cells: Cell[]; match: Match } | null {
  let best: { cells: Cell[]; match: Match; worth: number } | null = null;
  for (let count = 1; count <= Math.min(cells.length, 3); count++) {
    const taken = cells.slice(0, count);
    const match = read(spec.shape, taken);
    const worth = (match?.score ?? 0) - 0.04 * (count - 1);
    const alone = count === 1 ? 0 : Math.max(...taken.map((cell) => read(spec.shape, [cell])?.score ?? 0));
    if (match && worth > alone && worth > (best?.worth ?? 0)) best = { cells: taken, match, worth };
  }
  return best;
}

function take(held: Held): Held {
  for (const cell of held.cells) cell.owner = held.slot ?? { ...placeholder };
  return held;
}
const placeholder: Slot = {
  spec: { field: null, labels: '', shape: 'any' },
  line: -1,
  last: -1,
  order: -1,
  score: 0,
  beside: [],
};

/** Free cells that follow a place directly, up to the next label. */
function following({ cells, slots }: Layout, order: number): Cell[] {
  const stop = slots.find((slot) => slot.order > order)?.order ?? Number.POSITIVE_INFINITY;
  return cells.filter((cell) => cell.order > order && cell.order < stop && isFree(cell));
}

/** Values that stand behind their label, on its line or from its line on. */
function beside(layout: Layout, slot: Slot): Held | null {
  const { spec } = slot;
  // what is printed on the form may be a value where it stands behind its label: 类型 个体工商户
  const own = slot.beside.filter(
    (cell) => !cell.owner && (!cell.printed || (read(spec.shape, [cell])?.score ?? 0) >= 0.9),
  );
  if (own.length === 0) return null;
  const after = spec.wraps ? [] : following(layout, own.at(-1)?.order ?? slot.order);
  const best = bestOf(spec, [...own, ...after.slice(0, 2)]);
  return best && best.match.score >= weak ? take({ spec, slot, ...best }) : null;
}

/** Values on the line below their label, where no other label that waits wants them more. */
function below(layout: Layout, slot: Slot, waiting: readonly Slot[]): Held | null {
  // what is printed on the form may be a value here as well as beside it
  const printed = layout.cells.find(({ order }) => order === slot.order + 1);
  if (printed?.printed && !printed.owner) {
    const match = read(slot.spec.shape, [printed]);
    if (match && match.score >= 0.9) return take({ spec: slot.spec, slot, cells: [printed], match });
  }
  const [next, ...further] = following(layout, slot.order);
  if (!next || next.order !== slot.order + 1) return null;
  const best = bestOf(slot.spec, [next, ...(slot.spec.wraps ? [] : further.slice(0, 2))]);
  if (!best || best.match.score < 0.45) return null;
  const others = waiting.filter(({ spec }) => spec.shape !== slot.spec.shape);
  const rival = Math.max(0, ...others.map(({ spec }) => read(spec.shape, [next])?.score ?? 0));
  return best.match.score >= rival - 0.1 ? take({ spec: slot.spec, slot, ...best }) : null;
}

/**
 * Labels without a value beside them and cells without a label, put together by shape and order: labels and
 * values that recognition read as two blocks come in the same order. Best total first, by dynamic programming.
 */
function inOrder(layout: Layout, waiting: readonly Slot[], least: number): Held[] {
  const free = layout.cells.filter(isFree);
  const options = waiting.map((slot) =>
    free.map((cell, at) => {
      const near = bestOf(slot.spec, free.slice(at, at + (slot.spec.wraps ? 1 : 2)));
      const distance = cell.order > slot.order ? cell.order - slot.order : 2 * (slot.order - cell.order) + 4;
      const match = near && near.match.score >= least ? near : null;
      return match && { ...match, worth: match.match.score + 0.3 / distance - 0.004 * distance };
    }),
  );
  // worth[i][j]: best total of the first i labels with the first j cells
  const worth = Array.from({ length: waiting.length + 1 }, () => new Array<number>(free.length + 1).fill(0));
  for (let i = 1; i <= waiting.length; i++) {
    for (let j = 1; j <= free.length; j++) {
      const option = options[i - 1]?.[j - 1];
      const paired = option ? (worth[i - 1]?.[j - 1] ?? 0) + option.worth : -1;
      (worth[i] as number[])[j] = Math.max(paired, worth[i - 1]?.[j] ?? 0, worth[i]?.[j - 1] ?? 0);
    }
  }
  const held: Held[] = [];
  for (let i = waiting.length, j = free.length; i > 0 && j > 0; ) {
    if (worth[i]?.[j] === worth[i]?.[j - 1]) j--;
    else if (worth[i]?.[j] === worth[i - 1]?.[j]) i--;
    else {
      const option = options[--i]?.[--j];
      const slot = waiting[i];
      if (option && slot && option.cells.every(isFree))
        held.push(take({ spec: slot.spec, slot, cells: option.cells, match: option.match }));
    }
  }
  return held;
}

/** Values that are known by their shape though their label was not read. */
export function bare(layout: Layout, specs: readonly FieldSpec[], least = strong): Held[] {
  return specs.flatMap((spec) => {
    let best: Held | null = null;
    layout.cells.forEach((cell, at) => {
      if (!isFree(cell)) return;
      const found = bestOf(spec, layout.cells.slice(at, at + (spec.wraps ? 1 : 2)).filter(isFree));
      if (found && found.match.score >= least && found.match.score > (best?.match.score ?? 0)) {
        best = { spec, slot: null, ...found };
      }
    });
    return best ? [take(best)] : [];
  });
}

/** Gives every label its value: beside it, else by shape and order, else by the shape alone. */
export function assign(layout: Layout, fields: readonly FieldSpec[]): Held[] {
  const held: Held[] = [];
  const wanted = [...layout.slots].sort((a, b) => b.score - a.score);
  // a label that was found twice: the better one holds the value, the other still parts the text
  const slots = layout.slots.filter(
    (slot) => slot.spec.field === null || wanted.find(({ spec }) => spec === slot.spec) === slot,
  );
  for (const slot of slots) {
    const found = beside(layout, slot);
    if (found) held.push(found);
  }
  const without = () => slots.filter((slot) => !held.some((one) => one.slot === slot));
  const byShape = (least: number) => {
    const waiting = without();
    for (const shape of new Set(waiting.map(({ spec }) => spec.shape))) {
      held.push(
        ...inOrder(
          layout,
          waiting.filter(({ spec }) => spec.shape === shape),
          least,
        ),
      );
    }
  };
  for (const slot of without()) {
    const found = below(layout, slot, without());
    if (found) held.push(found);
  }
  byShape(strong);
  byShape(0.6);
  const known = new Set(held.map(({ spec }) => spec));
  held.push(
    ...bare(
      layout,
      fields.filter((spec) => spec.bare && !known.has(spec)),
    ),
  );
  byShape(0.45);
  return held;
}
