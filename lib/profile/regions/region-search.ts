import { type Division, divisionsBelow, namedPath, shortName } from '../divisions.ts';
import { provinceName } from '../province-names.ts';
import { formerNames } from './former-names.ts';

/** What can be typed for a division beside its Chinese name: in English, in another language, in pinyin, as initials. */
export interface Spellings {
  english: string;
  /** in the person's own language, where that is another */
  own?: string;
  /** without tones, `pudong xinqu`; '' where it is not known yet */
  pinyin: string;
}

/** One division that can be chosen, with its whole path. */
export interface Region {
  code: string;
  /** outermost first, without levels that no address names */
  path: readonly Division[];
  /** what it was called before, or what was merged into it */
  former: readonly string[];
  /** everything that finds it, lower case: own names first, then those of what it lies in */
  own: readonly string[];
  above: readonly string[];
}

const plain = (text: string) =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[’'\s·-]+/g, '');

/** What kind of division it is, at the end of its English name. */
const englishKind =
  / (?:City|District|County|Prefecture|Banner|League|New Area|Forestry District|Autonomous \w+)$/;
const initialsOf = (pinyin: string) =>
  pinyin
    .split(/\s+/)
    .map((syllable) => syllable[0] ?? '')
    .join('')
    .toLowerCase();

/** Every spelling of a division, with and without what kind of division it is. */
function spelt(division: Division, spell: (name: string) => Spellings): string[] {
  const { english, own = '', pinyin } = spell(division.name);
  const short = shortName(division);
  const shortPinyin = short === division.name ? '' : spell(short).pinyin;
  const province = division.code.endsWith('0000') ? provinceName(division.code) : '';
  const spoken = [province, english, english.replace(englishKind, ''), own, pinyin, shortPinyin].map(plain);
  const names = [division.name, short, ...spoken, initialsOf(pinyin), initialsOf(shortPinyin)];
  return [...new Set(names)].filter(Boolean);
}

/**
 * Every province, prefecture and county as something to search in. Takes some ten milliseconds; keep it.
 *
 * @param spell the spellings of a Chinese name of a division, current or former
 */
export function regionIndex(spell: (name: string) => Spellings): Region[] {
  const regions: Region[] = [];
  const add = (division: Division, above: readonly string[]) => {
    const path = namedPath(division.code);
    const names = spelt(division, spell);
    // 市辖区 is no place of its own; its counties are reached through what stands above it
    const isNamed = path.at(-1)?.code === division.code;
    const former = formerNames[division.code] ?? [];
    const before = former.flatMap((name) => spelt({ code: division.code, name }, spell));
    if (isNamed) regions.push({ code: division.code, path, former, own: [...names, ...before], above });
    for (const below of divisionsBelow(division.code)) add(below, isNamed ? [...above, ...names] : above);
  };
  for (const province of divisionsBelow('')) add(province, []);
  return regions;
}

/** How well one word finds a region: 0 not at all. */
function worth(word: string, region: Region): number {
  let best = 0;
  for (const name of region.own) {
    if (name === word) best = Math.max(best, 10);
    else if (name.startsWith(word)) best = Math.max(best, 6);
    else if (word.length > 1 && name.includes(word)) best = Math.max(best, 3);
  }
  for (const name of region.above) {
    if (name === word) best = Math.max(best, 2);
    else if (word.length > 1 && name.startsWith(word)) best = Math.max(best, 1);
  }
  return best;
}

/** The kind of a division at the end of what was typed, since 崇明县 of an old paper is 崇明区 now. */
const kind =
  /(?<=\p{sc=Han}{2})[省市区县県州盟旗]$|(?<=[a-z]{3})(?:district|city|county|province|prefecture|qu|shi|xian)$/u;

/**
 * The regions that a search finds, best first. Words may be in any of the three scripts and in any order
 * (`pudong shanghai`, `上海 浦东`, `shanghai pd`); Chinese may also run on (`上海市浦东新区`).
 *
 * @param limit how many at most
 */
export function searchRegions(index: readonly Region[], query: string, limit: number): Region[] {
  const words = query
    .trim()
    .split(/[\s,，/·、]+/)
    .map(plain)
    .filter(Boolean);
  if (words.length === 0) return index.filter(({ path }) => path.length === 1).slice(0, limit);
  const found = index.flatMap((region) => {
    const whole = region.path.map(({ name }) => name).join('');
    const joined = words.length === 1 && whole.startsWith(words[0] ?? '') ? 5 : 0;
    let sum = joined;
    if (!joined) {
      const run = plain(words.join(''));
      const scores = words.map((word) =>
        Math.max(worth(word, region), worth(word.replace(kind, ''), region) - 0.5),
      );
      sum = scores.every((score) => score > 0) ? scores.reduce((a, b) => a + b, 0) : 0;
      // two words of one name: jing an, new york
      if (words.length > 1) sum = Math.max(sum, worth(run, region) * words.length);
    }
    // among equals the larger division comes first
    return sum > 0 ? [{ region, sum: sum - region.path.length * 0.1 }] : [];
  });
  return found
    .sort((a, b) => b.sum - a.sum)
    .slice(0, limit)
    .map(({ region }) => region);
}
