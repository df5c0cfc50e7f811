/** Cells of a table by row and column, spans counted. */
export interface Grid {
  rows: (HTMLTableCellElement | undefined)[][];
  columns: number;
}

const grids = new WeakMap<HTMLTableElement, { grid: Grid; cells: number }>();

/** The table's grid; kept while its number of cells stays the same. */
export function gridOf(table: HTMLTableElement): Grid {
  const cells = [...table.rows].reduce((sum, row) => sum + row.cells.length, 0);
  const known = grids.get(table);
  if (known?.cells === cells) return known.grid;
  const rows: (HTMLTableCellElement | undefined)[][] = [...table.rows].map(() => []);
  let columns = 0;
  [...table.rows].forEach((row, y) => {
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
