import type { Opened, Opener } from '../fill/openers/index.ts';
import type { FieldReport, FillRunReport, PageReport } from './page-report.ts';
import { type Fields, isBoolean, isFillReport, isListOf, isObject, isString, longestText } from './shape.ts';

/**
 * What frames answer, looked at where it arrives: a content script shares its process with the page, so its word
 * on the shape of things is not taken. Kept apart from the messages, since portal pages do without it.
 */

const mostFields = 1000;
const mostStrings = 5000;
const mostSigns = 200;
const mostOpeners = 1000;

const isText = (value: unknown): value is string => isString(value) && value.length <= longestText;
const orNull = (test: (value: unknown) => boolean) => (value: unknown) => value === null || test(value);
const isTexts = (value: unknown) => isListOf(value, isText);
const isNumber = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value);
const isRendering = (value: unknown): value is object =>
  isObject(value) && isText(value.text) && isText(value.source) && isText(value.note);
const isRenderings = (value: unknown) => isListOf(value, isRendering);

/** A test for each property, so that a property that is added is not forgotten. */
type Shape<T> = { [Name in keyof Required<T>]: (value: unknown) => boolean };

const services: readonly unknown[] = ['website', 'app', 'unclear', null, undefined];
const certainties: readonly unknown[] = ['certain', 'likely', 'unknown', 'never'];

const fieldShape: Shape<FieldReport> = {
  control: isText,
  label: isText,
  labelSource: isText,
  section: isTexts,
  placeholder: isText,
  help: isText,
  options: isTexts,
  name: isText,
  id: isText,
  inputType: isText,
  autocomplete: isText,
  maxLength: orNull(isNumber),
  required: isBoolean,
  prefix: isText,
  suffix: isText,
  nearbyButton: isText,
  ref: isText,
  selector: isText,
  parts: (value) => value === undefined || isTexts(value),
  value: isText,
  error: isText,
  preset: isBoolean,
  readOnly: isBoolean,
  disabled: isBoolean,
  unusable: orNull(isText),
  accept: isText,
  uploadText: isText,
  rawLabel: isText,
  key: orNull(isText),
  certainty: (value) => certainties.includes(value),
  confidence: isNumber,
  never: orNull(isText),
  evidence: isTexts,
  service: (value) => services.includes(value),
  labelText: isRendering,
  placeholderText: orNull(isRendering),
  helpText: orNull(isRendering),
  errorText: orNull(isRendering),
  sectionText: isRenderings,
  optionText: isRenderings,
};

const fits = <T>(value: unknown, shape: Shape<T>): value is T =>
  isObject(value) &&
  Object.entries<(value: unknown) => boolean>(shape).every(([name, test]) => test((value as Fields)[name]));

const isList =
  (most: number, test: (item: unknown) => boolean) =>
  (value: unknown): boolean =>
    Array.isArray(value) && value.length <= most && value.every(test);

const pageShape: Shape<PageReport> = {
  pageId: isText,
  portal: orNull(isText),
  step: orNull(isText),
  stepTitle: isText,
  title: isText,
  url: isText,
  isTop: isBoolean,
  fields: isList(mostFields, (field) => fits(field, fieldShape)),
  strings: isList(
    mostStrings,
    (one) => isObject(one) && isText(one.text) && isText(one.translation) && isText(one.source),
  ),
  signs: isList(mostSigns, (sign) => isObject(sign) && isText(sign.text) && isText(sign.around)),
  overlayOn: isBoolean,
  gaveUp: isBoolean,
  timings: (value) => isObject(value) && Object.values(value).every(isNumber),
};

/** A frame's account of its page; throws where it is none. */
export function pageReportOf(answer: unknown): PageReport {
  if (fits(answer, pageShape)) return answer;
  throw new Error('no page report');
}

const openerKinds: readonly unknown[] = ['tab', 'fold', 'row'];

const openerShape: Shape<Opener> = {
  id: isText,
  kind: (value) => openerKinds.includes(value),
  text: isText,
  labels: isTexts,
  refs: isTexts,
};

const openedShape: Shape<Opened> = { reason: isText, back: isText };

/** What a frame says shows more fields, and what came of a press; throws where it says neither. */
export function openersOf(answer: unknown): { openers: readonly Opener[]; opened: Opened | null } {
  if (isObject(answer)) {
    const { openers, opened } = answer;
    const isShort = Array.isArray(openers) && openers.length <= mostOpeners;
    const isOpener = (value: unknown): value is Opener => fits(value, openerShape);
    if (isShort && isListOf(openers, isOpener) && (opened === null || fits(opened, openedShape)))
      return { openers, opened };
  }
  throw new Error('no account of what can be opened');
}

/** A frame's account of a fill; throws where it is none. */
export function fillRunReportOf(answer: unknown): FillRunReport {
  if (isObject(answer)) {
    const { runId, complete, reports } = answer;
    const isShort = Array.isArray(reports) && reports.length <= 2 * mostFields;
    if (isText(runId) && isBoolean(complete) && isShort && isListOf(reports, isFillReport))
      return { runId, complete, reports };
  }
  throw new Error('no report of a fill');
}
