import { expect, test } from 'vitest';
import { recogniseForm } from '../../../lib/terms/recognise.ts';
import { field, type Told } from './recognise/field.ts';

const form = (title: string, fields: readonly (readonly [label: string, told?: Told])[]) =>
  recogniseForm(
    fields.map(([label, told]) => field(label, told)),
    { portal: null, filing: 'icp', title, headings: [] },
  ).map(({ key }) => key);

const table = { labelSource: 'table-left' as const };

test('中文 and 英文 in a row are the forms of what the row asks', () => {
  expect(
    form('', [
      ['中文', { ...table, section: '注册人信息 > 持有者名称' }],
      ['单位负责人', { ...table, prefix: '英文', section: '注册人信息' }],
      ['中文', { ...table, section: '注册人信息 > 联系地址' }],
      ['英文', { ...table, section: '注册人信息 > 联系地址' }],
    ]),
  ).toEqual(['organizer.name', null, 'organizer.contactAddress', null]);
});

test('what was on file before a change is not filled, what it becomes is', () => {
  const section = '变更内容 > 单位名称';
  expect(
    form('', [
      ['变更前', { ...table, section }],
      ['变更为（不变的也照填）', { ...table, section: `${section} > 上海海云贸易商行 > 事项变更前变更为` }],
      ['网站名称', { ...table, prefix: '原：', section: '变更内容' }],
      ['新', { ...table, section: '变更内容 > 网站名称' }],
      ['变更为：', { ...table, section: '变更内容 > 网站名称' }],
      ['网站域名（变更后）', { section: '网站' }],
    ]),
  ).toEqual([null, 'organizer.name', null, 'site.name', 'site.name', 'site.domain']);
  expect(
    form('', [
      ['变更前', { labelSource: 'table-above', section: '变更内容 > 证件号码' }],
      ['变更后', { labelSource: 'table-above', section: '变更内容 > 单位名称' }],
    ]),
  ).toEqual([null, 'organizer.name']);
});

test('the word right before a box may ask for something else than its row', () => {
  expect(
    form('', [
      ['单位名称', { ...table, section: '单位' }],
      ['通讯地址', { ...table, prefix: '邮编', section: '单位' }],
    ]),
  ).toEqual(['organizer.name', 'organizer.postcode']);
  // the beginning of the address in it is no other question
  const address = ['单位通讯地址', { ...table, prefix: '所在省市', section: '单位' }] as const;
  expect(form('', [['单位名称', { section: '单位' }], address])).toEqual([
    'organizer.name',
    'organizer.contactAddress',
  ]);
});

test('a title that names one person says whose a form without headings is', () => {
  expect(form('法定代表人变更', [['姓名'], ['证件号码'], ['手机号码']])).toEqual([
    'legalRepresentative.name',
    'legalRepresentative.idNumber',
    'legalRepresentative.mobile',
  ]);
});

test('a kind of company law is no kind of filing entity', () => {
  const options = '有限责任公司|股份有限公司|合伙企业';
  expect(form('', [['企业名称'], ['企业组织形式', { control: 'select', options }]])[1]).toBeNull();
});
