import { existsSync, globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Catalogue, DivisionTable, FieldTexts, Lexicon, Notes } from '../../../lib/terms/catalogue.ts';
import { createTranslator } from '../../../lib/terms/index.ts';
import { hasChinese } from '../../../lib/terms/translate-phrase.ts';
import { english, englishFields, lines } from './translate-support.ts';

const read = <T>(language: string, file: string) =>
  JSON.parse(readFileSync(`locales/${language}/${file}.json`, 'utf8')) as T;

/** Every language with renderings of its own beside English. */
const languages = globSync('locales/*/terms.json')
  .map((path) => path.split(/[\\/]/).at(-2) ?? '')
  .filter((language) => language !== 'en');

const slots = (text: string) => [...new Set([...text.matchAll(/\{(\w)/g)].map((match) => match[1]))].sort();

/** Every character that Japanese prints: what a converter or a hurried translator left in Chinese is none. */
function japaneseCharacters(): Set<string> {
  const decoder = new TextDecoder('shift_jis');
  const known = new Set<string>();
  for (let lead = 0x81; lead < 0xf0; lead += 1) {
    for (let trail = 0x40; trail < 0xfd; trail += 1) known.add(decoder.decode(Uint8Array.of(lead, trail)));
  }
  return known;
}

describe.each(languages)('the renderings in %s', (language) => {
  const terms = read<Omit<Catalogue, keyof Lexicon>>(language, 'terms');
  const words = read<Lexicon>(language, 'words');
  const catalogue: Catalogue = { ...terms, ...words, notes: read<Notes>(language, 'notes') };
  const divisions = existsSync(`locales/${language}/divisions.json`)
    ? read<DivisionTable>(language, 'divisions')
    : undefined;

  it('are there for every text, pattern, note, word and field that English has', () => {
    const missing = (own: object = {}, other: object = {}) =>
      Object.keys(other).filter((key) => !(key in own));
    const tables = Object.entries(english).filter(([, table]) => typeof table === 'object');
    const gaps = tables.flatMap(([name, table]) =>
      missing(catalogue[name as keyof Catalogue] as object, table as object).map((key) => `${name}: ${key}`),
    );
    const fields = read<FieldTexts>(language, 'fields');
    expect([...gaps, ...missing(fields, englishFields)]).toEqual([]);
  });

  it('keep every slot of a pattern', () => {
    const wrong = Object.entries(catalogue.patterns).filter(
      ([zh, text]) => `${slots(text)}` !== `${slots(english.patterns[zh] ?? text)}`,
    );
    expect(wrong).toEqual([]);
  });

  it('cover the form texts that English covers', () => {
    const translator = createTranslator(catalogue, divisions);
    const texts = [...lines('linguistic.tsv'), ...lines('linguistic-held.tsv')].map(
      (line) => line.split('\t')[0] ?? '',
    );
    const none = texts.filter((text) => hasChinese(text) && translator.translate(text).source === 'none');
    console.log(`${language}: ${texts.length} texts, ${none.length} without a rendering`);
    expect(none.length / texts.length).toBeLessThan(0.05);
  });
});

describe('the Japanese renderings', () => {
  const characters = japaneseCharacters();

  it.each(['terms', 'words', 'divisions'])('in %s.json hold no Chinese-only character', (file) => {
    const foreign: string[] = [];
    const walk = (value: unknown, path: string) => {
      if (typeof value === 'object' && value !== null) {
        for (const [key, inner] of Object.entries(value)) walk(inner, `${path}/${key}`);
      } else if (
        typeof value === 'string' &&
        [...value].some((one) => hasChinese(one) && !characters.has(one))
      )
        foreign.push(`${path}: ${value}`);
    };
    const { peoples: _, ...table } = read<Record<string, unknown>>('ja', file);
    walk(table, '');
    // names of small places hold characters that Japanese fonts, but not its old code table, have
    expect(file === 'divisions' ? [] : foreign).toEqual([]);
  });
});
