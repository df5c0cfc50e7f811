import * as z from 'zod/mini';
import {
  date,
  flag,
  type Leaf,
  leavesOf,
  list,
  option,
  options,
  people,
  region,
  text,
  yesNo,
} from './leaf.ts';

/**
 * What is known of a company: the one source of truth. Types, the editor, import validation and the list of
 * field keys derive from it. A property's name is the attribute of its field key (`lib/terms/keys.ts`).
 * The schema says what shape a value has, not whether it is right: half-typed and wrong values are kept.
 */
export const schemaVersion = 1;

/** Ids are made here or come with an import: short, no markup, no path. */
export const id = z.string().check(z.regex(/^[A-Za-z0-9_-]{1,64}$/));
/** The id of a person of this company, '' when the role is not given. */
const personId = z._default(z.string().check(z.regex(/^[A-Za-z0-9_-]{0,64}$/)), '');
/** ISO 8601 moment. */
export const moment = z._default(
  z.string().check(z.regex(/^\d{4}-\d\d-\d\dT[\d:.]{8,13}Z$/)),
  '1970-01-01T00:00:00.000Z',
);

export const organizerSchema = z.object({
  type: option('主办单位性质', { needed: true }),
  name: text('主办单位名称', { needed: true }),
  englishName: text('英文名称'),
  certificateType: option('主办单位证件类型', { needed: true }),
  certificateNumber: text('主办单位证件号码', { needed: true }),
  organizationCode: text('组织机构代码'),
  certificateAddress: text('主办单位证件住所', { needed: true }, 'textarea'),
  certificateValidFrom: date('证件有效期起始日期'),
  certificateValidUntil: date('证件有效期终止日期'),
  certificateLongTerm: flag('长期有效'),
  establishedOn: date('成立日期'),
  registrationAuthority: text('登记机关'),
  registeredCapital: text('注册资本（万元）'),
  businessScope: text('经营范围', {}, 'textarea', 8000),
  taxNumber: text('纳税人识别号'),
  industry: option('所属行业'),
  staffCount: text('员工人数'),
  region: region('主办单位所属区域', { needed: true }),
  contactAddress: text('主办单位通信地址', { needed: true }, 'textarea'),
  postcode: text('邮政编码'),
  phone: text('单位电话'),
  fax: text('传真'),
  email: text('单位邮箱'),
  investor: text('投资人或主管单位'),
  filingNumber: text('主体备案号'),
  remarks: text('备注', {}, 'textarea', 4000),
});

/**
 * What the ICP commercial licence asks of a company beyond its filing. The form itself was not found, so all of
 * it is unverified: conditions as agencies tell them [S:TEL], kinds by the catalogue of telecom services.
 */
export const licenceSchema = z.object({
  licenceNumber: text('ICP经营许可证号'),
  licenceValidFrom: date('许可证有效期起始日期'),
  licenceValidUntil: date('许可证有效期终止日期'),
  licenceBusiness: options('电信业务种类', { unverified: true }),
  licenceCoverage: option('业务覆盖范围', { unverified: true }),
  licenceProvinces: options('业务覆盖省份', { unverified: true }),
  foreignShare: text('外资股份比例（%）', { unverified: true }),
  insuredStaffCount: text('缴纳社保人数', { unverified: true }),
  technicalStaffCount: text('技术人员人数', { unverified: true }),
  supportStaffCount: text('客服人员人数', { unverified: true }),
  /** ids of people of this company */
  technicalStaff: people('技术人员'),
  supportStaff: people('客服人员'),
});

/** Who owns the company; asked by the licence form, not by a filing. */
export const shareholderSchema = z.object({
  id,
  name: text('股东名称', { unverified: true, sensitive: true }),
  kind: option('股东类型', { unverified: true }),
  idNumber: text('股东证件号码', { unverified: true, sensitive: true }),
  share: text('持股比例（%）', { unverified: true }),
  nationality: text('国籍或注册地', { unverified: true }),
});

/** What the domain certificate says of one domain: the registry knows the same, and reviewers look there. */
export const domainSchema = z.object({
  id,
  name: text('域名'),
  owner: text('域名所有者'),
  registrar: text('域名注册服务机构'),
  registeredOn: date('域名注册日期'),
  expiresOn: date('域名到期日期'),
  realNamedOn: date('实名认证日期'),
});

export const personSchema = z.object({
  id,
  name: text('姓名', { needed: true, sensitive: true }),
  idType: option('证件类型', { needed: true }),
  idNumber: text('证件号码', { needed: true, sensitive: true }),
  idValidFrom: date('证件有效期起始日期', { needed: true }),
  idValidUntil: date('证件有效期终止日期', { needed: true }),
  idLongTerm: flag('长期证件'),
  mobile: text('手机号码', { needed: true, sensitive: true }),
  emergencyPhone: text('应急联系电话', { needed: true, sensitive: true }),
  landline: text('办公室电话'),
  email: text('电子邮箱', { needed: true }),
  position: text('职务'),
  gender: option('性别'),
  birthDate: date('出生日期', { sensitive: true }),
  nationality: text('国籍'),
  region: region('所在地区'),
  address: text('联系地址', { sensitive: true }, 'textarea'),
  postcode: text('邮政编码'),
  qq: text('QQ账号'),
  wechat: text('微信号'),
});

export const appSchema = z.object({
  name: text('APP名称'),
  platforms: options('运行平台'),
  packageName: text('软件包名称'),
  bundleId: text('Bundle ID'),
  publicKey: text('公钥', {}, 'textarea', 8000),
  certificateMd5: text('证书MD5指纹'),
  certificateSha1: text('证书SHA-1指纹'),
  appId: text('小程序AppID', { unverified: true }),
});

export const serviceSchema = z.object({
  id,
  serviceKind: option('服务类型', { needed: true }),
  name: text('网站名称', { needed: true }),
  domain: list('网站域名', { needed: true }),
  secondaryDomains: list('其他域名'),
  homeUrl: text('网站首页网址', { needed: true }),
  serviceContent: options('网站服务内容', { needed: true }),
  languages: options('网站语言', { needed: true }),
  preApproval: options('前置或专项审批内容类型', { needed: true }),
  preApprovalNumber: text('前置审批号'),
  remarks: text('网站备注', { needed: true }, 'textarea', 4000),
  ip: list('网站IP地址'),
  accessMethod: options('网站接入方式'),
  serverLocation: options('服务器放置地'),
  cloudResource: text('备案云服务'),
  serviceCode: text('备案服务号', { sensitive: true }),
  launchDate: date('网站开通日期'),
  icpNumber: text('网站备案号'),
  psbNumber: text('公安备案号'),
  type: option('网站类型'),
  commercial: yesNo('是否经营性网站'),
  interactive: yesNo('是否提供互联网交互服务'),
  interactiveServices: options('交互服务类型'),
  controlledGoods: yesNo('是否涉及管制物品信息'),
  controlledGoodsTypes: options('管制物品类型'),
  app: z.prefault(appSchema, {}),
  /** where this service has people of its own; '' means as in the company */
  siteManager: personId,
  emergencyContact: personId,
});

export const providerSchema = z.object({
  name: text('名称'),
  jurisdiction: option('所属地区管辖'),
  region: region('所在地区'),
  phone: text('联系电话'),
  organizationCode: text('组织机构代码'),
  code: text('代码'),
});

export const rolesSchema = z.object({
  legalRepresentative: personId,
  principal: personId,
  siteManager: personId,
  emergencyContact: personId,
});

export const profileSchema = z.object({
  schemaVersion: z._default(z.literal(schemaVersion), schemaVersion),
  id,
  organizer: z.prefault(organizerSchema, {}),
  licence: z.prefault(licenceSchema, {}),
  shareholders: z._default(z.array(shareholderSchema).check(z.maxLength(200)), []),
  domains: z._default(z.array(domainSchema).check(z.maxLength(500)), []),
  people: z._default(z.array(personSchema).check(z.maxLength(100)), []),
  roles: z.prefault(rolesSchema, {}),
  services: z._default(z.array(serviceSchema).check(z.maxLength(500)), []),
  accessProvider: z.prefault(providerSchema, {}),
  registrar: z.prefault(providerSchema, {}),
  createdAt: moment,
  updatedAt: moment,
});

export type Organizer = z.output<typeof organizerSchema>;
export type Licence = z.output<typeof licenceSchema>;
export type Shareholder = z.output<typeof shareholderSchema>;
export type DomainRecord = z.output<typeof domainSchema>;
export type Person = z.output<typeof personSchema>;
export type Roles = z.output<typeof rolesSchema>;
export type AppFacts = z.output<typeof appSchema>;
export type Service = z.output<typeof serviceSchema>;
export type Provider = z.output<typeof providerSchema>;
export type Profile = z.output<typeof profileSchema>;

/** The editor's values by entity, in the order they are shown. */
export const leaves: Readonly<
  Record<
    'organizer' | 'licence' | 'shareholder' | 'domain' | 'person' | 'site' | 'app' | 'provider',
    readonly Leaf[]
  >
> = {
  organizer: leavesOf(organizerSchema, 'organizer'),
  licence: leavesOf(licenceSchema, 'organizer'),
  shareholder: leavesOf(shareholderSchema, 'shareholder'),
  domain: leavesOf(domainSchema, 'domain'),
  person: leavesOf(personSchema, 'principal'),
  site: leavesOf(serviceSchema, 'site'),
  app: leavesOf(appSchema, 'app'),
  provider: leavesOf(providerSchema, 'accessProvider'),
};
