import type { FieldControl } from '../../page/field-control.ts';
import type { FillValue } from '../fill-value.ts';
import type { FillReason } from '../reasons.ts';

/** What the control's own words say about the form a value must have. All '' or null when silent. */
export interface Facts {
  /** the question that the field asks */
  label?: string;
  placeholder: string;
  prefix: string;
  suffix: string;
  help: string;
  maxLength: number | null;
}

/** One control while it is written to. */
export interface Writing {
  document: Document;
  /** the control as it is now: frameworks replace elements while one writes */
  control(): FieldControl;
  facts: Facts;
  /** what the control shows, as a person reads it */
  shown(): string;
  /** why a person could not see or reach the control now, null when they could: pages hide things on focus */
  barred(): FillReason | null;
  signal: AbortSignal;
}

/** null when the driver did what it could, else why it could not. */
export type Failure = FillReason | null;

/** What a control held, in a form that its driver can put back: one text a part. [] or all '' when empty. */
export type Held = readonly string[];

/**
 * How one shape of control is written, read and put back. Drivers hold no state and know no kit: they
 * touch the control, its label, and the pop-up that the control itself opened, and nothing else.
 */
export interface Driver {
  id: string;
  serves(control: FieldControl, value: FillValue): boolean;
  /** Writes the value. The caller blurs and reads back afterwards. */
  write(writing: Writing, value: FillValue): Promise<Failure>;
  /**
   * True when the control holds the value, as a person reads it and as far as the DOM tells.
   * @param before what `held` read before it was written, where it was
   */
  holds(writing: Writing, value: FillValue, before?: Held): boolean;
  /** What the control shows besides what the page room reads of it, '' for nothing (tags beside a box). */
  shows?(writing: Writing): string;
  /** Reads what is to be put back on undo. */
  held(writing: Writing): Held;
  /** Puts back what `held` read, in place of `value` where the driver must know it; true when it stands again. */
  restore(writing: Writing, held: Held, value?: FillValue): Promise<boolean>;
}
