import { describe, expect, it } from 'vitest';
import type { FillValue } from '../../../lib/fill/index.ts';
import { type Slot, split } from '../../../lib/fill/match/split.ts';

const slot = (over: Partial<Slot> = {}): Slot => ({
  value: '',
  placeholder: '',
  readOnly: false,
  maxLength: -1,
  pattern: '',
  ...over,
});
const limits = (...lengths: number[]) => lengths.map((maxLength) => slot({ maxLength }));
const text = (value: string): FillValue => ({ kind: 'text', text: value });
const phone = (area: string, number: string, extension = ''): FillValue => ({
  kind: 'phone',
  country: '86',
  area,
  number,
  extension,
});

describe('one value in several boxes', () => {
  it('is cut where limits, patterns or prompts say how long each piece is', () => {
    const mobile = phone('', '13812340001');
    const pieces = ['138', '1234', '0001'];
    expect(split(mobile, limits(3, 4, 4), false)).toEqual(pieces);
    expect(split(mobile, [slot({ pattern: '\\d{3}' }), ...limits(4, 4)], false)).toEqual(pieces);
    const prompts = ['138', 'XXXX', '****'].map((placeholder) => slot({ placeholder }));
    expect(split(mobile, prompts, false)).toEqual(pieces);
    expect(split(text('310115198503120020'), limits(6, 8, 4), false)).toEqual(['310115', '19850312', '0020']);
  });

  it('is left where the lengths do not fit or are not said', () => {
    expect(split(phone('', '13812340001'), limits(4, 8), false)).toBeNull();
    expect(split(phone('', '13812340001'), [slot(), slot(), slot()], false)).toBeNull();
    expect(split(text('310115198503120020'), limits(6, 8, 6), false)).toBeNull();
  });

  it('puts the whole of an address in both boxes of a stretch, and a domain in none', () => {
    const list = (item: string): FillValue => ({ kind: 'list', items: [item] });
    expect(split(list('203.0.113.25'), [slot(), slot()], false)).toEqual(['203.0.113.25', '203.0.113.25']);
    expect(split(list('www.haiyun.com.cn'), [slot(), slot()], false)).toBeNull();
  });

  it('keeps a country code that stands there', () => {
    const code = slot({ value: '0086', readOnly: true });
    expect(split(phone('021', '50001234'), [code, slot()], false)).toEqual([null, '021-50001234']);
    expect(split(phone('021', '50001234', '801'), [code, ...limits(4, 8, 5)], false)).toEqual([
      null,
      '021',
      '50001234',
      '801',
    ]);
  });

  it('is parted at its own signs', () => {
    expect(split(text('office@example-haiyun.cn'), [slot(), slot()], false)).toEqual([
      'office',
      'example-haiyun.cn',
    ]);
    expect(split({ kind: 'list', items: ['203.0.113.25'] }, limits(3, 3, 3, 3), false)).toEqual([
      '203',
      '0',
      '113',
      '25',
    ]);
  });
});
