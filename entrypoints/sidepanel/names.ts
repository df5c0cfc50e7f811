import { fieldText } from '@/components/field-texts.ts';
import type { FieldReport } from '@/lib/messages/page-report.ts';

/** What a field is called: its meaning in the person's language, and the page's own words. */
export interface FieldName {
  text: string;
  zh: string;
}

/**
 * The catalogue's name of the meaning where it is known, else the translated label; '' where the page
 * gives nothing to name the field by.
 */
export function nameOf(field: FieldReport, language: string): FieldName {
  const meaning = field.key === null ? null : fieldText(field.key, language);
  return { text: meaning?.name ?? field.labelText.text, zh: field.label || field.placeholder };
}
