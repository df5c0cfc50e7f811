import type { Unusable } from '../page/form-field.ts';
import type { ControlKind } from '../terms/evidence.ts';
import type { FieldKey } from '../terms/keys.ts';
import type { Certainty } from '../terms/recognised.ts';

/** What the plan looks at in a field: a part of `FieldReport`. */
export interface PlanField {
  ref: string;
  key: FieldKey | null;
  certainty: Certainty;
  control: ControlKind;
  /** type of the input; an upload without a file input makes one only when a person presses it */
  inputType?: string;
  /** the question that the field asks */
  label?: string;
  /** headings above it, outermost first */
  section?: readonly string[];
  value: string;
  /** the value is a choice that the page made, not the person */
  preset?: boolean;
  options: readonly string[];
  placeholder: string;
  prefix: string;
  suffix: string;
  help: string;
  maxLength: number | null;
  readOnly: boolean;
  disabled: boolean;
  unusable: Unusable | null;
}
