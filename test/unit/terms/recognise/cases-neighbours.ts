import type { Case } from './field.ts';

/** Forms beside the filings, and pages in other scripts: what a field asks there, alone and by its words. */
export const neighbourCases: readonly Case[] = [
  ['企业注册名称', 'organizer.name'],
  ['法人或其他组织名称', 'organizer.name'],
  ['统一代码', 'organizer.certificateNumber'],
  ['通信联络地址', 'organizer.contactAddress'],
  ['街道、楼栋、门牌号', 'organizer.contactAddress', { section: '主体信息' }],
  ['企业类型', 'organizer.type', { control: 'popup' }],
  ['企业类型', 'unknown', { options: '有限责任公司|股份有限公司|合伙企业' }],
  ['用户类型', 'organizer.type', { control: 'radio', options: '个人|企业' }],
  ['营业期限为长期', 'organizer.certificateLongTerm', { control: 'switch' }],
  ['身份证长期有效', 'principal.idLongTerm', { control: 'switch', section: '主体负责人' }],
  ['起', 'principal.idValidFrom', { control: 'date', section: '主体负责人 > 身份证有效期' }],
  ['止', 'principal.idValidUntil', { control: 'date', section: '主体负责人 > 身份证有效期' }],
  [
    '是否法定代表人',
    'principal.sameAsLegalRepresentative',
    { control: 'radio', section: '主体负责人', options: '是|否' },
  ],
  [
    '变更后单位负责人是否为法定代表人',
    'principal.sameAsLegalRepresentative',
    { control: 'radio', options: '是|否，另行授权' },
  ],
  [
    '同法定代表人',
    'siteManager.sameAsLegalRepresentative',
    { control: 'switch', section: '小程序负责人信息' },
  ],
  ['关联域名', 'site.domain'],
  ['资源实例ID', 'site.cloudResource', { control: 'popup' }],
  ['云资源类型', 'unknown', { control: 'popup' }],
  ['云服务商', 'accessProvider.name', { control: 'select' }],
  ['应急号码', 'principal.emergencyPhone', { section: '主体负责人' }],
  ['统一社会信用代码', 'organizer.certificateNumber', { placeholder: '18位代码' }],
  ['通讯地址（英文）', 'unknown', { section: '主体信息' }],
  ['姓名（拼音）', 'unknown', { section: '主体负责人' }],
  ['单位联系电话', 'organizer.phone', { section: '法定代表人及联系方式' }],
  // a table's rows say what is asked, its columns of whom
  ['安全负责人', 'siteManager.mobile', { labelSource: 'table-above', section: '网站信息 > 手机号码' }],
  ['应急联络人', 'emergencyContact.email', { labelSource: 'table-above', section: '网站信息 > 电子邮箱' }],
  ['姓名', 'siteManager.name', { labelSource: 'table-above', section: '网站负责人' }],
  // a heading that says much else names nobody, but a stranger's stays a stranger's
  ['证件号', 'unknown', { section: '股权结构（持股5%以上股东）' }],
  // forms that talk
  ['您的公司叫什么名字？', 'organizer.name'],
  ['贵公司的统一社会信用代码是多少？', 'organizer.certificateNumber'],
  ['公司在哪里注册？', 'organizer.region', { control: 'cascader', section: '公司信息' }],
  ['请问负责人怎么称呼', 'principal.name', { section: '公司信息' }],
  ['Ta的手机号', 'principal.mobile', { section: '主体负责人' }],
  ['网站用哪个域名？', 'site.domain'],
  ['Email 邮箱', 'principal.email', { section: '主体负责人' }],
  ['站长手机', 'siteManager.mobile'],
  // traditional characters, words of Taiwan
  ['單位名稱', 'organizer.name'],
  ['證件號碼', 'principal.idNumber', { section: '主體負責人' }],
  ['郵遞區號', 'organizer.postcode', { section: '主辦單位' }],
  ['伺服器IP', 'site.ip'],
  ['電子郵箱', 'siteManager.email', { section: '網站負責人' }],
  ['語言', 'site.languages', { control: 'checkbox-group', options: '簡體中文|繁體中文|英語' }],
  ['驗證碼', 'never'],
];
