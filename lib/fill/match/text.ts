/**
 * Comparing what a control shows with what was meant. Comparison only: what is written is never changed.
 */

const invisible = /\p{Cf}|\p{Variation_Selector}/gu;

/** NFKC, no white space, no invisible characters, lower case: two texts a person reads as the same agree. */
export function squash(text: string): string {
  return text.normalize('NFKC').replace(invisible, '').replace(/\s+/g, '').toLowerCase();
}

/** True when a person would read both texts as the same. */
export function sameText(a: string, b: string): boolean {
  return squash(a) === squash(b);
}

const separators = /[\s,\-()+]/g;
const code = /^(?:\d+x?|[\da-z]{15,20})$/;

/**
 * True when `shown` is `wanted` as a masked or formatted input writes it: 138 0013 8000 for 13800138000,
 * 1,000,000 for 1000000. Only numbers and long codes may differ so, never names or domains.
 */
export function sameCode(shown: string, wanted: string): boolean {
  if (sameText(shown, wanted)) return true;
  const bare = squash(shown).replace(separators, '');
  return code.test(bare) && bare === squash(wanted).replace(separators, '');
}
