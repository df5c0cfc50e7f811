import type { FieldReport, PageReport, PageSummary, StringReport } from '@/lib/messages/page-report.ts';
import type { Translation } from '@/lib/terms/recognised.ts';
import type { Reading } from './reading.ts';

type Translate = (text: string) => Translation;

interface State {
  overlayOn: boolean;
  gaveUp: boolean;
  /** milliseconds of the last pass over the overlay */
  annotate: number;
}

/** The page told to an extension page: every field with its meaning, every string with its rendering. */
export function describe(reading: Reading, translate: Translate, state: State): PageReport {
  const sayIf = (text: string): Translation | null => (text ? translate(text) : null);
  const fields = reading.form.fields.map((field, index): FieldReport => {
    const recognition = reading.recognitions[index];
    if (!recognition) throw new Error('recognition answered fewer fields than it was asked about');
    return {
      ...field,
      ...recognition,
      labelText: translate(field.label || field.placeholder),
      placeholderText: sayIf(field.placeholder),
      helpText: sayIf(field.help),
      errorText: sayIf(field.error),
      sectionText: field.section.map(translate),
      optionText: field.options.map(translate),
    };
  });
  return {
    portal: reading.answer.portal,
    step: reading.answer.step,
    stepTitle: reading.form.stepTitle,
    title: document.title,
    url: location.origin + location.pathname,
    isTop: window === window.top,
    fields,
    strings: distinctStrings(reading, translate),
    overlayOn: state.overlayOn,
    gaveUp: state.gaveUp,
    timings: { ...reading.timings, annotate: state.annotate },
  };
}

/** Every visible Chinese string once, in the order of the page. */
function distinctStrings({ strings }: Reading, translate: Translate): StringReport[] {
  return [...new Set(strings.map(({ text }) => text))].map((text) => {
    const { text: translation, source } = translate(text);
    return { text, translation, source };
  });
}

/** The sum of a reading. */
export function summarise({ form, recognitions, answer }: Reading): PageSummary {
  const count = (certainty: string) => recognitions.filter((r) => r.certainty === certainty).length;
  return {
    portal: answer.portal,
    step: answer.step,
    stepTitle: form.stepTitle,
    fields: form.fields.length,
    recognised: count('certain') + count('likely'),
    unknown: count('unknown'),
    never: count('never'),
  };
}

/** Differs when fields, meanings, values or errors do: tells a new state from a repeated one. */
export function signatureOf({ form, recognitions }: Reading): string {
  return JSON.stringify(form.fields.map((f, index) => [f.ref, recognitions[index]?.key, f.value, f.error]));
}
