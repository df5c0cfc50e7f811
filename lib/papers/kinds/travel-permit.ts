import type { KindSpec } from './kind.ts';

/** 港澳居民来往内地通行证 and 台湾居民来往大陆通行证, cards since 2013 and 2015; wording is general knowledge. */
export const travelPermit: KindSpec = {
  kind: 'travelPermit',
  titles: /(?:来往|往来)(?:内地|大陆)通行证|mainland travel permit/i,
  forms: [
    ['taiwanTravelPermit', /台湾居民|taiwan residents/i],
    ['hkMacaoTravelPermit', /港澳居民|hong kong and macao|(?<![A-Z\d])[HM]\d{8}(?!\d)/i],
  ],
  signs: /港澳居民|台湾居民|签发机关|签发地点|签发次数|换证次数|有效期限|出入境管理局|证件号码/g,
  fields: [
    { field: 'name', labels: '姓名|Name', shape: 'person' },
    { field: 'birthDate', labels: '出生(日期|)|Date of Birth', shape: 'date' },
    { field: 'gender', labels: '性别|Sex', shape: 'gender', bare: true },
    {
      field: 'validFrom',
      until: 'validUntil',
      labels: '有效期(限|)|Period of Validity|Date of Expiry',
      shape: 'period',
      bare: true,
    },
    {
      field: 'idNumber',
      labels: '(证件|通行证|)号码|证号|(Card|Document|Permit|ID) No.|No.',
      shape: 'travelPermit',
      bare: true,
    },
    { field: 'authority', labels: '签发机关|Issuing Authority|Authority', shape: 'authority', bare: true },
    { field: null, labels: '签发地(点|)|Place of Issue', shape: 'any' },
    { field: null, labels: '(签发|换证)次数', shape: 'any' },
    { field: null, labels: '(港澳|台湾|)身份证号码', shape: 'any' },
  ],
  boilerplate:
    '港澳居民来往内地通行证台湾居民来往大陆通行证Mainland Travel Permit for Hong Kong and Macao Residents Taiwan Residents非中国籍中华人民共和国',
};
