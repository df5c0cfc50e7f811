export { type Active, getActive, setActive } from './active.ts';
export { type Conflict, putAt } from './conflicts.ts';
export { type Division, divisionPath, divisionsBelow, regionLevels } from './divisions.ts';
export { documentKind } from './document-kinds.ts';
export {
  type DocumentSlot,
  documentFor,
  documentSlots,
  possibleSlots,
  slotId,
} from './document-slots.ts';
export {
  type AddedDocument,
  addDocument,
  DocumentError,
  type DocumentInfo,
  type DocumentRefusal,
  getDocument,
  largestDocument,
  listDocuments,
  moveDocument,
  type NewDocument,
  type RemovedDocument,
  removeDocument,
  restoreDocument,
  type StoredDocument,
  sumDocuments,
} from './documents.ts';
export { type Fields, fieldsOf, personInRole, type Raw } from './fields.ts';
export type { Filing, FilingHistoryEntry } from './filing.ts';
export {
  addHistory,
  listFilings,
  newFiling,
  removeFiling,
  saveFiling,
} from './filings.ts';
export { type Findings, findingsOf } from './findings.ts';
export type { Leaf, LeafControl } from './leaf.ts';
export {
  beyondLessons,
  type Lesson,
  type LessonField,
  lessonFieldOf,
  looksLike,
  speaksOf,
} from './lesson.ts';
export {
  compareLessons,
  importLessons,
  type LessonChanges,
  type LessonRefusal,
  readLessons,
  writeLessons,
} from './lesson-transfer.ts';
export { listLessons, restoreLessons, teach, unlearn } from './lessons.ts';
export { missingOf } from './missing.ts';
export { neededOf } from './needed.ts';
export {
  changeProfile,
  countProfiles,
  duplicateProfile,
  getProfile,
  listProfiles,
  newDomain,
  newPerson,
  newProfile,
  newService,
  newShareholder,
  type RemovedProfile,
  removeProfile,
  restoreProfile,
  saveProfile,
} from './profiles.ts';
export { provinceName } from './province-names.ts';
export { ruleContext, ruleText, ruleValues } from './rule-values.ts';
export {
  type AppFacts,
  leaves,
  type Organizer,
  type Person,
  type Profile,
  type Provider,
  type Roles,
  type Service,
} from './schema.ts';
export type { StorageReason } from './storage-error.ts';
export {
  differences,
  documentDifferences,
  type ImportResult,
  importTransfer,
  largestFile,
  newerFilings,
  type ProfileDifference,
  type RefusalReason,
  readFile,
  readTransfer,
  type SealedTransfer,
  sealFile,
  type TransferContent,
  type TransferRefusal,
  type ValueChange,
  writeFile,
} from './transfer/index.ts';
export { type Values, valuesFor } from './values.ts';
