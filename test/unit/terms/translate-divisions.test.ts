import { expect, test } from 'vitest';
import type { DivisionTable } from '../../../lib/terms/catalogue.ts';
import { createTranslator } from '../../../lib/terms/translate.ts';
import table from '../../../locales/en/divisions.json' with { type: 'json' };
import { english } from './translate-support.ts';

const { translate } = createTranslator(english, table satisfies DivisionTable);

test.each([
  ['南京市', 'Nanjing City', 'composed'],
  ['南京', 'Nanjing', 'composed'],
  ['西安市', "Xi'an City", 'composed'],
  ['厦门市', 'Xiamen City', 'composed'],
  ['呼和浩特市', 'Hohhot City', 'reviewed'],
  ['乌鲁木齐', 'Ürümqi', 'reviewed'],
  ['延边朝鲜族自治州', 'Yanbian Prefecture', 'composed'],
  ['海西蒙古族藏族自治州', 'Haixi Prefecture', 'reviewed'],
  ['黄浦区', 'Huangpu District', 'composed'],
  ['浦东新区', 'Pudong New Area', 'composed'],
  ['赵县', 'Zhao County', 'composed'],
  ['市辖区', 'Urban districts', 'reviewed'],
  ['北林区', 'Beilin District', 'composed'],
  ['科尔沁左翼中旗', 'Horqin Left Middle Banner', 'reviewed'],
  ['长春高新技术产业开发区', 'Changchun High-tech Industrial Development Zone', 'composed'],
])('%s', (zh, text, source) => {
  expect(translate(zh)).toMatchObject({ text, source });
});

test('a word that merely ends like a place is none', () => {
  expect(
    ['新区', '工业区', '城市', '内容区'].filter((zh) => / (?:District|City)$/.test(translate(zh).text)),
  ).toEqual([]);
});

test('the table stays small', () => {
  expect(Buffer.byteLength(JSON.stringify(table))).toBeLessThan(64_000);
});
