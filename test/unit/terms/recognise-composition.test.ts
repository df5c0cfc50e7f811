import { expect, test } from 'vitest';
import type { FieldEvidence } from '../../../lib/terms/evidence.ts';
import { valueKind } from '../../../lib/terms/keys.ts';
import { recogniseForm } from '../../../lib/terms/recognise.ts';

/** Ways to name someone × ways to name something of theirs: every pair is a label that a form may have. */
const persons = {
  principal:
    '主体负责人 单位负责人 企业负责人 主办单位负责人 主办者负责人 备案主体负责人 机构负责人 开办者负责人 申请单位负责人 主要负责人 主体责任人 单位责任人 填报单位负责人 报备单位负责人',
  siteManager:
    '网站负责人 站点负责人 网点负责人 网站责任人 网站管理员 互联网信息服务负责人 服务负责人 APP负责人 小程序负责人 应用负责人 快应用负责人 网站安全负责人 网络安全负责人 信息安全负责人 平台负责人',
  legalRepresentative: '法定代表人 法人代表 法人 企业法人 公司法人 法定负责人 单位法定代表人',
  emergencyContact: '应急联系人 紧急联系人 应急联络人 网站应急联系人 24小时应急联系人 安全应急联系人',
};
const ofPerson = {
  name: '姓名 名字 真实姓名 全名',
  idType: '证件类型 有效证件类型 证件种类 身份证件类型 证件类别 身份证明类型 证照类型',
  idNumber: '证件号码 证件号 身份证号 身份证号码 有效证件号码 证件编号 居民身份证号码 证照号码 证件代码',
  mobile: '手机号码 手机 手机号 移动电话 移动电话号码 联系手机 本人手机号 常用手机号码 实名手机号',
  landline: '办公电话 座机 固定电话 座机号码 固话 办公座机 固定电话号码',
  email: '电子邮箱 邮箱 邮箱地址 电子邮件 电子邮件地址 Email 常用邮箱 联系邮箱 电子信箱 邮件地址',
  address: '居住地址 家庭住址 现住址 常住住址',
  idValidUntil: '证件有效期至 证件到期日 证件截止日期 身份证有效期截止 证件失效日期 证件有效期止',
};
const organizers =
  '主办单位 主办方 主体 单位 公司 企业 机构 组织 申请单位 开办者 开办单位 开办主体 备案主体 备案单位 主办者 本单位 申请企业 填报单位 报备单位 网站主办单位 网站主办者 运营主体 网站所有者';
const ofOrganizer = {
  name: '名称 全称 中文名称 完整名称 称谓',
  type: '性质 类型 类别',
  certificateType: '证件类型 有效证件类型 证照类型 证件种类',
  certificateNumber:
    '证件号码 证照编号 证照号码 统一社会信用代码 证件编号 社会信用代码 营业执照编号 营业执照注册号',
  certificateAddress: '证件住所 注册地址 住所 注册住所 证照地址 营业执照地址 登记住所 证载住所',
  contactAddress: '通讯地址 通信地址 联系地址 办公地址 实际办公地址 实际经营地址 邮寄地址 办公通信地址',
  region: '所在地 行政区划 所属区域 所在省市区 所在地区 省市县 住所所在区域',
  investor: '投资者 上级主管单位 投资者或上级主管单位',
  registeredCapital: '注册资本 注册资金',
  businessScope: '经营范围',
};
const sites = '网站 站点 网站服务 备案网站 服务 互联网信息服务';
const ofSite = {
  name: '名称 中文名称 全称 名',
  domain: '域名 主域名 备案域名 顶级域名 绑定域名 一级域名 后台域名',
  homeUrl: '首页地址 首页网址 首页URL 访问地址 主页地址 网址 首页链接 入口地址 访问入口网址',
  languages: '语言 语种 语言类别 使用语言 语言种类 支持语言 所用语言',
  serviceContent: '服务内容 内容类型 主要内容 服务类目 内容类别',
  ip: 'IP地址 解析IP 公网IP 服务器IP 服务器IP地址',
  accessMethod: '接入方式 接入类型 接入办法',
  icpNumber: '备案号 ICP备案号 备案编号 工信部备案号',
  launchDate: '开通时间 上线时间 开通日期 首次开通日期 联通时间',
};

const nothing: FieldEvidence = {
  control: 'text',
  label: '',
  labelSource: 'form-item',
  section: [],
  placeholder: '',
  help: '',
  options: [],
  name: '',
  id: '',
  inputType: 'text',
  autocomplete: '',
  maxLength: null,
  required: true,
  prefix: '',
  suffix: '',
  nearbyButton: '',
};
const controls = { option: 'popup', options: 'popup', region: 'cascader', date: 'date' } as const;

function read(label: string, key: string) {
  const kind = valueKind(key) as keyof typeof controls;
  const field: FieldEvidence = { ...nothing, label, control: controls[kind] ?? 'text' };
  return recogniseForm([field], { portal: null, filing: 'icp', title: '网站备案', headings: [] })[0];
}

function pairs(names: string, things: Readonly<Record<string, string>>, entity: string): [string, string][] {
  return Object.entries(things).flatMap(([attribute, words]) =>
    names
      .split(' ')
      .flatMap((name) =>
        words.split(' ').map((word): [string, string] => [name + word, `${entity}.${attribute}`]),
      ),
  );
}

test('whoever is named and whatever is asked of them, the two together are read', () => {
  const labels = [
    ...Object.entries(persons).flatMap(([entity, names]) => pairs(names, ofPerson, entity)),
    ...pairs(organizers, ofOrganizer, 'organizer'),
    ...pairs(sites, ofSite, 'site'),
  ];
  const missed: string[] = [];
  const wrong: string[] = [];
  for (const [label, key] of labels) {
    const found = read(label, key)?.key ?? null;
    if (found === null) missed.push(label);
    else if (found !== key) wrong.push(`${label}: ${found}, not ${key}`);
  }
  console.log(`${labels.length} labels composed, ${missed.length} not read, ${wrong.length} read wrong`);
  expect(labels.length).toBeGreaterThan(3500);
  expect(wrong).toEqual([]);
  expect(missed.length / labels.length).toBeLessThan(0.01);
});

test.each([
  ['执照载明的经营范围', 'organizer.businessScope'],
  ['可联系到的地址', 'organizer.contactAddress'],
  ['对公邮箱', 'organizer.email'],
])('%s is read with what stands before its name', (label, key) => {
  const field: FieldEvidence = { ...nothing, label, section: ['主办单位信息'] };
  const [found] = recogniseForm([field], { portal: null, filing: 'icp', title: '', headings: [] });
  expect(found?.key).toBe(key);
});

test.each(['店长手机', '操作员邮箱', '物业方手机', '备用邮箱'])('%s is somebody else’s', (label) => {
  const field: FieldEvidence = { ...nothing, label, section: ['主体负责人信息'] };
  const [found] = recogniseForm([field], { portal: null, filing: 'icp', title: '', headings: [] });
  expect(found?.certainty).not.toBe('certain');
});
