import type { Form } from './forms-icp.ts';

const basic = '网站基本信息';
const manager = '网站安全负责人信息';
const emergency = '网站应急联络人';

export const psbSite: Form = {
  name: 'PSB website',
  filing: 'psb',
  title: '全国互联网安全管理服务平台',
  headings: ['新办网站申请'],
  fields: [
    ['网站名称', 'site.name', { section: basic }],
    ['网站开通日期', 'site.launchDate', { section: basic, control: 'date' }],
    ['主域名', 'site.domain', { section: basic }],
    ['从域名', 'site.secondaryDomains', { section: basic }],
    ['域名证书', 'site.domainCertificate', { section: basic, control: 'file' }],
    ['网站类型', 'site.type', { section: basic, control: 'popup' }],
    ['网站语种', 'site.languages', { section: basic, control: 'popup-multiple' }],
    ['是否有工信部备案号', 'site.hasIcpNumber', { section: basic, control: 'radio', options: '是|否' }],
    ['工信部备案号', 'site.icpNumber', { section: basic }],
    ['IP', 'site.ip', { section: basic }],
    [
      '接入商所属地区管辖',
      'accessProvider.jurisdiction',
      { section: basic, control: 'radio', options: '境内|境外' },
    ],
    ['接入商所属区域', 'accessProvider.region', { section: basic, control: 'cascader' }],
    ['网站接入服务商', 'accessProvider.name', { section: basic, nearbyButton: '查询网络接入服务商' }],
    ['网站接入方式', 'site.accessMethod', { section: basic, control: 'popup' }],
    ['域名注册服务商', 'registrar.name', { section: basic }],
    ['域名服务商所属区域', 'registrar.region', { section: basic, control: 'cascader' }],
    ['是否提供互联网交互服务', 'site.interactive', { section: basic, control: 'radio', options: '是|否' }],
    [
      '相关前置许可',
      'site.preApproval',
      { section: basic, control: 'checkbox-group', options: '新闻|出版|教育|其他' },
    ],
    ['同主体负责人信息', 'siteManager.sameAsPrincipal', { section: manager, control: 'checkbox' }],
    ['负责人姓名', 'siteManager.name', { section: manager }],
    ['负责人证件类型', 'siteManager.idType', { section: manager, control: 'popup' }],
    ['负责人证件号码', 'siteManager.idNumber', { section: manager }],
    ['证件有效期', 'siteManager.idValidity', { section: manager, control: 'date-range' }],
    ['负责人证件(正面)', 'siteManager.idFront', { section: manager, control: 'file' }],
    ['负责人证件(反面)', 'siteManager.idBack', { section: manager, control: 'file' }],
    ['负责人常住地址', 'siteManager.address', { section: manager }],
    ['办公室电话', 'siteManager.landline', { section: manager }],
    ['手机号码', 'siteManager.mobile', { section: manager }],
    ['负责人邮箱', 'siteManager.email', { section: manager }],
    ['联络人姓名', 'emergencyContact.name', { section: emergency }],
    ['联络人证件类型', 'emergencyContact.idType', { section: emergency, control: 'popup' }],
    ['联络人证件号码', 'emergencyContact.idNumber', { section: emergency }],
    ['手机号码', 'emergencyContact.mobile', { section: emergency }],
    ['电子邮件地址', 'emergencyContact.email', { section: emergency }],
  ],
};

export const psbEntity: Form = {
  name: 'PSB operating entity',
  filing: 'psb',
  title: '开办主体管理',
  headings: ['新增主体'],
  fields: [
    ['开办主体性质', 'organizer.type', { control: 'popup' }],
    ['开办主体名称', 'organizer.name'],
    ['主办单位证件类型', 'organizer.certificateType', { control: 'popup' }],
    ['主办单位证件号', 'organizer.certificateNumber'],
    ['主办单位有效证件', 'organizer.certificateScan', { control: 'file' }],
    ['法人代表人姓名', 'legalRepresentative.name'],
    ['省', 'organizer.province', { control: 'popup' }],
    ['市', 'organizer.city', { control: 'popup' }],
    ['县', 'organizer.county', { control: 'popup' }],
    ['详细地址', 'organizer.contactAddress'],
    ['单位办公地址', 'organizer.contactAddress'],
    ['负责人姓名', 'principal.name', { section: '主体负责人信息' }],
    ['负责人证件号码', 'principal.idNumber', { section: '主体负责人信息' }],
    ['手机号码', 'principal.mobile', { section: '主体负责人信息' }],
    ['办公室电话', 'principal.landline', { section: '主体负责人信息' }],
    ['电子邮箱', 'principal.email', { section: '主体负责人信息' }],
  ],
};

const company = '一、申请企业基本情况';
const contact = '三、联系信息';

export const licence: Form = {
  name: 'commercial licence application',
  filing: 'licence',
  title: '增值电信业务经营许可证申请',
  headings: ['申请表'],
  fields: [
    ['公司名称', 'organizer.name', { section: company }],
    ['公司类型', 'unknown', { section: company, options: '有限责任公司|股份有限公司|国有独资' }],
    ['统一社会信用代码', 'organizer.certificateNumber', { section: company }],
    ['注册资本', 'organizer.registeredCapital', { section: company, suffix: '万元' }],
    ['成立日期', 'organizer.establishedOn', { section: company, control: 'date' }],
    ['营业期限', 'organizer.certificateValidity', { section: company, control: 'date-range' }],
    ['注册地址', 'organizer.certificateAddress', { section: company }],
    ['通信地址', 'organizer.contactAddress', { section: company }],
    ['邮政编码', 'organizer.postcode', { section: company }],
    ['登记机关', 'organizer.registrationAuthority', { section: company }],
    ['经营范围', 'organizer.businessScope', { section: company, control: 'textarea' }],
    ['职工总人数', 'organizer.staffCount', { section: company }],
    ['上市情况', 'unknown', { section: company, control: 'radio', options: '是|否' }],
    ['法定代表人', 'legalRepresentative.name', { section: company }],
    ['法定代表人证件号码', 'legalRepresentative.idNumber', { section: company }],
    ['公司传真', 'organizer.fax', { section: company }],
    [
      '拟开展业务种类',
      'organizer.licenceBusiness',
      {
        section: '二、业务信息',
        control: 'checkbox-group',
        options: '信息服务业务|在线数据处理与交易处理业务',
      },
    ],
    ['业务覆盖范围', 'organizer.licenceCoverage', { section: '二、业务信息', control: 'popup' }],
    ['联系人', 'unknown', { section: contact }],
    ['联系人手机', 'unknown', { section: contact }],
    ['股东名称', 'unknown', { section: '四、股东情况' }],
    ['出资比例', 'unknown', { section: '四、股东情况', suffix: '%' }],
    ['审核意见', 'never', { section: '五、初审', control: 'textarea' }],
  ],
};

const appCard = 'APP信息';
const android = 'APP信息 > 安卓平台';
const apple = 'APP信息 > 苹果平台';

export const appFiling: Form = {
  name: 'app filing',
  filing: 'icp',
  title: 'APP备案',
  headings: ['填写APP信息'],
  fields: [
    ['应用名称', 'app.name', { section: appCard }],
    ['应用图标', 'app.icon', { section: appCard, control: 'file' }],
    ['服务内容', 'site.serviceContent', { section: appCard, control: 'cascader' }],
    ['前置审批项', 'site.preApproval', { section: appCard, control: 'popup-multiple' }],
    ['APP域名', 'site.domain', { section: appCard }],
    ['运行平台', 'app.platforms', { section: appCard, control: 'checkbox-group', options: '安卓|苹果|鸿蒙' }],
    ['软件包名称', 'app.packageName', { section: android }],
    ['公钥', 'app.publicKey', { section: android, control: 'textarea' }],
    ['证书MD5指纹', 'app.certificateMd5', { section: android }],
    ['Bundle ID', 'app.bundleId', { section: apple }],
    ['证书SHA-1指纹', 'app.certificateSha1', { section: apple }],
    ['APP备注', 'site.remarks', { section: appCard, control: 'textarea' }],
    ['APP负责人姓名', 'siteManager.name', { section: 'APP负责人信息' }],
    ['证件类型', 'siteManager.idType', { section: 'APP负责人信息', control: 'popup' }],
    ['证件号码', 'siteManager.idNumber', { section: 'APP负责人信息' }],
    ['手机号码', 'siteManager.mobile', { section: 'APP负责人信息' }],
    ['应急联系方式', 'siteManager.emergencyPhone', { section: 'APP负责人信息' }],
    ['电子邮箱', 'siteManager.email', { section: 'APP负责人信息' }],
  ],
};

const subject = '主体信息';
const mini = '小程序信息';

export const miniProgram: Form = {
  name: 'mini program filing',
  filing: 'icp',
  title: '小程序备案',
  headings: ['小程序备案'],
  fields: [
    ['主体性质', 'organizer.type', { section: subject, control: 'popup' }],
    ['主体证件类型', 'organizer.certificateType', { section: subject, control: 'popup' }],
    ['主体证件照片', 'organizer.certificateScan', { section: subject, control: 'file' }],
    ['主办单位名称', 'organizer.name', { section: subject }],
    ['主体证件号码', 'organizer.certificateNumber', { section: subject }],
    ['主体证件住所', 'organizer.certificateAddress', { section: subject }],
    ['备案省份', 'organizer.province', { section: subject, control: 'popup' }],
    ['备案城市', 'organizer.city', { section: subject, control: 'popup' }],
    ['备案县区', 'organizer.county', { section: subject, control: 'popup' }],
    ['通讯地址', 'organizer.contactAddress', { section: subject }],
    ['法人代表姓名', 'legalRepresentative.name', { section: subject }],
    ['法人证件号码', 'legalRepresentative.idNumber', { section: subject }],
    ['负责人姓名', 'principal.name', { section: '主体负责人信息' }],
    ['负责人证件号码', 'principal.idNumber', { section: '主体负责人信息' }],
    ['负责人证件有效期起始日期', 'principal.idValidFrom', { section: '主体负责人信息', control: 'date' }],
    ['负责人证件有效期终止日期', 'principal.idValidUntil', { section: '主体负责人信息', control: 'date' }],
    ['负责人联系方式', 'principal.mobile', { section: '主体负责人信息', placeholder: '请输入手机号码' }],
    ['负责人应急联系方式', 'principal.emergencyPhone', { section: '主体负责人信息' }],
    ['负责人电子邮件', 'principal.email', { section: '主体负责人信息' }],
    ['人脸核身', 'unknown', { section: '主体负责人信息', control: 'unknown' }],
    ['小程序名称', 'app.name or site.name', { section: mini }],
    ['小程序服务内容类型', 'site.serviceContent', { section: mini, control: 'cascader' }],
    ['小程序备注', 'site.remarks', { section: mini, control: 'textarea' }],
    ['互联网信息服务承诺书', 'unknown', { section: mini, control: 'file' }],
  ],
};

export const smsCheck: Form = {
  name: 'MIIT SMS check',
  filing: 'miit',
  title: 'ICP/IP地址/域名信息备案管理系统',
  headings: ['短信核验'],
  fields: [
    ['手机号', 'principal.mobile or siteManager.mobile or unknown', { placeholder: '请输入手机号' }],
    ['短信验证码', 'never', { placeholder: '请输入短信验证码' }],
    ['证件号码后6位', 'unknown or never', {}],
    ['', 'never', { placeholder: '请输入域名', nearbyButton: '搜索', section: '备案查询' }],
  ],
};

/** Linear questionnaire with numbered labels and tips, two dates under one label, generic names. */
export const numbered: Form = {
  name: 'numbered labels, pairs',
  filing: null,
  title: '企业信息登记表',
  headings: ['企业信息登记表'],
  fields: [
    ['1、企业名称（全称）', 'organizer.name', {}],
    ['2、统一社会信用代码', 'organizer.certificateNumber', {}],
    ['3、企业性质', 'unknown', { options: '国有企业|民营企业|外资企业' }],
    ['4、营业执照有效期', 'organizer.certificateValidFrom', { control: 'date' }],
    ['4、营业执照有效期', 'organizer.certificateValidUntil', { control: 'date' }],
    ['5、企业注册地址', 'organizer.certificateAddress', {}],
    ['6、企业办公地址（详细到门牌号）', 'organizer.contactAddress', {}],
    ['7、法定代表人姓名', 'legalRepresentative.name', {}],
    ['8、法定代表人身份证号', 'legalRepresentative.idNumber', {}],
    ['9、法定代表人手机', 'legalRepresentative.mobile', {}],
    ['10、企业联系电话', 'organizer.phone', {}],
    ['11、企业邮箱', 'organizer.email', {}],
    ['12、所属行业', 'organizer.industry', { control: 'select' }],
    ['13、开户银行', 'never', {}],
    ['14、银行账号', 'never', {}],
    ['15、企业官网', 'site.homeUrl or unknown', {}],
    ['16、推荐人', 'never', {}],
  ],
};
