import { describe, expect, it } from 'vitest';
import { byPath, showsRegion } from '../../../lib/fill/match/wanted.ts';

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

describe('an entry that names a whole path', () => {
  const paths = ['上海市/黄浦区', '上海市/浦东新区', '浙江省/杭州市/西湖区'];

  it('is found by all its levels, one without a place left out', () => {
    expect(byPath(levels)(paths)).toBe(1);
  });

  it('is none of one level, nor of another place', () => {
    expect(byPath(levels)(['上海市', '浦东新区', '江苏省/浦东新区'])).toBe(null);
  });
});
