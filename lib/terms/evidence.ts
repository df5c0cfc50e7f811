/**
 * What is known of one form field without asking what it means: the input of recognition.
 * Pure data, so that it can cross frames and be written down in a test.
 */

/** How a person operates the control. A group of radios is one control, and so is a split phone number. */
export type ControlKind =
  | 'text'
  | 'textarea'
  | 'number'
  | 'password'
  | 'richtext'
  /** native `<select>` */
  | 'select'
  | 'multiselect'
  /** a custom trigger that opens a list of options */
  | 'popup'
  | 'popup-multiple'
  /** a custom trigger that opens options level by level, or as a tree */
  | 'cascader'
  /** several linked selects or pop-ups in a row that together name one region */
  | 'linked-selects'
  | 'radio'
  | 'checkbox'
  | 'checkbox-group'
  | 'switch'
  | 'date'
  | 'date-range'
  /** several inputs in a row that together hold one value (area code + number + extension) */
  | 'split-text'
  | 'file'
  | 'unknown';

/** Which strategy found the label, best first. Decides how far the label is trusted. */
export type LabelSource =
  | 'form-item'
  | 'label-element'
  | 'aria-labelledby'
  | 'aria-label'
  | 'table-left'
  | 'table-above'
  | 'definition-term'
  | 'legend'
  | 'previous-text'
  | 'container-text'
  | 'prefix'
  | 'following-text'
  | 'title'
  | 'placeholder'
  | 'none';

export interface FieldEvidence {
  control: ControlKind;
  /** label as shown, cleaned of required marks, colons and tips, NFKC, one line; '' if none */
  label: string;
  labelSource: LabelSource;
  /** headings above the field, outermost first (page title, step, card, fieldset, table caption), cleaned */
  section: readonly string[];
  placeholder: string;
  /** help text and tips that belong to the field, '' if none */
  help: string;
  /** option texts where the DOM has them, in order, as shown */
  options: readonly string[];
  /** `name` and `id` attributes of the main element, '' if none */
  name: string;
  id: string;
  /** `type` of the main input ('text', 'tel', 'email' …), '' if not an input */
  inputType: string;
  /** `autocomplete` attribute, '' if none */
  autocomplete: string;
  /** in characters; null when the control sets no limit */
  maxLength: number | null;
  required: boolean;
  /** texts that stand directly before and after the control inside its own box, such as '+86', 'https://', '万元' */
  prefix: string;
  suffix: string;
  /** text of a button inside the same form item ('获取验证码'), '' if none */
  nearbyButton: string;
}
