import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DivisionTable } from '../../../lib/terms/catalogue.ts';
import { type GlossTable, gloss } from '../../../lib/terms/gloss.ts';

const words = JSON.parse(readFileSync('locales/en/glosses.json', 'utf8')) as GlossTable;
const places = JSON.parse(readFileSync('locales/en/divisions.json', 'utf8')) as DivisionTable;
const glossed = (zh: string) => gloss(zh, words, places).map(({ zh: piece, text }) => text || `[${piece}]`);

describe('a gloss word by word', () => {
  it.each([
    ['上海海云示例贸易有限公司', ['Shanghai', '[海云]', 'sample', 'trading', 'Co., Ltd.']],
    [
      '有限责任公司(外国法人独资)',
      ['limited liability company', '[(]', 'sole owner: a foreign legal person', '[)]'],
    ],
    ['浦东新区示例路88号', ['Pudong New Area', 'sample', 'Road', '[88]', 'No.']],
    ['南宁市青秀区民族大道', ['Nanning City', 'Qingxiu District', '[民族]', 'Avenue']],
    ['李海云', ['[李海云]']],
    ['', []],
  ])('%s', (zh, parts) => expect(glossed(zh)).toEqual(parts));

  it('leaves no character out and adds none', () => {
    fc.assert(
      fc.property(
        fc.string({
          unit: fc.constantFrom(...'上海浦东新区路号有限公司贸易技术abc12 （）；座里'),
          maxLength: 40,
        }),
        (zh) => {
          expect(
            gloss(zh, words, places)
              .map((part) => part.zh)
              .join(''),
          ).toBe(zh);
        },
      ),
    );
  });
});
