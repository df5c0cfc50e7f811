import { denies } from './denial.ts';
import type { Grammar } from './grammar/index.ts';
import type { Masks } from './translate-masks.ts';
import { type Phrase, sentence } from './translate-phrase.ts';
import { levels, trimMarks } from './translate-split.ts';
import type { Glosser } from './word-by-word.ts';

/**
 * Renders a text of which some clauses have no rendering: those word by word, the others as they are rendered.
 * @returns null where a clause cannot be told word by word either
 */
export function clauseByClause(
  text: string,
  masks: Masks,
  grammar: Grammar,
  glosser: Glosser,
  render: (part: string) => Phrase | null,
): string | null {
  const said = (part: string): Phrase | null => {
    const phrase = render(part);
    if (phrase) return phrase;
    const glossed = glosser.gloss(part, (character) => masks.token(character));
    return glossed === null || (denies(part) && !grammar.denied.test(glossed))
      ? null
      : sentence(masks.unmask(glossed), 2);
  };
  const masked = masks.apply(text, said);
  const all = masked && clausesOf(trimMarks(masked), text, grammar, said);
  if (!all) return null;
  const question = /\?\s*$/.test(text) ? '?' : '';
  return (grammar.start(all, text) + question).replace(/\?{2,}/g, '?');
}

/** Sentences, their halves and clauses, each rendered by itself. */
function clausesOf(
  text: string,
  original: string,
  grammar: Grammar,
  said: (part: string) => Phrase | null,
): string | null {
  for (const [joint, split] of levels) {
    const parts = split(text);
    if (parts.length < 2) continue;
    const texts = parts.map((part) => clausesOf(part, original, grammar, said));
    return texts.every((part) => part !== null)
      ? texts.reduce((left, right) => grammar.join[joint](left, right, original))
      : null;
  }
  return said(text)?.text ?? null;
}
