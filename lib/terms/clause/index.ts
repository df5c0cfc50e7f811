import type { Catalogue } from '../catalogue.ts';
import { byChart } from '../chart/index.ts';
import { segment, type Token, type WordIndex } from '../compose-segment.ts';
import type { Grammar } from '../grammar/grammar.ts';
import { noun, type Phrase } from '../translate-phrase.ts';
import { readClause } from './clause.ts';
import { readNoun } from './noun-phrase.ts';
import { clauseIndex, functions, isVerb, type Reading } from './span.ts';
import { stative } from './verb-kinds.ts';
import { readActs } from './verb-phrase.ts';

/** Longer clauses are taken apart by other means, or not at all. */
const longest = 60;
const patience = 1500;

/** 一个, 不存在 by their parts, and verbs of one character: words as the likeliest reading takes them. */
function withSmall(index: WordIndex, { adverbs, qualities, particles, small }: Catalogue): WordIndex {
  const words = new Map(index);
  for (const zh of Object.keys(particles ?? {}))
    if (zh.length > 1 && words.get(zh)?.kind === 'particle' && !functions.has(zh))
      if (adverbs?.[zh] === undefined && qualities?.[zh] === undefined) words.delete(zh);
  // 证件上|的|名称: what stands there is no adverb
  for (const zh of [...words.keys()])
    if (/.[上中内]$/.test(zh) && words.get(zh)?.text.startsWith('as ')) words.delete(zh);
  for (const [zh, text] of Object.entries(small ?? {}))
    if (!words.has(zh) || ['head', 'noun', 'measure', 'modifier'].includes(words.get(zh)?.kind ?? ''))
      words.set(zh, { kind: 'verb', text });
  return words;
}

/**
 * Reads clauses: who must, may or must not do what to what, when, where and how. Other than patterns, which know the
 * set phrases of forms, it knows what the words of a clause do to each other, in whatever order and number they come.
 */
export function createClauses(catalogue: Catalogue, grammar: Grammar) {
  const index = clauseIndex(catalogue);
  const wider = withSmall(index, catalogue);

  function read(
    text: string,
    words: WordIndex,
    masked: (character: string) => Token | null,
    other: (part: string) => Phrase | null,
    most: number,
  ): Reading | null {
    if (text.length > longest || /[,;]/.test(text)) return null;
    const tokens = segment(text, words, catalogue.measures ?? {}, masked);
    if (!tokens || tokens.length < 2) return null;
    const reading: Reading = {
      tokens,
      grammar,
      lexicon: catalogue,
      noun: (from, to) => readNoun(reading, from, to),
      steps: (from, to) => readActs(reading, from, to),
      clause: (from, to) => readClause(reading, from, to),
      other: (from, to) =>
        other(
          tokens
            .slice(from, to)
            .map((token) => token.zh)
            .join(''),
        ),
      nouns: new Map(),
      acts: new Map(),
      clauses: new Map(),
      patience: most,
    };
    return reading;
  }

  return {
    /** The same for what the rules are not sure of: the likeliest of all ways in which the words can stand together. */
    loosely(
      text: string,
      masked: (character: string) => Token | null,
      other: (part: string) => Phrase | null,
    ): Phrase | null {
      const reading = read(text, wider, masked, other, patience * 10);
      return reading && byChart(reading);
    },
    /**
     * @param masked what a private-use character stands for
     * @param other another rule's rendering of a part
     * @returns a statement (kind `sentence`) or what is done (kind `verb`); null where the rules are not sure
     */
    clause(
      text: string,
      masked: (character: string) => Token | null,
      other: (part: string) => Phrase | null,
    ): Phrase | null {
      const reading = read(text, index, masked, other, patience);
      if (!reading) return null;
      const { tokens } = reading;
      const of = tokens.some(({ kind }) => kind === 'of');
      // 本网站|支持|IPv6
      const states = tokens.some((token, at) => at > 0 && isVerb(token) && stative.has(token.zh));
      // 草稿|保留|15|天
      const lasts = tokens.length > 3 && tokens.at(-1)?.kind === 'measure';
      if (!of && !states && !lasts && !tokens.some(({ kind }) => kind === 'particle')) return null;
      // 注册时填写的|手机号 names something, by what is done to it
      const said = reading.clause(0, tokens.length);
      const named = said || !of || isVerb(tokens.at(-1)) ? null : reading.noun(0, tokens.length);
      return said ?? (named && noun(named.text, 2));
    },
  };
}
