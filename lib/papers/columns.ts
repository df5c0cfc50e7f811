import { tidy } from './fold.ts';
import type { Cell, Layout, Slot } from './layout.ts';
import { addressIsWhole, restOfAddress } from './wrap.ts';

/** The last piece of a text behind a space, where it goes on with an address and what is before it does not. */
function tailOf(text: string): { head: string; tail: string } | null {
  const [, head = '', tail = ''] = /^(.*\S) +(\S+)$/.exec(text.trimEnd()) ?? [];
  if (head === '' || !restOfAddress.test(tail) || /[；;、，,。]/.test(tail)) return null;
  return { head, tail };
}

/** The last cell of the nearest line below that holds any. */
function lastBelow(cells: readonly Cell[], line: number): Cell | undefined {
  const next = cells.find((cell) => cell.line > line)?.line;
  return cells.filter((cell) => cell.line === next).at(-1);
}

/**
 * Two columns that were read line by line: an address in the right one goes on at the end of the lines below,
 * behind what the left one says. Those ends are parted, so that they can be joined to it. A new line of the
 * left column is no end, since nothing stands before it.
 */
export function partColumns({ slots, cells }: Layout): void {
  const isRight = (slot: Slot) =>
    slots.some(({ line, order }) => line === slot.line && order < slot.order) &&
    slot.spec.shape === 'address';
  for (const slot of slots.filter(isRight)) {
    let text = slot.beside.map((cell) => cell.text).join('');
    for (let line = slot.line; text !== '' && !addressIsWhole(tidy(text)); line++) {
      const cell = lastBelow(cells, line);
      const parts = cell && !cell.printed ? tailOf(cell.text) : null;
      if (!cell || !parts || cell.line > line + 2) break;
      cell.text = parts.head;
      const tail: Cell = { ...cell, text: parts.tail, order: cell.order + 0.5 };
      cells.splice(cells.indexOf(cell) + 1, 0, tail);
      text += parts.tail;
      line = cell.line - 1;
    }
  }
}
