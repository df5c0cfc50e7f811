import type { PageSummary } from '@/lib/messages/page-report.ts';
import type { Reading } from './reading.ts';

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
