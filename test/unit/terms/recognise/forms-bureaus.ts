import type { Form } from './forms-icp.ts';

const company = '申请单位基本情况';
const money = '资金与人员';
const reach = '联系方式';

/** A telecom licence: a company's facts, its people and many things that no profile holds. */
export const permit: Form = {
  name: 'telecom permit',
  filing: null,
  title: '电信业务市场综合管理系统',
  headings: ['经营许可申请表'],
  fields: [
    ['申请单位全称', 'organizer.name', { section: company }],
    ['单位英文名称', 'organizer.englishName', { section: company }],
    ['企业统一社会信用代码', 'organizer.certificateNumber', { section: company }],
    ['法定代表人（负责人）', 'legalRepresentative.name', { section: company }],
    [
      '法定代表人证件类型',
      'legalRepresentative.idType',
      { section: company, options: '居民身份证|护照|港澳居民来往内地通行证' },
    ],
    ['法定代表人证件号', 'legalRepresentative.idNumber', { section: company }],
    ['法定代表人国籍', 'legalRepresentative.nationality', { section: company, control: 'popup' }],
    ['法定代表人联系电话', 'legalRepresentative.mobile', { section: company }],
    ['注册资本(万元)', 'organizer.registeredCapital', { section: money }],
    ['实缴资本(万元)', 'unknown', { section: money }],
    ['币别', 'unknown', { section: money, control: 'select', options: '人民币|美元' }],
    ['成立时间', 'organizer.establishedOn', { section: company, control: 'date' }],
    ['营业期限自', 'organizer.certificateValidFrom', { section: company, control: 'date' }],
    ['营业期限至', 'organizer.certificateValidUntil', { section: company, control: 'date' }],
    ['登记机关名称', 'organizer.registrationAuthority', { section: company }],
    ['核准日期', 'unknown', { section: company, control: 'date' }],
    ['企业登记住所', 'organizer.certificateAddress', { section: company }],
    ['注册地所属省份', 'organizer.province or organizer.region', { section: company, control: 'popup' }],
    ['注册地所在省市', 'organizer.region', { section: company, control: 'cascader' }],
    [
      '实际经营场所',
      'organizer.contactAddress or organizer.certificateAddress or unknown',
      { section: company },
    ],
    ['通信地址及邮编', 'organizer.contactAddress or unknown', { section: reach }],
    ['公司总机', 'organizer.phone', { section: reach }],
    ['单位传真号码', 'organizer.fax', { section: reach }],
    ['公司邮箱', 'organizer.email', { section: reach }],
    ['公司网址', 'site.homeUrl', { section: reach }],
    ['员工总数', 'organizer.staffCount', { section: money }],
    ['技术人员数量', 'organizer.technicalStaffCount', { section: money }],
    ['客服热线', 'unknown', { section: reach }],
    ['经营范围及方式', 'organizer.businessScope or unknown', { section: company, control: 'textarea' }],
    ['股东名称', 'unknown', { section: '股权结构' }],
    ['出资额（万元）', 'unknown', { section: '股权结构' }],
    ['持股比例', 'unknown', { section: '股权结构' }],
    ['拟申请业务种类', 'organizer.licenceBusiness', { section: '业务信息', control: 'popup' }],
    [
      '业务覆盖范围',
      'organizer.licenceCoverage',
      { section: '业务信息', control: 'radio', options: '全国|省内' },
    ],
    ['经办人联系电话', 'never', { section: '经办人' }],
    ['技术负责人姓名', 'unknown', { section: '主要技术人员' }],
    ['毕业院校', 'unknown', { section: '主要技术人员' }],
    ['许可证编号', 'unknown', { section: '业务信息' }],
  ],
};

const holder = '一、开办者基本信息';
const safety = '三、网络安全责任人';
const duty = '四、7×24小时应急联络员';
const facts = '二、网站/应用基本情况';

/** The police in another dress: 开办者, 责任人, 联络员, several levels of division. */
export const police: Form = {
  name: 'police in other words',
  filing: 'psb',
  title: '公安机关互联网站安全管理服务平台',
  headings: ['新增备案'],
  fields: [
    ['开办者类型', 'organizer.type', { section: holder, control: 'radio', options: '组织|个人' }],
    ['开办者全称', 'organizer.name', { section: holder }],
    ['开办者证照类型', 'organizer.certificateType', { section: holder, control: 'popup' }],
    ['证照编号', 'organizer.certificateNumber', { section: holder }],
    ['证照有效期起', 'organizer.certificateValidFrom', { section: holder, control: 'date' }],
    ['证照有效期止', 'organizer.certificateValidUntil', { section: holder, control: 'date' }],
    ['永久有效', 'organizer.certificateLongTerm', { section: holder, control: 'checkbox' }],
    ['实际办公地所属区划', 'organizer.region', { section: holder, control: 'linked-selects' }],
    ['实际办公详址', 'organizer.contactAddress', { section: holder }],
    ['营业执照彩色扫描件', 'organizer.certificateScan', { section: holder, control: 'file' }],
    ['网站中文名称', 'site.name', { section: facts }],
    ['网站主域名', 'site.domain', { section: facts }],
    ['网站子域名', 'site.secondaryDomains', { section: facts }],
    ['网站公网IP地址', 'site.ip', { section: facts }],
    ['工信部ICP备案编号', 'site.icpNumber', { section: facts }],
    ['首次开通时间', 'site.launchDate', { section: facts, control: 'date' }],
    ['网络接入单位', 'accessProvider.name', { section: facts }],
    ['域名注册机构', 'registrar.name', { section: facts }],
    ['服务器机房所在地', 'site.serverLocation', { section: facts, control: 'cascader' }],
    ['有无交互功能', 'site.interactive', { section: facts, control: 'radio', options: '有|无' }],
    ['日均访问人数', 'unknown', { section: facts }],
    ['属地公安机关', 'unknown', { section: facts, control: 'popup' }],
    ['责任人姓名', 'siteManager.name', { section: safety }],
    ['证件种类', 'siteManager.idType', { section: safety, control: 'popup' }],
    ['证件号', 'siteManager.idNumber', { section: safety }],
    ['证件有效期截止', 'siteManager.idValidUntil', { section: safety, control: 'date' }],
    ['常用手机', 'siteManager.mobile', { section: safety }],
    ['办公固话', 'siteManager.landline', { section: safety }],
    ['常住地址', 'siteManager.address', { section: safety, control: 'textarea' }],
    ['证件正面照', 'siteManager.idFront', { section: safety, control: 'file' }],
    ['手持证件照片', 'siteManager.idHandheld', { section: safety, control: 'file' }],
    ['联络员姓名', 'emergencyContact.name', { section: duty }],
    ['24小时联系电话', 'emergencyContact.mobile', { section: duty }],
    ['联络员邮箱', 'emergencyContact.email', { section: duty }],
    ['联络员住址', 'emergencyContact.address', { section: duty }],
  ],
};

const unit = '单位情况';
const chief = '单位负责人情况';
const place = '网站情况';

/** An administration's old page: 情况 for 信息, the organizer's and the site's words side by side. */
export const administration: Form = {
  name: 'administration, old words',
  filing: null,
  title: '非经营性互联网信息服务备案登记表',
  headings: [],
  fields: [
    ['单位名称', 'organizer.name', { section: unit, labelSource: 'table-left' }],
    [
      '法人/自然人',
      'organizer.type',
      { section: unit, labelSource: 'table-left', control: 'radio', options: '法人|自然人' },
    ],
    ['工商执照注册号', 'organizer.certificateNumber', { section: unit, labelSource: 'table-left' }],
    ['单位法定地址', 'organizer.certificateAddress', { section: unit, labelSource: 'table-left' }],
    ['通讯地址', 'organizer.contactAddress', { section: unit, labelSource: 'table-left' }],
    ['邮政编码', 'organizer.postcode', { section: unit, labelSource: 'table-left' }],
    ['单位所在省', 'organizer.province', { section: unit, labelSource: 'table-left', control: 'select' }],
    ['单位所在市', 'organizer.city', { section: unit, labelSource: 'table-left', control: 'select' }],
    ['单位所在县（区）', 'organizer.county', { section: unit, labelSource: 'table-left', control: 'select' }],
    ['主管部门名称', 'organizer.investor', { section: unit, labelSource: 'table-left' }],
    ['姓 名', 'principal.name', { section: chief, labelSource: 'table-left' }],
    ['职 务', 'principal.position', { section: chief, labelSource: 'table-left' }],
    ['有效身份证件号码', 'principal.idNumber', { section: chief, labelSource: 'table-left' }],
    [
      '办公电话',
      'principal.landline',
      { section: chief, labelSource: 'table-left', placeholder: '区号-号码' },
    ],
    ['移动电话', 'principal.mobile', { section: chief, labelSource: 'table-left' }],
    ['E-mail', 'principal.email', { section: chief, labelSource: 'table-left' }],
    ['网站中文名', 'site.name', { section: place, labelSource: 'table-left' }],
    ['网站网址', 'site.homeUrl', { section: place, labelSource: 'table-left' }],
    ['网站域名列表', 'site.domain', { section: place, labelSource: 'table-left', control: 'textarea' }],
    ['IP地址列表', 'site.ip', { section: place, labelSource: 'table-left', control: 'textarea' }],
    ['网站服务器放置地点', 'site.serverLocation', { section: place, labelSource: 'table-left' }],
    ['接入服务单位', 'accessProvider.name', { section: place, labelSource: 'table-left' }],
    [
      '接入方式',
      'site.accessMethod',
      { section: place, labelSource: 'table-left', options: '专线|主机托管|虚拟主机' },
    ],
    [
      '服务项目',
      'site.serviceContent',
      { section: place, labelSource: 'table-left', control: 'checkbox-group' },
    ],
    [
      '涉及需前置审批的内容',
      'site.preApproval',
      { section: place, labelSource: 'table-left', control: 'checkbox-group' },
    ],
    ['填表人', 'never', { labelSource: 'table-left' }],
    ['填表日期', 'unknown', { labelSource: 'table-left', control: 'date' }],
    ['审核意见', 'never', { labelSource: 'table-left', control: 'textarea' }],
  ],
};
