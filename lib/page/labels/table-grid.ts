import { ancestors } from '../dom/tree.ts';

/** Cells of a table by row and column, spans counted. */
export interface Grid {
  rows: (HTMLTableCellElement | undefined)[][];
  columns: number;
}

const grids = new WeakMap<HTMLTableElement, { grid: Grid; cells: number }>();

/** The table's grid, with the heads that stand in a table of their own; kept while its number of cells stays the same. */
export function gridOf(table: HTMLTableElement): Grid {
  const lines = [...(headTable(table)?.rows ?? []), ...table.rows];
  const cells = lines.reduce((sum, row) => sum + row.cells.length, 0);
  const known = grids.get(table);
  if (known?.cells === cells) return known.grid;
  const rows: (HTMLTableCellElement | undefined)[][] = lines.map(() => []);
  let columns = 0;
  lines.forEach((row, y) => {
    let x = 0;
    for (const cell of row.cells) {
      while (rows[y]?.[x]) x++;
      for (let dy = 0; dy < cell.rowSpan && y + dy < rows.length; dy++) {
        for (let dx = 0; dx < Math.min(cell.colSpan, 60); dx++) {
          const line = rows[y + dy];
          if (line) line[x + dx] = cell;
        }
      }
      x += cell.colSpan;
      columns = Math.max(columns, x);
    }
  });
  const grid = { rows, columns };
  grids.set(table, { grid, cells });
  return grid;
}

/** How far up from a table its heads' own box may stand. */
const headLevels = 3;

/**
 * Kits whose rows scroll under their heads draw two tables: one that holds nothing but the heads, and beside or
 * below it one with the rows, cell for cell (a last head over the scroll bar apart).
 */
function headTable(table: HTMLTableElement): HTMLTableElement | null {
  const [first] = table.rows;
  if (!first || table.querySelector('th')) return null;
  for (const [level, at] of [table, ...ancestors(table, headLevels)].entries()) {
    const others = level > 0 && [...at.querySelectorAll('table')].some((other) => !table.contains(other));
    if (at.matches('td, form, body') || others) break;
    const before = writtenBefore(at);
    if (!before) continue;
    const [head, ...more] = before instanceof HTMLTableElement ? [before] : before.querySelectorAll('table');
    return head && more.length === 0 && isHeadOf(head, first) ? head : null;
  }
  return null;
}

/** What stands next before an element and says anything. */
function writtenBefore(element: Element): Element | null {
  let at = element.previousElementSibling;
  while (at && !at.textContent?.trim()) at = at.previousElementSibling;
  return at;
}

function isHeadOf({ rows }: HTMLTableElement, first: HTMLTableRowElement): boolean {
  const [row] = rows;
  const spare = row ? columnsIn(row) - columnsIn(first) : -1;
  const isHead = (cell: HTMLTableCellElement) =>
    (cell.tagName === 'TH' || cell.closest('thead') !== null) && !cell.querySelector(asking);
  return (
    (spare === 0 || spare === 1) &&
    rows.length < 4 &&
    [...rows].every(({ cells }) => [...cells].every(isHead))
  );
}

function columnsIn({ cells }: HTMLTableRowElement): number {
  return [...cells].reduce((sum, { colSpan }) => sum + colSpan, 0);
}

const asking = 'input:not([type=checkbox],[type=radio]), select, textarea';

/** Row and first column of a cell, null when the grid does not have it. */
export function placeOf(grid: Grid, cell: Element): { row: number; column: number } | null {
  for (let row = 0; row < grid.rows.length; row++) {
    const column = grid.rows[row]?.indexOf(cell as HTMLTableCellElement) ?? -1;
    if (column >= 0) return { row, column };
  }
  return null;
}

/** The only cell of its row: a title across the table. */
export function isTitleRow(cell: HTMLTableCellElement): boolean {
  const row = cell.parentElement;
  const table = cell.closest('table');
  if (!(row instanceof HTMLTableRowElement) || !table || row.cells.length !== 1) return false;
  return cell.colSpan > 1 || gridOf(table).columns === 1;
}
