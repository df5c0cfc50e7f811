import { isLabelText, isSentence, type LabelContext, labelTextOf } from '../labels/label.ts';
import { headRow, type Place, places } from '../labels/table.ts';
import { type Grid, isTitleRow } from '../labels/table-grid.ts';

/** Characters, with the spaces of vertical writing. */
const longest = 40;

/**
 * Texts at the left of a table's row that say whose rows these are, outermost first: cells that span several
 * rows (`法<br>定<br>代<br>表<br>人`), two levels of them, the one-row cells of such a column, and the first
 * cells of a row under column heads, where the field's name is such a head (`listed`). `isLabel` says that a
 * cell is some field's own label.
 */
export function rowGroups(
  context: LabelContext,
  listed: boolean,
  isLabel: (cell: Element) => boolean,
): string[] {
  const groups: string[] = [];
  for (const place of places(context)) {
    const head = listed ? headRow(place, context) : null;
    const heads = head !== null;
    const found: string[] = [];
    // a head over several heads says what they are of
    const [over, own] = [(head ?? 0) - 1, head ?? -1].map((y) => place.grid.rows[y]?.[place.column]);
    if (over && over !== own && !isTitleRow(over) && !context.holdsOther(over) && isName(over, context))
      found.push(labelTextOf(over, context));
    const line = place.grid.rows[place.row] ?? [];
    for (let x = place.column - 1; x >= 0; x--) {
      const cell = line[x];
      if (!cell || cell === place.cell || cell === line[x - 1]) continue;
      if (context.holdsOther(cell)) {
        // further left stand the groups of the fields before this one, which hold unless another began
        if (found.length > 0) break;
        continue;
      }
      if (heads ? x > 0 && isLabel(cell) : isLabel(cell) || !isGroupCell(place, cell, x)) continue;
      if (isName(cell, context)) found.unshift(labelTextOf(cell, context));
    }
    groups.unshift(...found);
  }
  return groups;
}

function isName(cell: Element, context: LabelContext): boolean {
  const text = labelTextOf(cell, context);
  return isLabelText(text) && !isSentence(text) && text.length <= longest;
}

function spans({ rows }: Grid, y: number, x: number): boolean {
  const cell = rows[y]?.[x];
  return cell !== undefined && (rows[y + 1]?.[x] === cell || rows[y - 1]?.[x] === cell);
}

/** A cell over several rows, or one in a column of such cells. */
function isGroupCell({ grid, row }: Place, cell: HTMLTableCellElement, x: number): boolean {
  if (cell.getAttribute('scope') === 'rowgroup' || spans(grid, row, x)) return true;
  return grid.rows.some((line, y) => {
    const other = line[x];
    return (
      other !== undefined &&
      spans(grid, y, x) &&
      other.cellIndex === 0 &&
      cell.cellIndex === 0 &&
      !hasControl(other)
    );
  });
}

function hasControl(cell: Element): boolean {
  return cell.querySelector('input, select, textarea') !== null;
}
