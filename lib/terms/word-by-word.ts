import type { Lexicon } from './catalogue.ts';
import { indexWords, segment, type Token, type WordIndex } from './compose-segment.ts';
import type { Grammar } from './grammar/grammar.ts';
import { numberOf } from './number-of.ts';

/*
 * What is left when no rule can say how the words of a text go together: the words, each rendered rightly, in
 * the order of the original and with a dot between them. "if · entity · already · filed · then" is no sentence
 * and does not pretend to be one; it still tells what the text is about.
 */

export interface Glosser {
  /**
   * Renders a text part by part: whole phrases where the grammar knows them, words where it does not.
   * @param masked what a private-use character stands for
   * @returns null where a character belongs to no word, or where too little of the text is more than particles
   */
  gloss(text: string, masked: (character: string) => Token | null): string | null;
}

/** A word and a particle say too little to be sure of either. */
const shortest = 4;
const dot = ' · ';
/** Longer ones are read phrase by phrase anyway. */
const longestPhrase = 7;

/** Words of the lexicon, and behind them the adverbs and particles that only this way of rendering needs. */
function withParticles(lexicon: Lexicon): WordIndex {
  const words = new Map(indexWords(lexicon));
  for (const [zh, text] of Object.entries({ ...lexicon.adverbs, ...lexicon.particles }))
    if (!words.has(zh)) words.set(zh, { kind: 'particle', text });
  return words;
}

/** Characters that mean by themselves what they mean in a text; others are mostly halves of words. */
const small = new Set(
  '将被须需未已不可无应由在为与和或等后前内中时的了过则即若如并且也都均仍再先请您其此该各每到至从以所是有能会要让把对按因',
);

/** Two characters side by side that no table knows as one word: 行使 is not "row" and "make". */
const torn = (token: Token, next: Token | undefined): boolean =>
  [token, next].every((one) => one !== undefined && /^\p{sc=Han}$/u.test(one.zh) && one.kind !== 'measure') &&
  !small.has(token.zh) &&
  !small.has(next?.zh ?? '');

const isAct = ({ kind }: Token) => kind === 'verb' || kind === 'action' || kind === 'process';

/** Makes a glosser for one language's lexicon. */
export function createGlosser(lexicon: Lexicon, grammar: Grammar): Glosser {
  const words = withParticles(lexicon);
  const alone = (token: Token): string => {
    if (token.kind === 'of' || token.kind === 'separator') return '';
    if (token.kind === 'number') return numberOf(token.zh);
    const particle = lexicon.particles?.[token.zh];
    if (particle !== undefined) return particle;
    return isAct(token) ? grammar.verb(token.text, 2).text : token.text;
  };
  return {
    gloss(text, masked) {
      const tokens = segment(text, words, lexicon.measures ?? {}, masked);
      if (!tokens || tokens.some((token, at) => torn(token, tokens[at + 1]))) return null;
      const thin = tokens
        .filter(({ kind }) => kind === 'particle')
        .map(({ zh }) => zh)
        .join('').length;
      if (text.length < shortest || tokens.length < 2 || thin * 2 > text.length) return null;
      const parts: string[] = [];
      for (let at = 0; at < tokens.length; ) {
        let end = Math.min(tokens.length, at + longestPhrase);
        let said: string | null = null;
        for (; end > at + 1 && said === null; end -= 1) {
          const run = tokens.slice(at, end);
          if (run.some(({ kind }) => kind === 'particle')) continue;
          said = grammar.compose(run)?.text ?? null;
          if (said !== null) break;
        }
        const token = tokens[at] as Token;
        parts.push(said ?? alone(token));
        at = said === null ? at + 1 : end;
      }
      return parts.filter(Boolean).join(dot);
    },
  };
}
