import type { FormField } from '@/lib/page/index.ts';
import type { FieldEvidence } from '@/lib/terms/evidence.ts';

/** What recognition may see of a field: all that describes it, never what stands in it. */
export function evidenceOf(field: FormField): FieldEvidence {
  const { control, label, labelSource, section, placeholder, help, options, name, id, inputType } = field;
  const { autocomplete, maxLength, required, prefix, suffix, nearbyButton } = field;
  return {
    control,
    label,
    labelSource,
    section,
    placeholder,
    help,
    options,
    name,
    id,
    inputType,
    autocomplete,
    maxLength,
    required,
    prefix,
    suffix,
    nearbyButton,
  };
}

/** The texts of a field that a person wants rendered. */
export function textsOf({ label, placeholder, help, error, section, options }: FormField): string[] {
  return [label, placeholder, help, error, ...section, ...options].filter((text) => text !== '');
}
