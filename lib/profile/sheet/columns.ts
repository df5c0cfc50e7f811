import type { Leaf } from '../leaf.ts';
import { leaves } from '../schema.ts';

/** The parts of a company that a row of a spreadsheet can hold: one service, and its people by their roles. */
const parts = {
  organizer: leaves.organizer,
  legalRepresentative: leaves.person,
  principal: leaves.person,
  siteManager: leaves.person,
  emergencyContact: leaves.person,
  site: leaves.site,
  accessProvider: leaves.provider,
} as const;

export type SheetPart = keyof typeof parts;

/** One column: a value of the company. */
export interface SheetColumn {
  /** the field key, such as `principal.mobile` */
  id: string;
  part: SheetPart;
  leaf: Leaf;
}

/** Every column that a spreadsheet may have, in the order of the editor. */
export const sheetColumns: readonly SheetColumn[] = (Object.keys(parts) as SheetPart[]).flatMap((part) =>
  parts[part].map((leaf) => ({ id: `${part}.${leaf.name}`, part, leaf })),
);

/** The columns of the template: what a filing cannot do without, and the English name. */
export const templateColumns: readonly SheetColumn[] = sheetColumns.filter(
  ({ part, leaf, id }) =>
    id === 'organizer.englishName' ||
    (leaf.needed === true &&
      (part === 'organizer' || part === 'principal' || part === 'siteManager' || part === 'site')),
);
