import type { FieldReport, PageReport } from '../../lib/messages/page-report.ts';
import type { FrameAnswer } from '../../test/e2e/support/describe.ts';
import type { FrameReport } from '../../test/e2e/support/panel.ts';
import { keyOfPart, valueOfPart } from './parts.ts';

/** The format of one line of output; documented in the README and kept stable. */
export interface EvaluatedField {
  /** CSS selector of the control's main element in its frame; ` >>> ` crosses an open shadow root */
  selector: string;
  /** selectors of the frame elements from the top down, joined by ` >> `; '' for the page itself */
  frame: string;
  /** the label as the page shows it */
  label: string;
  /** headings above the field, outermost first, joined by ` / ` */
  section: string;
  control: string;
  /** field key, null when unknown or never to be filled */
  key: string | null;
  certainty: string;
  confidence: number;
  /** what led to the key, or why there is none */
  reason: string;
  translation: { text: string; source: string };
  /** for a control made of several elements: which of them this is, from 1, which stands for the whole */
  part?: number;
  /** with --fill: what became of it; `left` when the preview did not fill it */
  outcome?: string;
  /** with --fill: what the control holds afterwards, as read back */
  value?: string;
}

export interface EvaluatedLine {
  page: string;
  portal: string | null;
  step: string | null;
  fields: EvaluatedField[];
  strings: { text: string; translation: string; source: string }[];
  timings: Record<string, number>;
  probe?: unknown;
  error?: string;
}

/** A field as it is reported: once, or once for each of the elements that it is made of. */
function fieldsOf(frame: string, field: FieldReport): EvaluatedField[] {
  const whole = wholeOf(frame, field);
  const parts = field.parts ?? [];
  if (parts.length < 2) return [whole];
  return parts.map((selector, index) => ({
    ...whole,
    selector: index === 0 ? field.selector : selector,
    key: keyOfPart(field.key, field.control, index + 1),
    part: index + 1,
  }));
}

function wholeOf(frame: string, field: FieldReport): EvaluatedField {
  return {
    selector: field.selector,
    frame,
    label: field.rawLabel || field.label,
    section: field.section.join(' / '),
    control: field.control,
    key: field.key,
    certainty: field.certainty,
    confidence: field.confidence,
    reason:
      [field.never ? `never: ${field.never}` : '', ...field.evidence].filter(Boolean).join('; ') ||
      'nothing recognised',
    translation: { text: field.labelText.text, source: field.labelText.source },
  };
}

/** Puts the frames' reports together as one page's line. */
export function lineOf(
  page: string,
  frames: readonly FrameAnswer<PageReport>[],
  timings: Record<string, number>,
): EvaluatedLine {
  const top = frames[0]?.answer;
  const own = { collect: 0, recognise: 0, translate: 0, annotate: 0 };
  for (const { answer } of frames) {
    for (const part of Object.keys(own) as (keyof typeof own)[]) own[part] += answer.timings[part];
  }
  for (const part of Object.keys(own) as (keyof typeof own)[]) {
    own[part] = Math.round(own[part] * 10) / 10;
  }
  return {
    page,
    portal: frames.map(({ answer }) => answer.portal).find(Boolean) ?? null,
    step: top?.step ?? frames.map(({ answer }) => answer.step).find(Boolean) ?? null,
    fields: frames.flatMap(({ path, answer }) => answer.fields.flatMap((field) => fieldsOf(path, field))),
    strings: frames.flatMap(({ answer }) => [
      ...answer.strings.map(({ text, translation, source }) => ({ text, translation, source })),
      ...choicesOf(answer),
    ]),
    timings: { ...own, ...timings },
  };
}

/** What closed lists offer, which is rendered too, and seen once they are opened. */
function choicesOf({ strings, fields }: PageReport): EvaluatedLine['strings'] {
  const shown = new Set(strings.map(({ text }) => text));
  return fields.flatMap(({ options, optionText }) =>
    (options ?? []).flatMap((text, at) => {
      const { text: translation, source } = optionText?.[at] ?? { text: '', source: 'none' };
      if (shown.has(text) || !/\p{sc=Han}/u.test(text)) return [];
      shown.add(text);
      return [{ text, translation, source }];
    }),
  );
}

/**
 * Adds what a fill did.
 * @param before the frames as they were when the line was made
 * @param reports last report of every field that was tried
 * @param after the frames described again, for the values that the controls hold now; once more for each tab
 */
export function addOutcomes(
  line: EvaluatedLine,
  before: readonly FrameAnswer<PageReport>[],
  reports: readonly FrameReport[],
  after: readonly FrameAnswer<PageReport>[],
): EvaluatedLine {
  const id = (frame: string, ref: string) => `${frame}\n${ref}`;
  const tried = new Map(reports.map(({ path, report }) => [id(path, report.ref), report]));
  const now = new Map(
    after.flatMap(({ path, answer }) => answer.fields.map((field) => [id(path, field.ref), field] as const)),
  );
  const outcome = (frame: string, field: FieldReport): EvaluatedField[] => {
    const ref = id(frame, field.ref);
    const report = tried.get(ref);
    const value = now.get(ref)?.value ?? report?.value ?? '';
    return fieldsOf(frame, field).map((part) => ({
      ...part,
      reason: report?.reason ? `${part.reason}; fill: ${report.reason}` : part.reason,
      outcome: report?.outcome ?? 'left',
      value: valueOfPart(value, field, part.part ?? 1),
    }));
  };
  const known = new Set<string>();
  // what was filled may have made the page show fields that were not there before; they follow the others
  const fields = [...before, ...after].flatMap(({ path, answer }) =>
    answer.fields.flatMap((field) => {
      const ref = id(path, field.ref);
      if (known.has(ref)) return [];
      known.add(ref);
      return outcome(path, field);
    }),
  );
  return { ...line, fields };
}
