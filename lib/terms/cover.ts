import { entityWords, type WordKind } from './entities.ts';
import type { Entity } from './keys.ts';

/** Who a text names: an entity, or a role that only the surroundings can pin down. */
export type Named = Entity | 'person' | 'contact' | 'foreign';

export interface Cover {
  /** characters that no table knows */
  loose: number;
  words: readonly (readonly [word: string, kind: WordKind | 'loose'])[];
}

export const longestWord = 12;

/** For every length n the reading of the first n characters that leaves the fewest unknown, then fewest words. */
export function covers(text: string): Cover[] {
  const best: Cover[] = [{ loose: 0, words: [] }];
  for (let end = 1; end <= text.length; end++) {
    const before = best[end - 1] as Cover;
    let choice: Cover = {
      loose: before.loose + 1,
      words: [...before.words, [text[end - 1] as string, 'loose']],
    };
    for (let start = Math.max(0, end - longestWord); start < end; start++) {
      const word = text.slice(start, end);
      const kind = entityWords.get(word);
      const head = best[start] as Cover;
      if (kind === undefined || head.loose > choice.loose) continue;
      if (head.loose === choice.loose && head.words.length + 1 >= choice.words.length) continue;
      choice = { loose: head.loose, words: [...head.words, [word, kind]] };
    }
    best.push(choice);
  }
  return best;
}

export interface Naming {
  named: Named | null;
  general: boolean;
  /** every name in order, for headings that name several */
  all: Named[];
}

/** Who 负责人 is, by the name just before it: the organizer's, the website's, or someone unknown. */
function headOf(before: Named | null): Named {
  if (before === 'organizer' || before === 'principal') return 'principal';
  if (before === 'site' || before === 'app' || before === 'siteManager') return 'siteManager';
  if (before === 'accessProvider' || before === 'registrar') return 'foreign';
  return before ?? 'person';
}

/** Who is meant after one more word: 主办单位 then 负责人 is the principal, 财务 then 负责人 nobody we know. */
function next(last: Named | null, kind: Exclude<WordKind, 'filler' | 'link'>, stranger: boolean): Named {
  if (kind === 'foreign' || kind === 'strange') return 'foreign';
  if (kind === 'person') return stranger ? 'foreign' : headOf(last);
  if (last === 'foreign') return last;
  if (kind === 'contact') return last === 'emergencyContact' ? last : stranger ? 'foreign' : 'contact';
  if (kind === 'security') return 'siteManager';
  if (kind === 'company') return last === 'accessProvider' || last === 'registrar' ? last : 'organizer';
  return kind === 'service' ? 'site' : kind;
}

/**
 * Reads the entity words of a cover from left to right; the last name is the head (主体 + 负责人 = principal).
 * In a heading, words about other matters (产品, 运营) count only before a person (财务负责人).
 */
export function nameIn(cover: Cover, heading = false): Naming {
  const all: Named[] = [];
  let named: Named | null = null;
  let general = false;
  let previous: WordKind | 'loose' | null = null;
  for (const [, kind] of cover.words) {
    const stranger = previous === 'loose' || previous === 'strange';
    // 上级单位, 运维公司: somebody else's company
    if (kind === 'company' && previous === 'strange') named = 'foreign';
    if (kind === 'link' && named) all.push(named);
    if (kind !== 'filler' && kind !== 'loose' && kind !== 'link') {
      if (kind !== 'strange' || !heading) named = next(named, kind, stranger);
      // 域名商单位名称 is the registrar's
      general = (kind === 'company' && named === 'organizer') || kind === 'service';
    }
    previous = kind;
  }
  if (named) all.push(named);
  return { named, general, all: all.filter((one, index) => all.indexOf(one) === index) };
}
