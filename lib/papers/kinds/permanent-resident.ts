import type { KindSpec } from './kind.ts';

/** 外国人永久居留身份证 of 2017 and 2023, printed in two languages; the wording is general knowledge. */
export const permanentResident: KindSpec = {
  kind: 'permanentResident',
  titles: /外国人永久居留|foreign permanent resident/i,
  forms: [['foreignPermanentResident', /^/]],
  signs: /永久居留|permanent resident|国籍|签发机关|有效期限|证件号码|移民管理局|date of birth|nationality/gi,
  fields: [
    { field: 'name', labels: '姓名|Name', shape: 'person' },
    { field: 'gender', labels: '性别|Sex', shape: 'gender', bare: true },
    { field: 'birthDate', labels: '出生(日期|)|Date of Birth', shape: 'date' },
    { field: 'nationality', labels: '国籍|Nationality', shape: 'country' },
    {
      field: 'validFrom',
      until: 'validUntil',
      labels: '有效期(限|)|Period of Validity|Valid(ity|) Period',
      shape: 'period',
      bare: true,
    },
    {
      field: 'idNumber',
      labels: '(证件|身份证|)号码|(ID|Card) (No.|Number)',
      shape: 'permanentResident',
      bare: true,
    },
    { field: 'authority', labels: '签发机关|Issuing Authority|Authority', shape: 'authority', bare: true },
    { field: null, labels: '签发地(点|)|Place of Issue', shape: 'any' },
  ],
  boilerplate:
    "中华人民共和国外国人永久居留身份证外国人永久居留证PEOPLE'S REPUBLIC OF CHINA FOREIGN PERMANENT RESIDENT ID CARD PERMANENT RESIDENCE CARD",
};
