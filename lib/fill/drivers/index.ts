import type { FieldControl } from '../../page/field-control.ts';
import type { FillValue } from '../fill-value.ts';
import { cascaderDriver } from './cascader.ts';
import { checkboxGroupDriver, flagDriver, radioDriver } from './checks.ts';
import { dateDriver } from './date.ts';
import { dateRangeDriver } from './date-range.ts';
import type { Driver } from './driver.ts';
import { endingDriver } from './ending.ts';
import { fileDriver } from './file.ts';
import { linkedDriver } from './linked.ts';
import { popupDriver } from './popup.ts';
import { richTextDriver } from './rich-text.ts';
import { selectDriver } from './select.ts';
import { splitDateDriver } from './split-date.ts';
import { splitTextDriver } from './split-text.ts';
import { tagsDriver } from './tags.ts';
import { textDriver } from './text.ts';

/** Asked in order; the first that serves writes. The particular come before the general. */
const drivers: readonly Driver[] = [
  fileDriver,
  splitDateDriver,
  dateRangeDriver,
  dateDriver,
  radioDriver,
  checkboxGroupDriver,
  flagDriver,
  endingDriver,
  splitTextDriver,
  linkedDriver,
  selectDriver,
  tagsDriver,
  cascaderDriver,
  popupDriver,
  textDriver,
  richTextDriver,
];

/** The driver for a control and a value, null when no driver can write such a value there. */
export function driverFor(control: FieldControl, value: FillValue): Driver | null {
  return drivers.find((driver) => driver.serves(control, value)) ?? null;
}
