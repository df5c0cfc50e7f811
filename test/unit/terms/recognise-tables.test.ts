import { describe, expect, it } from 'vitest';
import { attributeWords } from '../../../lib/terms/attributes.ts';
import { entityWords } from '../../../lib/terms/entities.ts';
import { valueKind } from '../../../lib/terms/keys.ts';
import { expand } from '../../../lib/terms/lexicon.ts';
import { wording } from '../../../lib/terms/wording.ts';

const pseudo = new Set([
  'document',
  'place',
  'spot',
  'phone',
  'validity',
  'validFrom',
  'validUntil',
  'longTerm',
  'purpose',
]);
const example = {
  org: 'organizer',
  person: 'principal',
  site: 'site',
  app: 'app',
  provider: 'registrar',
} as const;

describe('tables of recognition', () => {
  it('expands groups, nested and empty ones included', () => {
    expect(expand('注册(资(本|金)|)额|股本')).toEqual(['注册资本额', '注册资金额', '注册额', '股本']);
  });

  it('names only attributes that the keys have', () => {
    for (const concept of attributeWords.values()) {
      for (const [kind, attribute] of Object.entries(concept)) {
        if (pseudo.has(attribute)) continue;
        expect(
          valueKind(`${example[kind as keyof typeof example]}.${attribute}`),
          `${kind}.${attribute}`,
        ).not.toBeNull();
      }
    }
  });

  it('holds words as the wording step leaves them, since others would never be met', () => {
    const words = [...attributeWords.keys(), ...entityWords.keys()].filter((word) => /[\p{L}]/u.test(word));
    expect(words.filter((word) => wording(word) !== word)).toEqual([]);
  });
});
