import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { UiTexts } from '../../../components/language-tags.ts';

/** What i18next appends to a key for a count. */
const plural = /_(zero|one|two|few|many|other)$/;

function flatten(texts: UiTexts, path = ''): [string, string][] {
  return Object.entries(texts).flatMap(([key, value]) =>
    typeof value === 'string' ? [[path + key, value]] : flatten(value, `${path}${key}.`),
  );
}

function read(language: string): Map<string, string> {
  return new Map(flatten(JSON.parse(readFileSync(`locales/${language}/ui.json`, 'utf8')) as UiTexts));
}

const languages = globSync('locales/*/ui.json').map((path) => path.split('/')[1] ?? '');
const base = (keys: Iterable<string>) => new Set([...keys].map((key) => key.replace(plural, '')));
const slots = (text: string) => [...text.matchAll(/\{\{\s*(\w+)/g)].map((match) => match[1]).sort();
const english = read('en');
const source = globSync('{entrypoints,components,lib}/**/*.{ts,tsx}')
  .map((path) => readFileSync(path, 'utf8'))
  .join('\n');

describe.each(languages)('the texts in %s', (language) => {
  const texts = read(language);

  it('are the same as in English', () => {
    const own = base(texts.keys());
    expect({
      missing: [...base(english.keys())].filter((key) => !own.has(key)),
      unknown: [...own].filter((key) => !base(english.keys()).has(key)),
    }).toEqual({ missing: [], unknown: [] });
  });

  it('have every plural form of the language', () => {
    const forms = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
    const counted = [...base([...texts.keys()].filter((key) => plural.test(key)))];
    const missing = counted.flatMap((key) =>
      forms.map((form) => `${key}_${form}`).filter((form) => !texts.has(form)),
    );
    expect(missing).toEqual([]);
  });

  it('fill the same slots as in English', () => {
    const wrong = [...texts].filter(([key, text]) => {
      const other = english.get(key) ?? english.get(key.replace(plural, '_other'));
      return other !== undefined && `${slots(text)}` !== `${slots(other)}` && !/_(zero|one)$/.test(key);
    });
    expect(wrong.map(([key]) => key)).toEqual([]);
  });
});

describe('the texts', () => {
  const keys = base(english.keys());

  it('are there for every key that the code asks for', () => {
    const asked = [...source.matchAll(/\bt\(\s*'([\w.-]+)'/g)].map((match) => match[1] ?? '');
    expect(asked.length).toBeGreaterThan(50);
    const missing = new Set(asked.filter((key) => !keys.has(key)));
    expect([...missing]).toEqual([]);
  });

  it('are all used', () => {
    const quoted = new Set([...source.matchAll(/'([a-z][\w-]*(?:\.[\w-]+)+)'/gi)].map((match) => match[1]));
    // `panel.row.${standing}` stands for every key of that shape
    const shapes = [...source.matchAll(/`([a-z]\w*(?:\.(?:[\w-]|\$\{[^}]+\})+)+)`/gi)].map((match) => {
      const parts = (match[1] ?? '').split(/\$\{[^}]+\}/).map((part) => part.replaceAll('.', '\\.'));
      return new RegExp(`^${parts.join('[\\w.-]+')}$`);
    });
    const unused = [...keys].filter((key) => !quoted.has(key) && !shapes.some((shape) => shape.test(key)));
    expect(unused).toEqual([]);
  });
});
