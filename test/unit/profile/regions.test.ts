import { readFileSync } from 'node:fs';
import { pinyin } from 'pinyin-pro';
import { describe, expect, it } from 'vitest';
import { divisionPath } from '../../../lib/profile/index.ts';
import { formerNames } from '../../../lib/profile/regions/former-names.ts';
import { regionIndex, regionOfAddress, searchRegions } from '../../../lib/profile/regions/index.ts';
import type { DivisionTable } from '../../../lib/terms/catalogue.ts';
import { divisionText } from '../../../lib/terms/division-name.ts';

const table = JSON.parse(readFileSync('locales/en/divisions.json', 'utf8')) as DivisionTable;
const index = regionIndex((name) => ({
  english: divisionText(name, table),
  pinyin: pinyin(name, { type: 'array', toneType: 'none' }).join(' '),
}));
const found = (query: string) => searchRegions(index, query, 5).map(({ code }) => code);

describe('the search for a region', () => {
  it.each([
    ['pudong', '310115'],
    ['浦东', '310115'],
    ['pdxq', '310115'],
    ['shanghai pudong', '310115'],
    ['pudong shanghai', '310115'],
    ['上海市浦东新区', '310115'],
    ['Jing’an', '310106'],
    ['jing an', '310106'],
    ['Xicheng District', '110102'],
    ['hohhot', '150100'],
    ['huhehaote', '150100'],
    ['Tibet', '540000'],
    ['xizang', '540000'],
    ['Inner Mongolia', '150000'],
    ['Shaanxi', '610000'],
    ['lu an', '341500'],
    ['xihu hangzhou', '330106'],
    ['Ürümqi', '650100'],
    ['wulumuqi', '650100'],
  ])('%s finds %s first', (query, code) => expect(found(query)[0]).toBe(code));

  it.each([
    ['zhabei', '310106'],
    ['闸北区', '310106'],
    ['崇明县', '310151'],
    ['Xiangfan', '420600'],
    ['宣武', '110102'],
    ['nanhui', '310115'],
  ])('%s, a former name, finds %s', (query, code) => expect(found(query)).toContain(code));

  it('lists the provinces for nothing, and nothing for nonsense', () => {
    expect(searchRegions(index, '  ', 50)).toHaveLength(34);
    expect(found('qqqqzzz')).toEqual([]);
    expect(found('%$#')).toEqual([]);
  });

  it('finds every division by its whole path', () => {
    for (const { code, path } of index.filter((_, at) => at % 37 === 0)) {
      expect(found(path.map(({ name }) => name).join(' ')), code).toContain(code);
    }
  });

  it('knows former names of divisions that exist', () => {
    for (const [code, names] of Object.entries(formerNames)) {
      const path = divisionPath(code);
      expect(path, code).not.toEqual([]);
      expect(names).not.toContain(path.at(-1)?.name);
    }
  });
});

describe('the region of an address', () => {
  it.each([
    ['上海市浦东新区示例路88号', '310115'],
    ['中国（上海）自由贸易试验区样本路 88 号', '310000'],
    ['深圳市南山区粤海街道', '440305'],
    ['浙江省杭州市余杭区仓前', '330110'],
    ['苏州工业园区星湖街', '320500'],
    ['湖北省仙桃市干河街道', '429004'],
    ['东莞市长安镇', '441900'],
    ['南京市鼓楼区中山路', '320106'],
    ['福建省福州市鼓楼区', '350102'],
    ['内蒙古呼和浩特市赛罕区', '150105'],
    // three provinces have such a district
    ['朝阳区建国路', ''],
    ['', ''],
    ['1 Sample Street, London', ''],
  ])('%s: %s', (address, code) => expect(regionOfAddress(address)).toBe(code));
});
