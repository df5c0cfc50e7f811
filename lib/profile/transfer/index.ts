export {
  differences,
  documentDifferences,
  newerFilings,
  type ProfileDifference,
  type ValueChange,
} from './differences.ts';
export { largestFile, readFile, type SealedTransfer, writeFile } from './file.ts';
export { type ImportResult, importTransfer } from './import.ts';
export { type RefusalReason, readTransfer, type TransferContent, type TransferRefusal } from './read.ts';
export { sealFile } from './sealed.ts';
