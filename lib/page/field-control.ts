import type { ControlKind } from '../terms/evidence.ts';

/** The elements behind one `FormField`: the handle that the fill and overlay rooms work with. */
export interface FieldControl {
  kind: ControlKind;
  /** the element that `FieldReport.selector` finds: the native input where there is one */
  main: Element;
  /** radio or checkbox inputs, split inputs, linked selects, both ends of a range; in document order */
  parts: readonly Element[];
  /** what a mouse presses to open the list, calendar or file chooser; null where nothing opens */
  trigger: Element | null;
  /** form item box: the smallest element around control, label, help and error */
  container: Element;
  /** the smallest element that holds the label's text and no control, null if there is none */
  labelElement: Element | null;
  /** every element that carries a piece of the label */
  labelElements: readonly Element[];
  /** elements that show the site's own error for this field now */
  errorElements: readonly Element[];
  /** false when `main` has left the document */
  connected: boolean;
}
