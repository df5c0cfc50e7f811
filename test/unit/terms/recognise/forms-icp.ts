import type { Case } from './field.ts';

export interface Form {
  name: string;
  filing: 'icp' | 'miit' | 'psb' | 'licence' | null;
  title: string;
  headings: readonly string[];
  fields: readonly Case[];
}

const org = '填写主办者信息 > 主办者信息';
const head = '填写主办者信息 > 主办者负责人信息';
const ids = '居民身份证|护照|台湾居民来往大陆通行证|外国人永久居留身份证';

/** Cards with headings, options known, everything in its own section. */
export const cards: Form = {
  name: 'cards with headings',
  filing: 'icp',
  title: '代备案管理系统',
  headings: ['填写主办者信息'],
  fields: [
    ['主办者所在区域', 'organizer.region', { section: org, control: 'cascader' }],
    ['主办者性质', 'organizer.type', { section: org, control: 'popup' }],
    ['主办者证件类型', 'organizer.certificateType', { section: org, control: 'popup' }],
    ['证件号码', 'organizer.certificateNumber', { section: org }],
    ['主办者名称', 'organizer.name', { section: org }],
    ['证件住所', 'organizer.certificateAddress', { section: org }],
    ['通讯地址', 'organizer.contactAddress', { section: org, placeholder: '请勿重复填写省级行政单位' }],
    ['投资人或主管单位', 'organizer.investor', { section: org }],
    ['备注', 'organizer.remarks', { section: org, control: 'textarea' }],
    ['姓名', 'principal.name', { section: head }],
    ['证件类型', 'principal.idType', { section: head, control: 'popup' }],
    ['证件号码', 'principal.idNumber', { section: head }],
    ['证件有效期', 'principal.idValidity', { section: head, control: 'date-range' }],
    ['长期有效', 'principal.idLongTerm', { section: head, control: 'checkbox' }],
    ['手机号码', 'principal.mobile', { section: head, prefix: '+86' }],
    ['验证码', 'never', { section: head, nearbyButton: '获取验证码' }],
    ['应急手机号码', 'principal.emergencyPhone', { section: head }],
    ['邮箱', 'principal.email', { section: head }],
    ['我已阅读并同意', 'never', { section: head, control: 'checkbox' }],
  ],
};

/** One flat page without any heading: only order and labels tell the people apart. */
export const flat: Form = {
  name: 'flat, no headings',
  filing: 'icp',
  title: '网站备案',
  headings: [],
  fields: [
    ['单位性质', 'organizer.type', { options: '请选择|企业|个人|事业单位' }],
    ['省', 'organizer.province', { options: '请选择|北京市|上海市|广东省' }],
    ['市', 'organizer.city', { control: 'select' }],
    ['县', 'organizer.county', { control: 'select' }],
    ['单位名称', 'organizer.name'],
    ['证件类型', 'organizer.certificateType', { options: '请选择|工商营业执照|组织机构代码证|护照' }],
    ['证件号码', 'organizer.certificateNumber'],
    ['证件住所', 'organizer.certificateAddress'],
    ['通信地址', 'organizer.contactAddress'],
    ['投资者或上级主管单位名称', 'organizer.investor'],
    ['负责人姓名', 'principal.name'],
    ['有效证件类型', 'principal.idType', { options: '请选择|居民身份证|护照|军官证|台胞证' }],
    ['有效证件号码', 'principal.idNumber'],
    ['移动电话', 'principal.mobile'],
    ['办公电话', 'principal.landline'],
    ['电子邮箱', 'principal.email'],
    ['网站名称', 'site.name'],
    ['网站域名', 'site.domain', { control: 'textarea' }],
    ['首页地址', 'site.homeUrl'],
    [
      '网站服务内容',
      'site.serviceContent',
      { control: 'checkbox-group', options: '单位门户网站|综合门户|其他' },
    ],
    ['网站语言', 'site.languages', { control: 'checkbox-group', options: '中文简体|英语' }],
    [
      '前置或专项审批内容类型',
      'site.preApproval',
      { control: 'checkbox-group', options: '新闻|出版|教育|以上都不涉及' },
    ],
    ['网站负责人姓名', 'siteManager.name'],
    ['证件类型', 'siteManager.idType', { options: '居民身份证|护照' }],
    ['证件号码', 'siteManager.idNumber'],
    ['手机', 'siteManager.mobile'],
    ['应急联系电话', 'siteManager.emergencyPhone'],
    ['邮箱', 'siteManager.email'],
    ['接入方式', 'site.accessMethod', { options: '专线|主机托管|虚拟主机|云接入' }],
    ['服务器放置地', 'site.serverLocation', { options: '北京|天津|河北|山西' }],
    ['IP地址', 'site.ip'],
    ['备注', 'site.remarks', { control: 'textarea' }],
  ],
};

/** One card for the entity and its person together, as cloud consoles do. */
export const merged: Form = {
  name: 'organizer and person in one card',
  filing: 'icp',
  title: 'ICP备案 - 控制台',
  headings: ['填写主体信息'],
  fields: [
    ['备案省份', 'organizer.province', { section: '主体信息', control: 'popup' }],
    ['主体性质', 'organizer.type', { section: '主体信息', control: 'popup' }],
    ['证件类型', 'organizer.certificateType', { section: '主体信息', options: '营业执照|事业单位法人证书' }],
    ['上传证件', 'organizer.certificateScan', { section: '主体信息', control: 'file' }],
    ['主体名称', 'organizer.name', { section: '主体信息' }],
    ['证件号码', 'organizer.certificateNumber', { section: '主体信息' }],
    ['证件住址', 'organizer.certificateAddress', { section: '主体信息' }],
    ['通信地址', 'organizer.contactAddress', { section: '主体信息' }],
    ['负责人姓名', 'principal.name', { section: '主体信息' }],
    ['证件类型', 'principal.idType', { section: '主体信息', options: ids }],
    ['证件号码', 'principal.idNumber', { section: '主体信息' }],
    ['手机号', 'principal.mobile', { section: '主体信息' }],
    ['手机验证码', 'never', { section: '主体信息', nearbyButton: '发送验证码' }],
    ['办公室电话', 'principal.landline', { section: '主体信息', control: 'split-text' }],
    ['电子邮箱地址', 'principal.email', { section: '主体信息' }],
    ['应急联系方式', 'principal.emergencyPhone', { section: '主体信息' }],
    ['主体信息备注', 'organizer.remarks', { section: '主体信息', control: 'textarea' }],
  ],
};

const legacyOrg = '主办单位基本情况';
const legacyHead = '主体单位负责人基本情况';
const legacySite = '网站基本信息';
const legacyManager = '网站负责人基本情况';

/** Table rows of an access provider's system, `name` attributes in pinyin and English. */
export const legacy: Form = {
  name: 'legacy table rows',
  filing: 'icp',
  title: '备案信息录入',
  headings: [],
  fields: [
    ['主办单位名称', 'organizer.name', { section: legacyOrg, labelSource: 'table-left', name: 'unitname' }],
    ['主办单位性质', 'organizer.type', { section: legacyOrg, control: 'select', name: 'unitProperty' }],
    [
      '主办单位有效证件类型',
      'organizer.certificateType',
      { section: legacyOrg, control: 'select', name: 'zjlx' },
    ],
    ['主办单位有效证件号码', 'organizer.certificateNumber', { section: legacyOrg, name: 'zjhm' }],
    ['主办单位证件地址', 'organizer.certificateAddress', { section: legacyOrg, name: 'certificateaddress' }],
    ['主办单位通信地址', 'organizer.contactAddress', { section: legacyOrg, name: 'unitaddress' }],
    ['投资者及上级主管单位名称', 'organizer.investor', { section: legacyOrg, name: 'unitsuperior' }],
    ['负责人姓名', 'principal.name', { section: legacyHead, labelSource: 'table-left' }],
    ['有效证件类型', 'principal.idType', { section: legacyHead, control: 'select' }],
    ['有效证件号码', 'principal.idNumber', { section: legacyHead }],
    ['证件有效期起始时间', 'principal.idValidFrom', { section: legacyHead, name: 'beginDate' }],
    ['证件有效期结束时间', 'principal.idValidUntil', { section: legacyHead, name: 'endDate' }],
    ['长期证件', 'principal.idLongTerm', { section: legacyHead, control: 'checkbox' }],
    ['移动电话号码', 'principal.mobile', { section: legacyHead }],
    ['应急电话号码', 'principal.emergencyPhone', { section: legacyHead }],
    ['电子邮件地址', 'principal.email', { section: legacyHead }],
    ['网站名称', 'site.name', { section: legacySite }],
    ['首页地址', 'site.homeUrl', { section: legacySite }],
    ['域名', 'site.domain', { section: legacySite }],
    ['IP地址', 'site.ip', { section: legacySite }],
    ['服务器地址', 'site.serverLocation', { section: legacySite, options: '北京|上海|天津' }],
    [
      '服务内容',
      'site.serviceContent',
      { section: legacySite, control: 'checkbox-group', options: '即时通信|搜索引擎|综合门户' },
    ],
    ['负责人姓名', 'siteManager.name', { section: legacyManager }],
    ['有效证件号码', 'siteManager.idNumber', { section: legacyManager }],
    ['移动电话号码', 'siteManager.mobile', { section: legacyManager }],
    ['电子邮件地址', 'siteManager.email', { section: legacyManager }],
  ],
};

const service = '互联网信息服务信息';
const serviceHead = '互联网信息服务负责人信息';

/** The second step: a service, its person in charge, the cloud resource. */
export const serviceStep: Form = {
  name: 'service step',
  filing: 'icp',
  title: 'ICP备案',
  headings: ['填写主体信息', '填写互联网信息服务信息', '上传资料'],
  fields: [
    ['服务类型', 'site.serviceKind', { section: service, control: 'radio', options: '网站|App' }],
    ['服务名称', 'site.name', { section: service }],
    ['域名', 'site.domain', { section: service }],
    ['首页URL', 'site.homeUrl', { section: service, prefix: 'https://' }],
    ['服务内容', 'site.serviceContent', { section: service, control: 'popup' }],
    ['语言类别', 'site.languages', { section: service, control: 'popup-multiple' }],
    ['前置审批或专项审批', 'site.preApproval', { section: service, control: 'popup-multiple' }],
    ['云服务类型', 'unknown', { section: service, control: 'popup' }],
    ['备案授权码', 'site.serviceCode', { section: service }],
    ['起始IP', 'site.ipStart', { section: service }],
    ['终止IP', 'site.ipEnd', { section: service }],
    ['备注', 'site.remarks', { section: service, control: 'textarea' }],
    ['同主体负责人', 'siteManager.sameAsPrincipal', { section: serviceHead, control: 'checkbox' }],
    ['姓名', 'siteManager.name', { section: serviceHead }],
    ['证件类型', 'siteManager.idType', { section: serviceHead, control: 'popup' }],
    ['证件号码', 'siteManager.idNumber', { section: serviceHead }],
    ['联系方式1（手机号）', 'siteManager.mobile', { section: serviceHead }],
    ['联系方式2（座机）', 'siteManager.landline', { section: serviceHead }],
    ['应急联系方式（手机号）', 'siteManager.emergencyPhone', { section: serviceHead }],
    ['电子邮箱', 'siteManager.email', { section: serviceHead }],
    ['服务负责人授权书', 'siteManager.authorizationLetter', { section: serviceHead, control: 'file' }],
  ],
};

/** No labels at all: placeholders carry the form, as on phones. */
export const placeholders: Form = {
  name: 'placeholders only',
  filing: 'icp',
  title: '备案信息',
  headings: [],
  fields: [
    ['', 'organizer.name', { section: '单位信息', placeholder: '请输入单位全称' }],
    ['', 'organizer.certificateNumber', { section: '单位信息', placeholder: '请输入18位统一社会信用代码' }],
    ['', 'organizer.certificateAddress', { section: '单位信息', placeholder: '请填写营业执照上的住所' }],
    ['', 'organizer.contactAddress', { section: '单位信息', placeholder: '请输入通讯地址' }],
    ['', 'legalRepresentative.name', { section: '单位信息', placeholder: '请输入法定代表人姓名' }],
    ['', 'principal.name', { section: '负责人信息', placeholder: '请输入负责人姓名' }],
    ['', 'principal.idNumber', { section: '负责人信息', placeholder: '请输入身份证号码' }],
    ['', 'principal.mobile', { section: '负责人信息', placeholder: '请输入手机号' }],
    ['', 'never', { section: '负责人信息', placeholder: '请输入验证码', nearbyButton: '获取验证码' }],
    ['', 'principal.email', { section: '负责人信息', placeholder: '请输入邮箱' }],
    ['', 'site.name', { section: '网站信息', placeholder: '请输入网站名称' }],
    ['', 'site.domain', { section: '网站信息', placeholder: '请输入域名，不要加www' }],
    ['', 'site.homeUrl', { section: '网站信息', placeholder: '请输入首页网址' }],
  ],
};
