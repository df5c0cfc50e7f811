import type { FieldEvidence } from '../terms/evidence.ts';

/** Why a person could not use the field as it stands now; null when they could. */
export type Unusable =
  | 'hidden'
  | 'transparent'
  | 'off-screen'
  | 'covered'
  | 'disabled'
  | 'read-only'
  | 'inert'
  | 'tiny';

/**
 * One logical field of a page, as plain data. The elements behind it stay in the page room and are
 * found again through `ref`, an opaque id that is valid in its frame as long as the element lives.
 */
export interface FormField extends FieldEvidence {
  ref: string;
  /** what the control shows now, as a person reads it; '' when empty */
  value: string;
  /** the site's own error text for this field, '' if none */
  error: string;
  /** a choice that the page made and no hand has touched since: its default, not the person's answer */
  preset: boolean;
  readOnly: boolean;
  disabled: boolean;
  unusable: Unusable | null;
  /** formats that a file input takes, as its `accept` says; '' for any and for other controls */
  accept: string;
  /** what stands within an upload control itself, such as its tip on size and format; '' for others */
  uploadText: string;
  /** the label as it stands in the page, not cleaned */
  rawLabel: string;
}
