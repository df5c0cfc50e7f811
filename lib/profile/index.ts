export { type Division, division, divisionPath, divisionsBelow, regionLevels } from './divisions.ts';
export { type Fields, fieldsOf, personInRole, serviceOf } from './fields.ts';
export type { Leaf, LeafControl } from './leaf.ts';
export {
  type AppFacts,
  leaves,
  type Organizer,
  type Person,
  type Profile,
  type Provider,
  type Roles,
  type Service,
  schemaVersion,
} from './schema.ts';
export { type Values, valuesFor } from './values.ts';
