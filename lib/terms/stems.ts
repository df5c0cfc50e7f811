import type { Lexicon } from './catalogue.ts';

/*
 * Plain Chinese says with one character what forms say with two (填 for 填写), and says at the end how it went:
 * 填错, 传完, 选漏, 重拍. A character by itself is mostly half of a word, so it counts as a verb only where it stands
 * alone in its place; with what commonly goes with it, it is a word like any other.
 */

/**
 * The words that the stems of a lexicon make with its complements (`~错`, `重~`).
 * @returns Chinese → `plain|noun|participle`, as in the table of verbs
 */
export function stemWords(lexicon: Lexicon): Map<string, string> {
  const words = new Map<string, string>();
  for (const [stem, text] of Object.entries(lexicon.stems ?? {})) {
    const [v = '', n = v, d = v] = text.split('|');
    // 看看, 试试: said twice it only sounds milder
    words.set(stem + stem, text);
    const forms: Readonly<Record<string, string>> = { v, n, d };
    for (const [shape, template] of Object.entries(lexicon.complements ?? {})) {
      const word = shape.replace('~', stem);
      const said = template.replace(/\{([vnd])\}/g, (_, form: string) => forms[form] ?? '');
      words.set(word, said);
    }
  }
  return words;
}
