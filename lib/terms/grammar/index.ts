import { english } from './english.ts';
import type { Grammar } from './grammar.ts';
import { japanese } from './japanese.ts';

export type { Grammar, Joint } from './grammar.ts';

/** Languages by their catalogue's tag; one that has no rules of its own is put together as English is. */
const grammars: Readonly<Record<string, Grammar>> = { en: english, ja: japanese };

/** The grammar that renderings of a language are put together by. */
export function grammarOf(language: string): Grammar {
  return grammars[language] ?? english;
}
