import { describe, expect, it } from 'vitest';
import { showsRegion } from '../../../lib/fill/match/wanted.ts';

const levels = [
  ['上海市', '上海'],
  ['市辖区', '上海市', '上海'],
  ['浦东新区', '浦东'],
];

describe('a region that a control shows without a sign between its levels', () => {
  it.each(['上海市上海市浦东新区', '上海市市辖区浦东新区'])('%s names all of them', (shown) => {
    expect(showsRegion(shown, levels)).toBe(true);
  });

  it.each(['上海市上海市黄浦区', '上海市上海市', '上海市上海市浦东新区示例路'])('%s does not', (shown) => {
    expect(showsRegion(shown, levels)).toBe(false);
  });
});
