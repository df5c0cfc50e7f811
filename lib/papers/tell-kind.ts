import { foldLine } from './fold.ts';
import { type KindSpec, kindSpecs } from './kinds/index.ts';

/** The text as its words are looked for: folded, without the spaces between Chinese characters, and without any. */
interface Words {
  text: string;
  whole: string;
}

function wordsOf(pasted: string): Words {
  const text = pasted
    .split('\n')
    .map(foldLine)
    .join('\n')
    .replace(/(?<=\p{sc=Han}) +(?=\p{sc=Han})/gu, '');
  return { text, whole: text.replace(/\s+/g, '') };
}

const says = (sign: RegExp, { text, whole }: Words) => sign.test(text) || sign.test(whole);

/** How much the text looks like this paper: its title, and how many different words speak for it. */
function evidence(words: Words, { titles, signs }: KindSpec): number {
  const found = [...words.text.matchAll(signs), ...words.whole.matchAll(signs)];
  const different = new Set(found.map(([sign]) => sign.toLowerCase()));
  return (says(titles, words) ? 3 : 0) + different.size;
}

/**
 * Which paper a text is by its words.
 *
 * @param among the papers that it may be
 * @returns null where it looks like none of them
 */
export function tellKind(pasted: string, among: readonly KindSpec[] = kindSpecs): KindSpec | null {
  const words = wordsOf(pasted);
  const [best] = among
    .map((kind) => ({ kind, score: evidence(words, kind) }))
    .sort((a, b) => b.score - a.score);
  return best && best.score >= 2 ? best.kind : null;
}

/** What forms call this paper, by what it says; null where it does not tell. */
export function formOf(pasted: string, { forms }: KindSpec): string | null {
  const words = wordsOf(pasted);
  return forms.find(([, sign]) => says(sign, words))?.[0] ?? null;
}
