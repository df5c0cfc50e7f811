import type { FieldReport, PageReport, PageSummary, StringReport } from '@/lib/messages/page-report.ts';
import type { Page } from '@/lib/page/index.ts';
import type { Translator } from '@/lib/terms/index.ts';
import type { Translation } from '@/lib/terms/recognised.ts';
import type { Reading } from './reading.ts';

interface State {
  overlayOn: boolean;
  gaveUp: boolean;
  /** milliseconds of the last pass over the overlay */
  annotate: number;
}

/** The page told to an extension page: every field with its meaning, every string with its rendering. */
export function describe(page: Page, reading: Reading, translator: Translator, state: State): PageReport {
  const began = performance.now();
  const fields = reading.form.fields.map((field, index): FieldReport => {
    const recognition = reading.recognitions[index];
    if (!recognition) throw new Error('recognition answered fewer fields than it was asked about');
    const say = (text: string): Translation => translator.translate(text);
    const sayIf = (text: string): Translation | null => (text ? say(text) : null);
    return {
      ...field,
      ...recognition,
      labelText: say(field.label || field.placeholder),
      placeholderText: sayIf(field.placeholder),
      helpText: sayIf(field.help),
      errorText: sayIf(field.error),
      sectionText: field.section.map(say),
      optionText: field.options.map(say),
    };
  });
  const strings = distinctStrings(page, translator);
  return {
    portal: reading.portal?.id ?? null,
    step: reading.step?.id ?? null,
    stepTitle: reading.form.stepTitle,
    title: document.title,
    url: location.origin + location.pathname,
    isTop: window === window.top,
    fields,
    strings,
    overlayOn: state.overlayOn,
    gaveUp: state.gaveUp,
    timings: { ...reading.timings, translate: performance.now() - began, annotate: state.annotate },
  };
}

/** Every visible Chinese string once, in the order of the page. */
function distinctStrings(page: Page, translator: Translator): StringReport[] {
  const seen = new Map<string, StringReport>();
  for (const { text } of page.strings()) {
    if (seen.has(text)) continue;
    const { text: translation, source } = translator.translate(text);
    seen.set(text, { text, translation, source });
  }
  return [...seen.values()];
}

/** The sum of a reading. */
export function summarise({ portal, step, form, recognitions }: Reading): PageSummary {
  const count = (certainty: string) => recognitions.filter((r) => r.certainty === certainty).length;
  return {
    portal: portal?.id ?? null,
    step: step?.id ?? null,
    stepTitle: form.stepTitle,
    fields: form.fields.length,
    recognised: count('certain') + count('likely'),
    unknown: count('unknown'),
    never: count('never'),
  };
}
