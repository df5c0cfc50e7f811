import { ancestors } from '../dom/tree.ts';
import { containerText } from './container-text.ts';
import { type FoundLabel, isLabelText, type LabelContext, labelFrom, labelTextOf } from './label.ts';
import { previousText } from './previous-text.ts';
import { type Grid, gridOf, isTitleRow, placeOf } from './table-grid.ts';

/** A cell in its table's grid. */
export interface Place {
  grid: Grid;
  cell: HTMLTableCellElement;
  row: number;
  column: number;
}

/** The cell that holds the control, and the cells around inner layout tables, innermost first. */
export function* places({ anchor }: LabelContext): Generator<Place> {
  for (const around of ancestors(anchor, 30)) {
    if (!(around instanceof HTMLTableCellElement)) continue;
    const table = around.closest('table');
    if (!table) continue;
    const grid = gridOf(table);
    const place = placeOf(grid, around);
    if (place) yield { grid, cell: around, ...place };
  }
}

/** Nothing but short names, and no text over the column of the rows' own names. */
function isCornered(cells: readonly HTMLTableCellElement[], context: LabelContext): boolean {
  const [corner, ...heads] = cells.map((cell) => labelTextOf(cell, context));
  return corner === '' && heads.length >= 2 && heads.every((text) => text !== '' && text.length <= 14);
}

/** Names, and below each a box; the first may name its row, the last hold what is done with it. */
function isOverBoxes(
  cells: readonly HTMLTableCellElement[],
  { grid, cell: own }: Place,
  y: number,
  context: LabelContext,
): boolean {
  const below = [...new Set(grid.rows[y + 1])];
  const isBox = (cell: Element | undefined) => cell === own || (cell && context.holdsOther(cell));
  return (
    below.length === cells.length &&
    below.filter(isBox).length > 1 &&
    below.slice(1, -1).every(isBox) &&
    cells.every((cell) => isLabelText(labelTextOf(cell, context)))
  );
}

/** A row with names where the first row under the heads has controls goes by its own names: the heads end there. */
function breaksOff({ grid, row, cell: own }: Place, head: number, context: LabelContext): boolean {
  return (grid.rows[row] ?? []).some((cell, x) => {
    const above = grid.rows[head + 1]?.[x];
    const named =
      cell && cell !== own && !context.holdsOther(cell) && isLabelText(labelTextOf(cell, context));
    return named && above && context.holdsOther(above);
  });
}

/**
 * A row that names columns: two or more texts, no control, every cell a head cell or the row in `thead`, or
 * an empty corner before them.
 */
export function headRow(place: Place, context: LabelContext): number | null {
  const { grid, row } = place;
  for (let y = row - 1; y >= 0; y--) {
    const all = [...new Set(grid.rows[y])].filter((cell) => cell !== undefined);
    // a cell over several rows at the left edge holds the heads and their rows together
    const [lead] = all;
    const led = lead !== undefined && lead.cellIndex === 0 && grid.rows[y + 1]?.[0] === lead;
    if (led && grid.rows[row]?.[0] !== lead) continue;
    const cells = led ? all.slice(1) : all;
    if (cells.length < 2) continue;
    if (cells.some((cell) => context.holdsOther(cell))) continue;
    const head =
      cells.every((cell) => cell.tagName === 'TH' || cell.closest('thead')) ||
      isCornered(cells, context) ||
      isOverBoxes(cells, place, y, context);
    if (head && cells.filter((cell) => labelTextOf(cell, context)).length >= 2)
      return breaksOff(place, y, context) ? null : y;
  }
  return null;
}

const person = /(?:负责|责任|联系|联络|代表|管理|经办)人|法人|管理员|站长/;

/** The person whose column this is, where persons stand over the columns and what is asked of them at the left. */
function personAt(place: Place, context: LabelContext): string {
  const head = headRow(place, context);
  const cell = head === null ? null : place.grid.rows[head]?.[place.column];
  const text = cell ? labelTextOf(cell, context) : '';
  return person.test(text) ? text : '';
}

/** The person over the control's column, '' where none stands there. */
export function personOver(context: LabelContext): string {
  for (const place of places(context)) {
    const text = personAt(place, context);
    if (text) return text;
  }
  return '';
}

/** @param over true where cells with other controls may stand between the control and its name */
function leftCell(place: Place, context: LabelContext, over: boolean): HTMLTableCellElement | null {
  const { grid, cell, row, column } = place;
  for (let x = column - 1; x >= 0; x--) {
    const left = grid.rows[row]?.[x];
    if (!left || left === cell) continue;
    if (context.holdsOther(left)) {
      if (over) continue;
      return null;
    }
    if (isLabelText(labelTextOf(left, context))) return left;
  }
  return null;
}

function isUnderNames({ grid, row, column }: Place, context: LabelContext): boolean {
  const cells = [...new Set(grid.rows[row - 1])];
  const names = cells.filter((cell) => cell && isLabelText(labelTextOf(cell, context)));
  return (
    names.length > 1 &&
    names.includes(grid.rows[row - 1]?.[column]) &&
    cells.every((cell) => cell && !context.holdsOther(cell))
  );
}

/** Text of the cell to the left, unless the row belongs to a table with column heads. */
export function tableLeft(context: LabelContext): FoundLabel | null {
  for (const place of places(context)) {
    const over = personAt(place, context) !== '';
    const left = leftCell(place, context, over);
    // a table within a cell may have names of its own over its boxes
    if (!left && isUnderNames(place, context)) return null;
    if (!left) continue;
    const named = over || left.tagName === 'TH' || /[:：*＊]\s*$/.test(labelTextOf(left, context));
    const head = headRow(place, context);
    // what stands beside heads as well names all that is under them
    if (head !== null && (!named || place.grid.rows[head]?.includes(left))) return null;
    return labelFrom(left, context);
  }
  return null;
}

/** Words before the control in its own box. */
export function ownText(context: LabelContext): FoundLabel | null {
  const own = previousText(context) ?? containerText(context);
  return own && /\p{sc=Han}{2}|[:：]\s*$/u.test(own.raw) ? own : null;
}

/** Text of the column's head, or of the cell above in a grid whose labels stand over their controls. */
export function tableAbove(context: LabelContext): FoundLabel | null {
  for (const place of places(context)) {
    const { grid, row, column } = place;
    const head = headRow(place, context);
    // words before the control in its own cell are nearer than a cell above that is no column head
    if (head === null && ownText(context)) return null;
    // a row of labels holds no control
    if (head === null && grid.rows[row - 1]?.some((cell) => cell && context.holdsOther(cell))) continue;
    const rows = head === null ? [row - 1] : [head];
    for (const y of rows) {
      const above = grid.rows[y]?.[column];
      if (!above || above === place.cell || isTitleRow(above) || context.holdsOther(above)) continue;
      const found = labelFrom(above, context);
      if (found) return found;
    }
    if (head !== null) return null;
  }
  return null;
}
