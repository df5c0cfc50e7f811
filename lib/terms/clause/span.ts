import type { Lexicon } from '../catalogue.ts';
import { indexWords, type Token, type WordIndex } from '../compose-segment.ts';
import type { Grammar } from '../grammar/grammar.ts';
import type { Phrase } from '../translate-phrase.ts';
import type { Step, Subject } from './act.ts';
import {
  auxWords,
  beings,
  bounds,
  directions,
  leads,
  light,
  links,
  localizers,
  prepositions,
  trails,
} from './function-words.ts';

/** The words of a clause and what has been made of parts of it so far. */
export interface Reading {
  tokens: readonly Token[];
  grammar: Grammar;
  lexicon: Lexicon;
  /** another rule's rendering of a part, where that is a verb phrase or a noun */
  other(from: number, to: number): Phrase | null;
  nouns: Map<number, Subject | null>;
  acts: Map<number, readonly Step[] | null>;
  clauses: Map<number, Phrase | null>;
  /** who or what a part names; null where it names nothing that the rules are sure of */
  noun(from: number, to: number): Subject | null;
  /** what a part says is done */
  steps(from: number, to: number): readonly Step[] | null;
  /** what a part says as a whole */
  clause(from: number, to: number): Phrase | null;
  /** how much may still be tried */
  patience: number;
}

export const isVerb = (token: Token | undefined) =>
  token !== undefined && (token.kind === 'verb' || token.kind === 'action' || token.kind === 'process');

const tables = [auxWords, bounds, directions, leads, links, localizers, prepositions, trails];

/** The words that hold a clause together. */
export const functions: ReadonlySet<string> = new Set([
  ...tables.flatMap((table) => [...table.keys()]),
  ...light,
  ...beings,
]);

/** 已备案, 不可修改 as one word say what two words say, and keep apart what belongs together here. */
const welded = /^(?:不可|不能|已|未|所|可|须|应|无需|再|重新|请)/;

/**
 * The lexicon with the words that hold clauses together; what welds one of them to a verb is left out, so that it is
 * read as the two words that it is.
 */
export function clauseIndex(lexicon: Lexicon): WordIndex {
  const words = new Map(indexWords(lexicon));
  const verbs = new Set(
    [lexicon.verbs, lexicon.actions, lexicon.processes].flatMap((table) => Object.keys(table ?? {})),
  );
  for (const zh of [...words.keys()]) {
    const rest = zh.replace(welded, '').replace(/的$/, '');
    if (rest !== zh && verbs.has(rest) && !verbs.has(zh)) words.delete(zh);
  }
  const particle = (zh: string, text = '') => {
    if (!words.has(zh)) words.set(zh, { kind: 'particle', text });
  };
  for (const [zh, text] of Object.entries(lexicon.stems ?? {}))
    if (!words.has(zh)) words.set(zh, { kind: 'verb', text });
  // 网站|有|多个域名: to have something is said like an act
  const own = lexicon.actions?.具有;
  if (own !== undefined) words.set('有', { kind: 'verb', text: own });
  for (const [zh, text] of Object.entries(lexicon.adverbs ?? {})) particle(zh, text);
  for (const zh of Object.keys(lexicon.qualities ?? {})) particle(zh);
  for (const zh of functions) particle(zh);
  for (const zh of [
    '您',
    '你',
    '我',
    '我们',
    '了',
    '过',
    '所',
    '是',
    '为',
    '即',
    '系',
    '将',
    '把',
    '地',
    '等',
    '的',
  ])
    if (zh !== '的') particle(zh);
  for (const zh of Object.keys(lexicon.particles ?? {})) if (zh.length > 1) particle(zh);
  for (const zh of auxWords.keys()) words.set(zh, { kind: 'particle', text: '' });
  return words;
}

export const key = (from: number, to: number) => from * 1000 + to;

/** Looks a part up, or reads it once. */
export function once<T>(
  memo: Map<number, T | null>,
  reading: Reading,
  from: number,
  to: number,
  read: () => T | null,
) {
  const at = key(from, to);
  const known = memo.get(at);
  if (known !== undefined) return known;
  if (reading.patience <= 0) return null;
  reading.patience -= 1;
  memo.set(at, null);
  const found = read();
  memo.set(at, found);
  return found;
}
