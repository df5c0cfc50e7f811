import type { KindSpec } from './kind.ts';

/** 居民身份证, both sides (GB 11643 for the number; the labels are those printed on the card). */
export const residentId: KindSpec = {
  kind: 'residentId',
  titles: /居 *民 *身 *份 *证/,
  forms: [['residentId', /^/]],
  signs: /公民身份号码|签发机关|民族|性别|住址|出生|公安局/g,
  fields: [
    { field: 'name', labels: '姓名', shape: 'person' },
    { field: 'gender', labels: '性别', shape: 'gender', bare: true },
    { field: 'nation', labels: '民族', shape: 'nation' },
    { field: 'birthDate', labels: '出生(日期|年月|)', shape: 'date' },
    { field: 'address', labels: '住(址|所|地)', shape: 'address', wraps: true, bare: true },
    {
      field: 'idNumber',
      labels: '公民身份(证|)号(码|)|(居民|)身份证号(码|)|身份号码|公民身份|证件号码',
      shape: 'residentId',
      bare: true,
    },
    { field: 'authority', labels: '签发机关', shape: 'authority', bare: true },
    {
      field: 'validFrom',
      until: 'validUntil',
      labels: '有效期限|有效期',
      shape: 'period',
      bare: true,
    },
  ],
  boilerplate: '中华人民共和国居民身份证正面反面人像面国徽面仅限使用复印件无效',
};
