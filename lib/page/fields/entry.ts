import type { Widget } from '../controls/widget.ts';
import type { Label } from '../labels/label.ts';

/** A control with its label, on the way to becoming a field. */
export interface Entry {
  widget: Widget;
  label: Label;
  /** label of the question around, where the control has a narrower one of its own (`长期` in `证件有效期`) */
  question: string;
  /** words of the control's options, '' entries left out */
  options: string[];
}
