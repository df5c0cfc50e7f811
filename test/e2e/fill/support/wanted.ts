import type { FillValue } from '../../../../lib/fill/index.ts';

const hangzhou: Extract<FillValue, { kind: 'region' }> = {
  kind: 'region',
  levels: [
    ['浙江省', '浙江'],
    ['杭州市', '杭州'],
    ['西湖区', '西湖'],
  ],
};

/** What each control under test is to hold: the value on its way in, and what the page's own model must say. */
export const wanted: Record<string, { value: FillValue; model: unknown }> = {
  text: { value: { kind: 'text', text: '北京海云科技有限公司' }, model: '北京海云科技有限公司' },
  textarea: { value: { kind: 'text', text: '主要介绍公司产品与服务' }, model: '主要介绍公司产品与服务' },
  select: { value: { kind: 'choice', wanted: [['企业单位', '企业']] }, model: '企业' },
  multi: {
    value: { kind: 'choice', wanted: [['中文简体', '简体中文'], ['英语']] },
    model: ['中文简体', '英语'],
  },
  long: { value: { kind: 'choice', wanted: [['云服务器 217 号']] }, model: '云服务器 217 号' },
  region: {
    value: {
      kind: 'region',
      levels: [
        ['北京市', '北京'],
        ['市辖区', '北京市', '北京'],
        ['朝阳区', '朝阳'],
      ],
    },
    model: ['北京市', '市辖区', '朝阳区'],
  },
  region2: {
    value: {
      kind: 'region',
      levels: [
        ['浙江省', '浙江'],
        ['杭州市', '杭州'],
        ['西湖区', '西湖'],
      ],
    },
    model: ['浙江省', '杭州市', '西湖区'],
  },
  date: { value: { kind: 'date', date: '2031-03-15' }, model: '2031-03-15' },
  begin: { value: { kind: 'date', date: '2021-02-03' }, model: '2021-02-03' },
  end: { value: { kind: 'date', date: '2041-02-28' }, model: '2041-02-28' },
  range: {
    value: { kind: 'date-range', from: '2021-02-03', until: '2041-02-28' },
    model: ['2021-02-03', '2041-02-28'],
  },
  radio: { value: { kind: 'choice', wanted: [['企业']] }, model: '企业' },
  checks: { value: { kind: 'choice', wanted: [['网站'], ['小程序']] }, model: ['网站', '小程序'] },
  flag: { value: { kind: 'flag', on: true }, model: true },
  grouped: { value: { kind: 'choice', wanted: [['企业单位', '企业']] }, model: '企业' },
  search: { value: { kind: 'choice', wanted: [['云服务器 217 号']] }, model: '云服务器 217 号' },
  remote: { value: { kind: 'choice', wanted: [['云服务器 217 号']] }, model: '云服务器 217 号' },
  tree: { value: hangzhou, model: ['浙江省', '杭州市', '西湖区'] },
  lazy: { value: hangzhou, model: ['浙江省', '杭州市', '西湖区'] },
  hover: { value: hangzhou, model: ['浙江省', '杭州市', '西湖区'] },
  any: { value: hangzhou, model: ['浙江省', '杭州市', '西湖区'] },
  upper: {
    value: { kind: 'region', levels: hangzhou.levels.slice(0, 2) },
    model: ['浙江省', '杭州市'],
  },
  month: { value: { kind: 'date', date: '2031-03-15' }, model: '2031-03' },
  endless: { value: { kind: 'date', date: null }, model: true },
  tags: {
    value: { kind: 'list', items: ['haiyun.cn', 'haiyun.com.cn'] },
    model: ['haiyun.cn', 'haiyun.com.cn'],
  },
  masked: {
    value: { kind: 'phone', country: '86', area: '', number: '13800138000', extension: '' },
    model: '13800138000',
  },
  number: { value: { kind: 'text', text: '500' }, model: '500' },
  rich: { value: { kind: 'text', text: '主要介绍公司产品与服务' }, model: '主要介绍公司产品与服务' },
  cards: { value: { kind: 'choice', wanted: [['企业']] }, model: '企业' },
  deep: { value: { kind: 'text', text: '北京海云科技有限公司' }, model: '北京海云科技有限公司' },
  tabbed: { value: { kind: 'text', text: '021-50001235' }, model: '021-50001235' },
  folded: { value: { kind: 'text', text: 'Haiyun Trading' }, model: 'Haiyun Trading' },
  phone: {
    value: { kind: 'phone', country: '86', area: '010', number: '87654321', extension: '801' },
    model: ['010', '87654321', '801'],
  },
};

/** Entries of a list that gets a row each. */
export const entries = ['203.0.113.25', '203.0.113.26', '203.0.113.27'];

/** True when a model holds what was wanted; lists of choices in any order. */
export function agrees(found: unknown, expected: unknown): boolean {
  if (Array.isArray(found) && Array.isArray(expected)) {
    const sorted = (list: unknown[]) => JSON.stringify(list.map(String).sort());
    return sorted(found) === sorted(expected);
  }
  // a number box may keep a number
  return found === expected || (typeof found === 'number' && String(found) === expected);
}
