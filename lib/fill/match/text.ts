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

const atHan = /\s+(?=\p{sc=Han})|(?<=\p{sc=Han})\s+|^\s+|\s+$/gu;

/** As it was written: NFKC, spaces only between letters and figures that are not Chinese; case counts. */
function asWritten(text: string): string {
  return text.normalize('NFKC').replace(invisible, '').replace(atHan, '').replace(/\s+/g, ' ');
}

/** An e-mail address, domain or URL is the same in capitals. */
const address = /^\S+@\S+$|^(?:https?:\/\/)?[\w-]+(?:\.[\w-]+)+(?:[/:]\S*)?$/i;

/** True when a control holds the text that was meant: a name keeps its spaces and its capitals. */
export function sameWriting(a: string, b: string): boolean {
  const [one, other] = [asWritten(a), asWritten(b)];
  return one === other || (address.test(one) && one.toLowerCase() === other.toLowerCase());
}

const separators = /[\s,\-()+]/g;
/** A number, or a code of the length of certificates with figures in it: no run of mere letters. */
const code = /^(?:\d+[xX]?|(?=(?:\D*\d){6})[\dA-Za-z]{15,20})$/;
const bareOf = (text: string) =>
  text
    .normalize('NFKC')
    .replace(invisible, '')
    .replace(separators, '')
    .replace(/^(\d+)\.0+$/, '$1');

/**
 * True when `shown` is `wanted` as a masked or formatted input writes it: 138 0013 8000 for 13800138000,
 * 1,000,000.00 for 1000000. Only numbers and long codes may differ so, never names or domains.
 */
export function sameCode(shown: string, wanted: string): boolean {
  if (sameWriting(shown, wanted)) return true;
  const bare = bareOf(shown);
  return code.test(bare) && bare === bareOf(wanted);
}

/** True when `shown` is `wanted` in capitals all through: what a box makes of it that capitalises what it gets. */
export function inCapitals(shown: string, wanted: string): boolean {
  return asWritten(shown) === asWritten(wanted).toUpperCase();
}
