import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Catalogue, FieldTexts, Lexicon } from '../../../lib/terms/catalogue.ts';
import fields from '../../../locales/en/fields.json' with { type: 'json' };
import notes from '../../../locales/en/notes.json' with { type: 'json' };
import terms from '../../../locales/en/terms.json' with { type: 'json' };
import words from '../../../locales/en/words.json' with { type: 'json' };

/** The English catalogue with its lexicon and its notes, as the background puts them together. */
export const english: Catalogue = {
  ...(terms as Omit<Catalogue, keyof Lexicon>),
  ...(words as Lexicon),
  notes,
};

/** The English names of field keys. */
export const englishFields: FieldTexts = fields;

/** Lines of a file beside the tests. */
export function lines(file: string): string[] {
  const path = fileURLToPath(new URL(file, import.meta.url));
  return readFileSync(path, 'utf8').split('\n').filter(Boolean);
}

/** True when the words stand in the text in this order; `a/b` accepts either. */
export function hasInOrder(text: string, wanted: string): boolean {
  let from = 0;
  return wanted
    .toLowerCase()
    .split(' ')
    .every((word) => {
      const found = word
        .split('/')
        .map((choice) => text.toLowerCase().indexOf(choice, from))
        .filter((at) => at >= 0);
      if (found.length === 0) return false;
      from = Math.min(...found);
      return true;
    });
}
