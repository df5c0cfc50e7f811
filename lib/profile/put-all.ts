import type { Table } from 'dexie';

/** Is told how much of a work is done, 0 to 1. */
export type Progress = (share: number) => void;

/** Counts pieces of a work with so many of them; says so once a hundredth, since whoever is told may draw it. */
export function counted(total: number, progress: Progress): (pieces: number) => void {
  let done = 0;
  return (pieces) => {
    const before = Math.floor((done / total) * 100);
    done += pieces;
    if (Math.floor((done / total) * 100) > before) progress(Math.min(1, done / total));
  };
}

/** Rows between two reports. */
const step = 50;

/** Writes all rows within the caller's transaction, and says after some of them how many more are written. */
export async function putAll<Row>(
  table: Table<Row>,
  rows: readonly Row[],
  count: (pieces: number) => void = () => undefined,
): Promise<void> {
  for (let at = 0; at < rows.length; at += step) {
    const some = rows.slice(at, at + step);
    await table.bulkPut(some);
    count(some.length);
  }
}
