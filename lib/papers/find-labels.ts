import { expand } from '../terms/lexicon.ts';
import { spaced } from './fold.ts';
import type { FieldSpec, KindSpec } from './kinds/index.ts';
import { shapes } from './shapes/index.ts';

/** A label found in a line. */
export interface Hit {
  spec: FieldSpec;
  /** where it begins and ends in the folded line */
  start: number;
  end: number;
  /** how much speaks for its being a label here, and not a word of a value */
  score: number;
}

interface Word {
  spec: FieldSpec;
  word: string;
  /** long or Latin enough to be seldom part of a value */
  isStrong: boolean;
  /** what a line must hold, its spaces left out, for the search to be worth while */
  core: string;
  find: RegExp;
}

/** A text without spaces, in small letters and narrow brackets. */
const coreOf = (text: string): string =>
  text.replace(/\s+/g, '').toLowerCase().replaceAll('（', '(').replaceAll('）', ')');

const compiled = new WeakMap<KindSpec, Word[]>();

function wordsOf(kind: KindSpec): Word[] {
  const known = compiled.get(kind);
  if (known) return known;
  const words = kind.fields.flatMap((spec) =>
    expand(spec.labels)
      .filter((word) => word !== '')
      .map((word): Word => {
        const latin = /^[\x20-\x7e]+$/.test(word);
        const source = latin
          ? `(?<![A-Za-z])${word.replace(/[.()]/g, '\\$&').replace(/ /g, '\\s*')}(?![A-Za-z])`
          : spaced(word);
        const isStrong = word.length >= (latin ? 8 : 4);
        return { spec, word, isStrong, core: coreOf(word), find: new RegExp(source, 'gi') };
      }),
  );
  words.sort((a, b) => b.word.length - a.word.length);
  compiled.set(kind, words);
  return words;
}

/** A colon, a column or the end of the line, as they stand behind a label. */
const delimiter = /^["'”]?\s*(?:[:：|=]|$)/;

/** What surrounds a label: the beginning of a line or column, a colon or space behind it. */
function around(line: string, start: number, end: number): number {
  const before = line.slice(0, start);
  const after = line.slice(end);
  const begins =
    /^[\s\d.、·•*|>\-—()（）"'{①-⑳]*$/.test(before) || /(?:\s{2}|[|:：;；。，,"“”'{])\s*$/.test(before);
  const apart = /\s$/.test(before);
  return (begins ? 2 : apart ? 1 : 0) + (delimiter.test(after) || /^\s/.test(after) ? 1 : 0);
}

/** Where a label ends that goes on in brackets: 法定代表人（负责人）, 到期时间 (Expiration Date). */
function withBrackets(line: string, end: number, spec: FieldSpec): number {
  // the unit of an amount stands there as well, and is part of the value
  const more =
    spec.shape === 'money'
      ? null
      : /^ *[(（]([^()（）]{1,24})[)）](?=\s*[:：|=]|\s*$|\s)/.exec(line.slice(end));
  const fits = more?.[1] ? (shapes[spec.shape](more[1])?.score ?? 0) : 0;
  return more && fits < 0.9 ? end + more[0].length : end;
}

/** A label whose one character was misread, at the beginning of a line: 法定代表入. */
function misread(line: string, words: readonly Word[]): Hit | null {
  const places = [...line.matchAll(/\p{sc=Han}/gu)].slice(0, 10);
  if ((places[0]?.index ?? 9) > 3) return null;
  for (const { spec, word } of words) {
    const size = word.length;
    const read = places.slice(0, size);
    if (size < 4 || read.length < size || /[^\p{sc=Han}]/u.test(word)) continue;
    const wrong = read.filter(([char], at) => char !== word[at]).length;
    const [start, end] = [read[0]?.index ?? 0, (read.at(-1)?.index ?? 0) + 1];
    if (wrong !== 1 || end - start > size * 4) continue;
    const fits = shapes[spec.shape](line.slice(end))?.score ?? 0;
    const delimited = /^\s*(?:[:：]|$)|^\s/.test(line.slice(end));
    if (fits >= 0.6 || (delimited && size >= 5)) return { spec, start, end, score: 2 };
  }
  return null;
}

/** A label and its translation behind it are one: 名称 Name, 注册商 / Registrar. */
function joinSame(line: string, hits: readonly Hit[]): Hit[] {
  const joined: Hit[] = [];
  for (const hit of hits) {
    const last = joined.at(-1);
    const isSame = last?.spec === hit.spec && /^[\s/|()（）:：-]*$/.test(line.slice(last.end, hit.start));
    if (last && isSame) joined[joined.length - 1] = { ...last, end: hit.end, score: last.score + 1 };
    else joined.push(hit);
  }
  return joined;
}

/**
 * The labels of a kind of paper in one folded line, in their order. A word counts as a label where it stands
 * like one, or where what follows has the shape that this label's value must have.
 */
export function findLabels(line: string, kind: KindSpec): Hit[] {
  const words = wordsOf(kind);
  const found: (Hit & { isStrong: boolean })[] = [];
  const core = coreOf(line);
  for (const { spec, find, isStrong, core: needed } of words) {
    if (!core.includes(needed)) continue;
    for (const match of line.matchAll(find)) {
      const start = match.index;
      const end = start + match[0].length;
      // 有限公司 类型 is the end of a name and a label, not 公司类型
      const pieces = match[0].split(/ +/);
      const glued = /\p{sc=Han}$/u.test(line.slice(0, start));
      const ends = pieces.slice(1).map((_, at) => pieces.slice(at + 1).join(''));
      const chinese = /\p{sc=Han}/u.test(match[0]);
      if (chinese && (pieces.length === 2 || glued) && ends.some((word) => isLabel(word, kind))) continue;
      // the longer word was there first
      if (found.some((hit) => start < hit.end && end > hit.start)) continue;
      found.push({ spec, start, end, isStrong, score: around(line, start, end) + (isStrong ? 1 : 0) });
    }
  }
  found.sort((a, b) => a.start - b.start);
  // 姓名/Name, 姓名 Name: in two languages it is a label, and one
  const isChinese = ({ start, end }: Hit) => /\p{sc=Han}/u.test(line.slice(start, end));
  for (let at = 1; at < found.length; at++) {
    const [first, second] = [found[at - 1], found[at]] as [(typeof found)[number], (typeof found)[number]];
    if (first.spec !== second.spec || isChinese(first) === isChinese(second)) continue;
    if (!/^ *\/? *$/.test(line.slice(first.end, second.start))) continue;
    const { start } = first;
    found.splice(--at, 2, { ...second, start, isStrong: true, score: around(line, start, second.end) + 2 });
  }
  for (let at = 0; at < found.length; at++) {
    const hit = found[at] as (typeof found)[number];
    const end = withBrackets(line, hit.end, hit.spec);
    // the bracket may hold the same label in another language, and no other
    const inside = found.slice(at + 1).filter(({ start }) => start < end);
    if (end === hit.end || inside.some(({ spec }) => spec !== hit.spec)) continue;
    found.splice(at + 1, inside.length);
    hit.score += around(line, hit.start, end) - around(line, hit.start, hit.end);
    hit.end = end;
  }
  const alone = found.flatMap(({ isStrong, ...hit }, at): Hit[] => {
    const rest = line.slice(hit.end);
    const next = found[at + 1];
    const upToNext = next ? line.slice(hit.end, next.start) : rest;
    const fits = Math.max(
      shapes[hit.spec.shape](upToNext)?.score ?? 0,
      shapes[hit.spec.shape](rest)?.score ?? 0,
    );
    const score = hit.score + (fits >= 0.9 ? 3 : fits >= 0.6 ? 1 : 0);
    return score >= (isStrong ? 2 : 3) ? [{ ...hit, score }] : [];
  });
  const hits = joinSame(line, alone);
  const misreadHit = hits[0] && hits[0].start < 4 ? null : misread(line, words);
  return misreadHit ? [misreadHit, ...hits.filter(({ start }) => start >= misreadHit.end)] : hits;
}

/**
 * A label of two or three characters of which one was misread, at the beginning of a line: 名弥, 住听. Only for
 * things whose own label was read nowhere, since so little is left of it.
 */
export function findShortMisread(line: string, kind: KindSpec, known: ReadonlySet<FieldSpec>): Hit | null {
  const [, read = '', rest = ''] =
    /^\s*(\p{sc=Han} *\p{sc=Han}(?: *\p{sc=Han})?)\s*[:： ]\s*(.+)$/u.exec(line) ?? [];
  const letters = read.replace(/ /g, '');
  for (const { spec, word } of letters ? wordsOf(kind) : []) {
    if (known.has(spec) || spec.field === null || word.length !== letters.length) continue;
    const wrong = [...letters].filter((char, at) => char !== word[at]).length;
    if (wrong !== 1 || (shapes[spec.shape](rest)?.score ?? 0) < 0.4) continue;
    const start = line.indexOf(read);
    return { spec, start, end: start + read.length, score: 1 };
  }
  return null;
}

/** True when the text is the beginning of one of the labels, so that the next line may hold its end. */
export function beginsLabel(text: string, kind: KindSpec): boolean {
  return text !== '' && wordsOf(kind).some(({ word }) => word.length > text.length && word.startsWith(text));
}

/** True when the text is a label from its first to its last character. */
export function isLabel(text: string, kind: KindSpec): boolean {
  return wordsOf(kind).some(({ word }) => word === text);
}
