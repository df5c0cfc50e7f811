import type { FillReport } from '../fill/fill-value.ts';
import type { Sign } from '../journey/notices/sign.ts';
import type { FormField } from '../page/form-field.ts';
import type { Recognition, Translation } from '../terms/recognised.ts';

/** One field as the content script tells it to an extension page: what it is, means and says. */
export interface FieldReport extends FormField, Recognition {
  /** CSS selector of the control's main element in its frame; `>>>` crosses an open shadow root */
  selector: string;
  /** selectors of the elements that together are one control (linked selects, split text, a range), in document order */
  parts?: readonly string[] | undefined;
  /** rendering of `rawLabel`, or of the placeholder where there is no label */
  labelText: Translation;
  placeholderText: Translation | null;
  helpText: Translation | null;
  errorText: Translation | null;
  /** renderings of `section`, same order */
  sectionText: readonly Translation[];
  /** renderings of `options`, same order */
  optionText: readonly Translation[];
}

/** One visible Chinese string of the page outside values, with its rendering. */
export interface StringReport {
  text: string;
  translation: string;
  source: Translation['source'];
}

/** What one frame's content script knows of its page. Holds no profile data. */
export interface PageReport {
  /** random name of the document: refs mean nothing in another */
  pageId: string;
  /** registered portal's id, null on a page that no portal's pattern and route knows */
  portal: string | null;
  /** step id of the portal's list, null if not told */
  step: string | null;
  /** the step's Chinese title as the page shows it, '' if none */
  stepTitle: string;
  /** document title */
  title: string;
  /** origin and path, without query and hash */
  url: string;
  isTop: boolean;
  fields: readonly FieldReport[];
  strings: readonly StringReport[];
  /** texts that may tell how far an order is, with what stands around them */
  signs: readonly Sign[];
  overlayOn: boolean;
  /** true when the page changes too fast to follow */
  gaveUp: boolean;
  /** milliseconds of the last full pass */
  timings: { collect: number; recognise: number; translate: number; annotate: number };
}

/** The sum that badge, popup and panel show. */
export interface PageSummary {
  portal: string | null;
  step: string | null;
  stepTitle: string;
  fields: number;
  recognised: number;
  unknown: number;
  never: number;
}

export interface FillRunReport {
  runId: string;
  /** false when the person or a page change ended it early */
  complete: boolean;
  reports: readonly FillReport[];
}
