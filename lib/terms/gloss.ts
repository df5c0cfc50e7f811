import type { DivisionTable } from './catalogue.ts';
import { divisionName } from './division-name.ts';

/** A piece of a Chinese text with what it means; '' where no table knows it. */
export interface GlossPart {
  zh: string;
  text: string;
}

/** Words for names, addresses and the like: `locales/<language>/glosses.json`. */
export interface GlossTable {
  words: Readonly<Record<string, string>>;
  /** `No. 88`, not `88番地` */
  unitFirst?: boolean;
}

const longest = 24;
const han = /\p{sc=Han}/u;

/** What one piece means on its own, '' if nothing says so. */
function meaning(zh: string, table: GlossTable, divisions: DivisionTable | null): string {
  if (Object.hasOwn(table.words, zh)) return table.words[zh] ?? '';
  const named = divisions && zh.length > 2 ? divisionName(zh, divisions) : null;
  if (named) return named.text;
  return divisions && zh.length > 1 && Object.hasOwn(divisions.prefectures, zh)
    ? (divisions.prefectures[zh] ?? '')
    : '';
}

/**
 * Glosses a Chinese text word by word: 上海海云贸易有限公司 → Shanghai, 海云, trading, Co., Ltd. It tells what is
 * where in a name or address; it is no translation. Takes the split that leaves the fewest characters
 * unexplained, then the one with the fewest words. What is not Chinese stays as it is.
 *
 * @param divisions names of places, where they are at hand
 */
export function gloss(zh: string, table: GlossTable, divisions: DivisionTable | null = null): GlossPart[] {
  const chars = [...zh];
  interface Step {
    cost: number;
    from: number;
    text: string | null;
  }
  const best: Step[] = [{ cost: 0, from: -1, text: null }];
  for (let end = 1; end <= chars.length; end++) {
    const before = best[end - 1] as Step;
    const isHan = han.test(chars[end - 1] ?? '');
    // an unknown character costs more than any word
    let step: Step = { cost: before.cost + (isHan ? 10 : 0), from: end - 1, text: null };
    for (let start = Math.max(0, end - longest); isHan && start < end; start++) {
      const piece = chars.slice(start, end).join('');
      // 里, 座 and the like mean something behind a name only, never at the beginning of one
      if (piece.length === 1 && start === 0) continue;
      const text = meaning(piece, table, divisions);
      const cost = (best[start] as Step).cost + (piece.length === 1 ? 5 : 1);
      if (text !== '' && cost < step.cost) step = { cost, from: start, text };
    }
    best.push(step);
  }
  const parts: GlossPart[] = [];
  for (let end = chars.length; end > 0; end = (best[end] as Step).from) {
    const { from, text } = best[end] as Step;
    const piece = chars.slice(from, end).join('');
    const next = parts[0];
    if (text === null && next && next.text === '' && han.test(piece) === han.test(next.zh[0] ?? '')) {
      next.zh = piece + next.zh;
    } else parts.unshift({ zh: piece, text: text ?? '' });
  }
  return parts;
}
