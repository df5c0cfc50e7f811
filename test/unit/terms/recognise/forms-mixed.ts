import type { Form } from './forms-icp.ts';

export const underPageHeading: Form = {
  name: 'a heading over the whole page',
  filing: null,
  title: '网站备案',
  headings: [],
  fields: [
    ['单位名称', 'organizer.name', { section: '网站备案信息登记 > 单位信息' }],
    [
      '单位性质',
      'organizer.type',
      { section: '网站备案信息登记 > 单位信息', options: '单位|个人', control: 'radio' },
    ],
    ['姓名', 'principal.name', { section: '网站备案信息登记 > 负责人信息' }],
    ['手机', 'principal.mobile', { section: '网站备案信息登记 > 负责人信息' }],
    ['邮箱', 'principal.email', { section: '网站备案信息登记 > 负责人信息' }],
    ['网站名称', 'site.name', { section: '网站备案信息登记 > 网站信息' }],
    ['域名', 'site.domain', { section: '网站备案信息登记 > 网站信息' }],
    ['姓名', 'siteManager.name', { section: '网站备案信息登记 > 网站负责人' }],
    ['联系电话', 'siteManager.mobile', { section: '网站备案信息登记 > 网站负责人' }],
  ],
};

export const verification: Form = {
  name: 'verification of a company',
  filing: null,
  title: '企业认证',
  headings: [],
  fields: [
    ['企业名称', 'organizer.name', { section: '企业信息' }],
    ['营业执照号', 'organizer.certificateNumber', { section: '企业信息' }],
    ['经营期限', 'organizer.certificateValidity', { section: '企业信息', control: 'date-range' }],
    ['长期', 'organizer.certificateLongTerm', { section: '企业信息', control: 'checkbox' }],
    ['对公账户', 'never', { section: '打款验证' }],
    ['管理员姓名', 'unknown or siteManager.name', { section: '管理员信息' }],
    ['管理员手机', 'unknown or siteManager.mobile', { section: '管理员信息' }],
    ['联系人', 'unknown', { section: '联系人信息' }],
    ['手机号', 'unknown', { section: '联系人信息' }],
    ['邮箱', 'unknown', { section: '联系人信息' }],
    ['联系地址', 'unknown or organizer.contactAddress', { section: '联系人信息' }],
  ],
};

export const shareholders: Form = {
  name: 'people of no filing, and places',
  filing: null,
  title: '股东信息',
  headings: ['股权结构'],
  fields: [
    ['姓名', 'unknown', { section: '股东信息' }],
    ['证件类型', 'unknown', { section: '股东信息', control: 'popup' }],
    ['证件号码', 'unknown', { section: '股东信息' }],
    ['国籍', 'unknown', { section: '股东信息' }],
    ['出资比例', 'unknown', { section: '股东信息' }],
    ['姓名', 'unknown', { section: '高级管理人员' }],
    ['职务', 'unknown', { section: '高级管理人员' }],
    ['手机', 'unknown', { section: '高级管理人员' }],
    ['姓名', 'unknown', { section: '技术负责人' }],
    ['联系电话', 'unknown', { section: '技术负责人' }],
    ['长期', 'unknown', { section: '技术负责人', control: 'checkbox' }],
    ['网络安全负责人姓名', 'siteManager.name or unknown', { section: '安全保障' }],
    ['公司所在区域', 'organizer.region', { control: 'linked-selects' }],
    ['', 'organizer.region or unknown', { control: 'linked-selects', section: '业务覆盖范围' }],
    ['服务覆盖地区', 'unknown', { control: 'linked-selects' }],
    ['注册地', 'organizer.region', { control: 'linked-selects' }],
  ],
};

export const domainOwner: Form = {
  name: 'owner of a domain',
  filing: null,
  title: '域名实名认证',
  headings: [],
  fields: [
    ['域名所有者名称', 'unknown or organizer.name', { section: '域名持有者信息' }],
    ['联系人', 'unknown', { section: '域名持有者信息' }],
    ['电子邮箱', 'unknown', { section: '域名持有者信息' }],
    ['所属区域', 'unknown or organizer.region', { section: '域名持有者信息', control: 'linked-selects' }],
    ['通讯地址', 'unknown or organizer.contactAddress', { section: '域名持有者信息' }],
    ['邮编', 'unknown or organizer.postcode', { section: '域名持有者信息' }],
  ],
};

export const policeShort: Form = {
  name: 'police, short',
  filing: 'psb',
  title: '公安备案',
  headings: [],
  fields: [
    ['网站开办者', 'organizer.name', { section: '开办者' }],
    [
      '证件有效期',
      'organizer.certificateValidUntil or organizer.certificateValidity',
      { section: '开办者', control: 'date' },
    ],
    ['长期', 'organizer.certificateLongTerm', { section: '开办者', control: 'checkbox' }],
    ['姓名', 'siteManager.name', { section: '网站负责人' }],
    ['证件有效期至', 'siteManager.idValidUntil', { section: '网站负责人', control: 'date' }],
    ['长期有效', 'siteManager.idLongTerm', { section: '网站负责人', control: 'checkbox' }],
    ['常住地', 'siteManager.region', { section: '网站负责人', control: 'cascader' }],
    ['详细地址', 'siteManager.address', { section: '网站负责人' }],
    ['姓名', 'emergencyContact.name', { section: '应急联络人' }],
    ['手机', 'emergencyContact.mobile', { section: '应急联络人' }],
    ['办公电话', 'emergencyContact.landline', { section: '应急联络人' }],
  ],
};

export const flatShort: Form = {
  name: 'flat and short',
  filing: null,
  title: '',
  headings: [],
  fields: [
    ['主体名称', 'organizer.name'],
    ['负责人', 'principal.name'],
    ['负责人电话', 'principal.mobile'],
    ['负责人邮箱', 'principal.email'],
    ['网站名', 'site.name'],
    ['域名', 'site.domain'],
    ['网站负责人', 'siteManager.name'],
    ['电话', 'siteManager.mobile'],
    ['邮箱', 'siteManager.email'],
    ['接入商', 'accessProvider.name'],
    ['服务器IP', 'site.ip'],
    ['备注', 'site.remarks'],
  ],
};
