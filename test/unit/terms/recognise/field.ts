import type { FieldEvidence } from '../../../../lib/terms/evidence.ts';

/** What a test says of a field; the rest is as a plain text input in a form item. */
export interface Told extends Partial<Omit<FieldEvidence, 'options' | 'section'>> {
  /** headings outermost first, joined by ' > ' */
  section?: string;
  /** option texts joined by '|' */
  options?: string;
}

export function field(label: string, told: Told = {}): FieldEvidence {
  const { section, options, ...rest } = told;
  const control = rest.control ?? (options ? 'select' : 'text');
  return {
    control,
    label,
    labelSource: label ? 'form-item' : 'none',
    placeholder: '',
    help: '',
    name: '',
    id: '',
    inputType: control === 'text' ? 'text' : '',
    autocomplete: '',
    maxLength: null,
    required: false,
    prefix: '',
    suffix: '',
    nearbyButton: '',
    ...rest,
    section: section ? section.split(' > ') : [],
    options: options ? options.split('|') : [],
  };
}

/** A field and what it means: a key, 'unknown', 'never', or several right answers joined by ' or '. */
export type Case = readonly [label: string, expected: string, told?: Told];
