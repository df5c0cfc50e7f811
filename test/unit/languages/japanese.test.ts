import { describe, expect, it, test } from 'vitest';
import { loadReader } from '../../../components/chinese/reader.ts';
import { showDate } from '../../../components/dates.ts';
import { optionLabel, provinceIn } from '../../../components/profile/option-label.ts';
import { loadRegions } from '../../../components/profile/region/region-data.ts';
import { sentences } from '../../../components/sentences.ts';
import { searchRegions } from '../../../lib/profile/regions/index.ts';

describe('places in Japanese', () => {
  test.each([
    ['広東省', '广东省'],
    ['石家荘市', '河北省 / 石家庄市'],
    ['チベット', '西藏自治区'],
    ['ハルビン', '黑龙江省 / 哈尔滨市'],
    ['pudong', '上海市 / 浦东新区'],
  ])('%s is found', async (typed, path) => {
    const { index } = await loadRegions('ja');
    const [first] = searchRegions(index, typed, 1);
    expect(first?.path.map(({ name }) => name).join(' / ')).toBe(path);
  });

  it('are shown without a space before their ending', async () => {
    const { options } = await loadRegions('ja');
    expect(options.find(({ value }) => value === '130100')?.label).toBe(
      '河北省 / 石家荘市 · 河北省 / 石家庄市',
    );
  });

  it('have their English names for a reader of English', () => {
    expect(provinceIn('440000', '广东省', 'en')).toBe('Guangdong');
    expect(provinceIn('440000', '广东省', 'ja')).toBe('広東省');
  });
});

it('glosses a name and an address in Japanese, numbers before what they count', async () => {
  const reader = await loadReader('ja');
  expect(reader.gloss('上海海云贸易有限公司')).toBe('上海 · Hǎiyún · 貿易 · 有限公司');
  expect(reader.gloss('上海市静安区南京西路1000号8楼801室')).toContain('1000番地 · 8階 · 801号室');
  // pinyin does not depend on the language that it stands beside
  expect(reader.pinyin('上海海云贸易')).toBe((await loadReader('en')).pinyin('上海海云贸易'));
});

it('shows an option with the Chinese beside it', () => {
  expect(optionLabel('organizerType', 'enterprise', 'ja')).toMatch(/^企業.* · 企业$/);
});

it('sets sentences and dates as the language does', () => {
  expect(sentences(['短すぎます。', '', '直してください。'], 'ja')).toBe('短すぎます。直してください。');
  expect(sentences(['Too short.', null, 'Mend it.'], 'en')).toBe('Too short. Mend it.');
  expect(showDate('2026-03-15', 'ja', '2026-01-01')).toBe('3月15日');
});
