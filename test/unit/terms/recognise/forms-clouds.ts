import type { Form } from './forms-icp.ts';

const entity = '主体备案信息 > 主体基本信息';
const leader = '主体备案信息 > 负责人信息';
const web = '互联网信息服务信息 > 网站基本信息';
const webLeader = '互联网信息服务信息 > 服务负责人信息';

/** A stepper of a big provider: general words, tips in placeholders, the entity in card titles. */
export const stepper: Form = {
  name: 'stepper with cards',
  filing: null,
  title: 'ICP备案 - 控制台',
  headings: ['首次备案'],
  fields: [
    ['主体所属地域', 'organizer.region', { section: entity, control: 'cascader' }],
    ['主体性质', 'organizer.type', { section: entity, control: 'radio', options: '个人|单位' }],
    ['有效证件类型', 'organizer.certificateType', { section: entity, control: 'popup' }],
    ['有效证件号码', 'organizer.certificateNumber', { section: entity, placeholder: '18位证件号' }],
    ['主体名称', 'organizer.name', { section: entity, placeholder: '需与证件上名称完全一致' }],
    ['证件注册住所', 'organizer.certificateAddress', { section: entity }],
    ['实际通信地址', 'organizer.contactAddress', { section: entity, placeholder: '精确到门牌号' }],
    ['主体证件有效期', 'organizer.certificateValidity', { section: entity, control: 'date-range' }],
    [
      '长期',
      'organizer.certificateLongTerm',
      { section: entity, control: 'checkbox', labelSource: 'following-text' },
    ],
    ['上级主管单位名称', 'organizer.investor', { section: entity }],
    ['主体备注信息', 'organizer.remarks', { section: entity, control: 'textarea' }],
    ['真实姓名', 'principal.name', { section: leader }],
    ['证件类别', 'principal.idType', { section: leader, control: 'popup' }],
    ['证件编号', 'principal.idNumber', { section: leader }],
    ['证件起始日期', 'principal.idValidFrom', { section: leader, control: 'date' }],
    ['证件到期时间', 'principal.idValidUntil', { section: leader, control: 'date' }],
    ['本人手机号', 'principal.mobile', { section: leader, nearbyButton: '发送验证码' }],
    ['手机动态码', 'never', { section: leader }],
    ['备用手机号', 'principal.emergencyPhone', { section: leader }],
    [
      '办公室座机',
      'principal.landline',
      { section: leader, control: 'split-text', placeholder: '区号 号码' },
    ],
    ['常用邮箱地址', 'principal.email', { section: leader }],
    ['服务名称', 'site.name', { section: web, maxLength: 60 }],
    ['备案域名', 'site.domain', { section: web, control: 'popup-multiple' }],
    ['网站首页地址', 'site.homeUrl', { section: web, prefix: 'http://' }],
    ['服务内容分类', 'site.serviceContent', { section: web, control: 'cascader' }],
    [
      '支持语言',
      'site.languages',
      { section: web, control: 'checkbox-group', options: '中文简体|英语|日语' },
    ],
    ['前置审批类型', 'site.preApproval', { section: web, control: 'popup' }],
    ['前置审批文件编号', 'site.preApprovalNumber', { section: web }],
    ['网站说明', 'site.remarks', { section: web, control: 'textarea' }],
    ['服务开通时间', 'site.launchDate', { section: web, control: 'date', placeholder: '选择日期' }],
    ['使用的云产品', 'site.cloudResource', { section: web, control: 'popup' }],
    ['云产品公网IP', 'site.ip', { section: web }],
    [
      '与主体负责人为同一人',
      'siteManager.sameAsPrincipal',
      { section: webLeader, control: 'switch', labelSource: 'form-item' },
    ],
    ['负责人', 'siteManager.name', { section: webLeader }],
    ['联系手机号码', 'siteManager.mobile', { section: webLeader }],
    ['应急手机', 'siteManager.emergencyPhone', { section: webLeader }],
    ['邮箱账号', 'siteManager.email', { section: webLeader }],
    ['我已知晓并确认以上信息真实有效', 'never', { section: webLeader, control: 'checkbox' }],
  ],
};

const appSection = 'APP信息';

/** An app alone: the words for a site stand in its own sections. */
export const appOnly: Form = {
  name: 'app alone',
  filing: 'icp',
  title: 'APP备案',
  headings: ['新增APP备案'],
  fields: [
    [
      '互联网信息服务类型',
      'site.serviceKind',
      { section: appSection, control: 'radio', options: '网站|APP|小程序|快应用' },
    ],
    ['APP 名称', 'app.name', { section: appSection }],
    ['APP图标', 'app.icon', { section: appSection, control: 'file' }],
    ['运行平台', 'app.platforms', { section: appSection, control: 'checkbox-group', options: 'Android|iOS' }],
    ['应用包名 (Package Name)', 'app.packageName', { section: appSection }],
    ['Bundle Identifier', 'app.bundleId', { section: appSection }],
    ['签名MD5值', 'app.certificateMd5', { section: appSection }],
    ['证书 SHA-1 指纹', 'app.certificateSha1', { section: appSection }],
    ['公钥（Modulus）', 'app.publicKey', { section: appSection, control: 'textarea' }],
    ['APP使用的域名', 'site.domain', { section: appSection }],
    ['APP服务内容', 'site.serviceContent', { section: appSection, control: 'popup' }],
    ['APP语种', 'site.languages', { section: appSection, control: 'popup-multiple' }],
    ['APP前置审批', 'site.preApproval', { section: appSection, control: 'popup' }],
    ['备注', 'site.remarks', { section: appSection, control: 'textarea' }],
    ['APP负责人姓名', 'siteManager.name', { section: 'APP负责人信息' }],
    ['APP负责人手机', 'siteManager.mobile', { section: 'APP负责人信息' }],
    ['SDK名称', 'unknown', { section: '第三方SDK信息' }],
    ['应用商店链接', 'unknown', { section: appSection }],
  ],
};

const mini = '小程序信息';

/** A mini program and a quick app, as platforms for them ask. */
export const miniProgram: Form = {
  name: 'mini program by its platform',
  filing: null,
  title: '小程序备案',
  headings: [],
  fields: [
    ['小程序名称', 'app.name or site.name', { section: mini }],
    ['小程序AppID', 'app.appId', { section: mini }],
    ['小程序服务内容标识', 'site.serviceContent', { section: mini, control: 'popup' }],
    ['小程序备注', 'site.remarks', { section: mini, control: 'textarea' }],
    ['小程序服务语言', 'site.languages', { section: mini, control: 'popup' }],
    ['是否涉及前置审批', 'site.preApproval', { section: mini, control: 'radio', options: '是|否' }],
    ['管理员姓名', 'siteManager.name', { section: '小程序负责人信息' }],
    ['身份证号码', 'siteManager.idNumber', { section: '小程序负责人信息' }],
    ['身份证有效期', 'siteManager.idValidity', { section: '小程序负责人信息', control: 'date-range' }],
    ['联系方式', 'siteManager.mobile', { section: '小程序负责人信息', placeholder: '请输入11位手机号' }],
    ['应急联系方式', 'siteManager.emergencyPhone', { section: '小程序负责人信息' }],
    ['电子邮件地址', 'siteManager.email', { section: '小程序负责人信息' }],
    ['企业全称', 'organizer.name', { section: '开办主体信息' }],
    [
      '执照类型',
      'organizer.certificateType',
      { section: '开办主体信息', control: 'select', options: '营业执照|其他' },
    ],
    ['执照号码', 'organizer.certificateNumber', { section: '开办主体信息' }],
    ['执照住所', 'organizer.certificateAddress', { section: '开办主体信息' }],
    ['执照有效期限', 'organizer.certificateValidity', { section: '开办主体信息', control: 'date-range' }],
  ],
};

/** No headings, placeholders for labels, developers' names: a small provider's page for phones. */
export const phonePage: Form = {
  name: 'phone page of placeholders',
  filing: null,
  title: '网站备案信息采集',
  headings: [],
  fields: [
    ['', 'organizer.name', { placeholder: '请填写营业执照上的企业名称', name: 'companyName' }],
    ['', 'organizer.certificateNumber', { placeholder: '18位统一社会信用代码', name: 'creditCode' }],
    ['', 'organizer.certificateAddress', { placeholder: '营业执照住所' }],
    ['', 'legalRepresentative.name', { placeholder: '法定代表人姓名' }],
    ['', 'legalRepresentative.idNumber', { placeholder: '法人身份证号' }],
    ['', 'legalRepresentative.mobile', { placeholder: '法人手机号码' }],
    ['', 'siteManager.name', { placeholder: '请输入网站负责人的姓名' }],
    ['', 'siteManager.idNumber', { placeholder: '请输入网站负责人的身份证号' }],
    ['', 'siteManager.mobile', { placeholder: '请输入网站负责人的手机号' }],
    ['', 'siteManager.email', { placeholder: '请输入网站负责人的邮箱' }],
    ['', 'site.name', { placeholder: '网站名称（不超过30字）' }],
    ['', 'site.domain', { placeholder: '需备案的域名，如 example.com' }],
    ['', 'never', { placeholder: '请输入短信验证码' }],
    ['', 'never', { placeholder: '您的优惠码（选填）' }],
  ],
};
