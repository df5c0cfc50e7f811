import { papers } from '../clause/clause.ts';
import { asks } from '../clause/function-words.ts';
import type { Reading } from '../clause/span.ts';
import type { Phrase } from '../translate-phrase.ts';
import { noun } from '../translate-phrase.ts';
import { acts, hows } from './acts.ts';
import { leaves } from './leaves.ts';
import type { Made } from './part.ts';
import { predicates, statements } from './statements.ts';
import { things } from './things.ts';

/** More words are a text that lost its marks. */
const longest = 24;

/** What costs more was put together from too many pieces. */
const dearest = 6.45;

/**
 * Reads a clause from its smallest parts up: whatever neighbours make together, by the price of each way to join them.
 * Comes after the rules that know the usual shapes, for what none of them covers; every word must have its place.
 */
export function byChart(reading: Reading): Phrase | null {
  const { tokens } = reading;
  const size = tokens.length;
  if (size < 2 || size > longest || tokens.some(({ zh }) => asks.test(zh))) return null;
  // 代为备案|授权协议 names a paper
  if (papers.test(tokens[size - 1]?.zh ?? '') && reading.lexicon.adverbs?.[tokens[0]?.zh ?? '']) return null;
  const chart: Made[][] = Array.from({ length: size }, () => []);
  const at = (from: number, to: number): Made => chart[from]?.[to] ?? {};
  for (let length = 1; length <= size; length += 1)
    for (let from = 0; from + length <= size; from += 1) {
      const to = from + length;
      const made = leaves(reading, from, to);
      const row = chart[from];
      if (row) row[to] = made;
      things(reading, at, from, to, made);
      hows(reading, at, from, to, made);
      acts(reading, at, from, to, made);
      predicates(reading, at, from, to, made);
      statements(reading, at, from, to, made);
    }
  const { thing, said, lead } = at(0, size);
  const named = thing && { cost: thing.cost + 0.3, phrase: noun(thing.is.text, 2) };
  const told = said && { cost: said.cost, phrase: said.is };
  const leans = lead && {
    cost: lead.cost + 0.5,
    phrase: { ...noun(lead.is, 2), kind: 'sentence' as const, noun: null },
  };
  const [best] = [named, told, leans].filter((one) => one !== undefined).sort((a, b) => a.cost - b.cost);
  return best && best.cost <= dearest ? best.phrase : null;
}
