export type { CellProblem } from './cell.ts';
export { type SheetColumn, templateColumns } from './columns.ts';
export {
  largestSheet,
  readSheet,
  type Sheet,
  type SheetNames,
  type SheetRefusal,
  type SheetRow,
} from './read.ts';
