/** Characters without a shape of their own: zero-width, direction marks, variation selectors. */
const invisible = /[\p{Cf}\p{Variation_Selector}]/gu;
/** Full-width letters and digits, and the look-alikes of Chinese characters that text recognition hands out. */
const foldable = /[\uff10-\uff19\uff21-\uff3a\uff41-\uff5a\u2e80-\u2fdf\uf900-\ufaff]/gu;
const anySpace = /[\t\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g;
const wide = '\u0020\u0020\u0020';

/**
 * One line of a pasted text in the form that is searched: full-width letters and digits become ASCII, every
 * kind of space a plain one (a tab three, since it parts columns). Punctuation stays as it is, for a
 * company's registered name keeps its own brackets.
 */
export function foldLine(raw: string): string {
  const folded = raw
    .replace(invisible, '')
    .replace(foldable, (char) => char.normalize('NFKC'))
    .replace(anySpace, (space) => (space === '\t' ? wide : ' '))
    .trimEnd();
  return isSpacedOut(folded) ? folded.replace(/(?<=\S) (?=\S)/g, '') : folded;
}

/** True where nearly every character stands alone: 有 限 公 司, 2 0 1 6. */
function isSpacedOut(text: string): boolean {
  const pieces = text.split(/ +/).filter((piece) => piece !== '');
  return (
    pieces.length >= 6 && pieces.filter((piece) => [...piece].length === 1).length >= pieces.length * 0.8
  );
}

const chinese = '\\p{sc=Han}\\u3000-\\u303f\\uff01-\\uff65·';
const looseSpace = new RegExp(`(?<=[${chinese}]) +| +(?=[${chinese}])`, 'gu');
const edges = /^[\s:：;；.。,，、|_*•·\-—"'{}=〓■□▲◆]+|[\s:：|_*•,，、;；\-—"'{}=〓■□▲◆]+$/gu;

/** A value without the spaces that recognition strews between Chinese characters, and without loose marks at its ends. */
export function tidy(text: string): string {
  return text.replace(looseSpace, '').replace(/ {2,}/g, ' ').replace(edges, '').trim();
}

/** All spaces gone: for codes, dates and amounts. */
export function tight(text: string): string {
  return text.replace(/\s+/g, '');
}

/** An expression that finds the word with any spaces between its characters: `名　　称`. */
export function spaced(word: string): string {
  return [...word]
    .map((char) => {
      if (char === ' ') return '\\s*';
      if (char === '(' || char === '（') return '[(（]';
      if (char === ')' || char === '）') return '[)）]';
      return char.replace(/[.*+?^${}|[\]\\/]/g, '\\$&');
    })
    .join(' *');
}
