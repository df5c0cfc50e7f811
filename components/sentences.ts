/** Writing that ends a sentence with 。 and puts no space behind it. */
const unspaced = /^(?:ja|zh)/;

/** Sentences one after the other, as the language sets them; what is empty is left out. */
export function sentences(parts: readonly (string | null | undefined)[], language: string): string {
  return parts.filter(Boolean).join(unspaced.test(language) ? '' : ' ');
}
