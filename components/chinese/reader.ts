import type { DivisionTable } from '@/lib/terms/catalogue.ts';
import { type GlossPart, type GlossTable, gloss } from '@/lib/terms/gloss.ts';

/** Reads Chinese aloud on paper: pinyin, and what the words mean one by one. */
export interface Reader {
  /** `Shànghǎi Hǎiyún màoyì`; a person's name with its surname's own reading: `Shàn Xióngxìn` */
  pinyin(zh: string, isPerson?: boolean): string;
  /** `Shanghai · Hǎiyún · trading · Co., Ltd.`; '' where hardly a word is known */
  gloss(zh: string): string;
  /** syllables without tones, a space between, for searching */
  syllables(zh: string): string;
}

const tables = import.meta.glob<GlossTable>('../../locales/*/glosses.json', { import: 'default' });
const divisions = import.meta.glob<string>('../../locales/*/divisions.json', {
  query: '?raw',
  import: 'default',
});
const han = /\p{sc=Han}/u;
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** Names of places in a language, null where it has none of its own. */
export async function placeNames(language: string): Promise<DivisionTable | null> {
  const load =
    divisions[`../../locales/${language}/divisions.json`] ?? divisions['../../locales/en/divisions.json'];
  return load ? (JSON.parse(await load()) as DivisionTable) : null;
}

/** 88号, 3幢: English says what kind of number it is first, Japanese after it. */
function withNumbers(parts: readonly GlossPart[], unitFirst: boolean): GlossPart[] {
  const sorted = [...parts];
  for (let at = 1; at < sorted.length; at++) {
    const [number, unit] = [sorted[at - 1], sorted[at]];
    if (!number || !unit || number.text !== '' || !/^[\dA-Z-]+$/i.test(number.zh.trim())) continue;
    if (!/^(?:号|号楼|号院|幢|栋|座|楼|层|单元|室|房|弄)$/u.test(unit.zh)) continue;
    const count = number.zh.trim();
    const text = unitFirst ? `${unit.text} ${count}` : `${count}${unit.text}`;
    sorted.splice(at - 1, 2, { zh: unit.zh, text });
  }
  return sorted;
}

async function make(language: string): Promise<Reader> {
  const english = tables['../../locales/en/glosses.json'];
  const table = tables[`../../locales/${language}/glosses.json`] ?? english;
  const [{ pinyin }, words, names, englishWords, englishNames] = await Promise.all([
    import('pinyin-pro'),
    table?.(),
    placeNames(language),
    english?.(),
    placeNames('en'),
  ]);
  const empty: GlossTable = { words: {} };
  const spell = (zh: string) =>
    pinyin(zh, { type: 'array', toneType: 'symbol' }).reduce(
      // Xī'ān: a syllable that begins with a vowel is set off
      (before, syllable) =>
        before + (before && /^[aāáǎàoōóǒòeēéěè]/.test(syllable) ? `'${syllable}` : syllable),
      '',
    );
  const person = (zh: string) => {
    const [first = '', ...rest] = pinyin(zh, { type: 'array', surname: 'head' });
    // a double surname is one word: Ōuyáng Wénbó
    const isDouble =
      rest.length > 1 && /^(?:欧阳|上官|司马|诸葛|司徒|东方|夏侯|皇甫|慕容|令狐|宇文|端木|南宫)/u.test(zh);
    const surname = isDouble ? first + rest.shift() : first;
    return [surname, rest.join('')].filter(Boolean).map(capital).join(' ');
  };
  return {
    pinyin(zh, isPerson = false) {
      if (isPerson && /^\p{sc=Han}{2,4}$/u.test(zh)) return person(zh);
      const parts = gloss(zh, englishWords ?? empty, englishNames).map((part) => {
        if (!han.test(part.zh)) return part.zh;
        // what has a name in English is a name in pinyin as well
        const spelt = spell(part.zh);
        return ` ${part.zh.length > 1 && /^\p{Lu}/u.test(part.text) ? capital(spelt) : spelt} `;
      });
      return capital(
        parts
          .join('')
          .replace(/\s+/g, ' ')
          .replace(/ (?=[,，;；、。)）])/g, '')
          .trim(),
      );
    },
    gloss(zh) {
      const parts = gloss(zh, words ?? empty, names);
      const known = parts.filter(({ text }) => text !== '');
      const unknown = parts.filter((part) => part.text === '' && han.test(part.zh));
      const count = (list: typeof parts) => list.reduce((sum, part) => sum + part.zh.length, 0);
      if (known.length === 0 || count(known) < count(unknown)) return '';
      return withNumbers(parts, words?.unitFirst ?? false)
        .map((part) => part.text || (han.test(part.zh) ? capital(spell(part.zh)) : part.zh.trim()))
        .filter((text) => /[\p{L}\p{N}]/u.test(text))
        .join(' · ');
    },
    syllables: (zh) => pinyin(zh, { type: 'array', toneType: 'none' }).join(' '),
  };
}

const readers = new Map<string, Promise<Reader>>();
const ready = new Map<string, Reader>();

/** The reader of a language; its tables (some 200 kB packed) are loaded with the first call. */
export function loadReader(language: string): Promise<Reader> {
  const known = readers.get(language) ?? make(language);
  readers.set(language, known);
  void known.then((reader) => ready.set(language, reader)).catch(() => undefined);
  return known;
}

/** The reader of a language where it is loaded already, so that a value is drawn with its reading at once. */
export function readyReader(language: string): Reader | null {
  return ready.get(language) ?? null;
}
