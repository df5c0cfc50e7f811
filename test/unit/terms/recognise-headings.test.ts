import { expect, test } from 'vitest';
import { type FormContext, recogniseForm } from '../../../lib/terms/recognise.ts';
import { field } from './recognise/field.ts';

const context: FormContext = { portal: null, filing: null, title: '', headings: [] };

function read(section: string, label: string, control: 'text' | 'select' | 'file' = 'text') {
  return recogniseForm([field(label, { section, control })], context)[0];
}

/** Whom a heading means, in ways that name somebody else on the way. */
test.each([
  ['应急联系人：非网站负责人', 'emergencyContact'],
  ['网站负责人（可与主体负责人相同）', 'siteManager'],
  ['网站负责人信息（与主体负责人不一致时填写）', 'siteManager'],
  ['主体负责人：代表公司办备案的人', 'principal'],
  ['主体负责人（须与法人一致）', 'principal'],
  ['法定代表人/执行事务合伙人', 'legalRepresentative'],
  ['法定代表人 Legal Representative', 'legalRepresentative'],
  ['主体负责人 Principal', 'principal'],
  ['小程序的管理者（负责人）', 'siteManager'],
  ['值班人（紧急情况下网警联系的人）', 'emergencyContact'],
  ['7×24小时联系人（应急）', 'emergencyContact'],
  ['四、紧急联系', 'emergencyContact'],
  ['应急卡', 'emergencyContact'],
  ['24小时值守', 'emergencyContact'],
  ['应急联络老师', 'emergencyContact'],
  ['网站·负责人', 'siteManager'],
  ['变更网站负责人', 'siteManager'],
  ['变更负责人（主体）', 'principal'],
])('under %s a person is the %s', (heading, who) => {
  expect(read(heading, '姓名')?.key).toBe(`${who}.name`);
  expect(read(heading, '手机号码')?.key).toBe(`${who}.mobile`);
  expect(read(heading, '证件号码')?.key).toBe(`${who}.idNumber`);
});

/** A name that only its heading explains. */
test.each([
  ['网站安全员（网站负责人）', '安全员手机', 'siteManager.mobile'],
  ['主体接口人（即主体负责人）', '接口人证件号', 'principal.idNumber'],
  ['值班人（应急联络人）', '值班邮箱', 'emergencyContact.email'],
])('%s: %s is %s', (heading, label, key) => {
  expect(read(heading, label)?.key).toBe(key);
});

test.each([
  ['单位信息', '安全员手机'],
  ['公司法人（执照上的那位）', '公司负责人部门'],
  ['技术联系人', '手机'],
  ['数据安全', '数据安全负责人'],
  ['小程序信息', '小程序管理员'],
  ['APP信息', '应用分类'],
  ['APP信息', 'SDK包名'],
  ['服务器信息', '操作系统'],
  ['服务器信息', '内网IP'],
  ['服务器信息', '服务器到期时间'],
  ['域名信息', '域名注册邮箱'],
  ['主体负责人', '社保卡号'],
  ['接入服务商', '服务商联系人'],
  ['网站信息', '域名拍卖出价（元）'],
  ['网站信息', '域名购买几年？'],
  ['网站信息', '管理后台URL'],
])('%s: %s is nothing that the profile knows', (section, label) => {
  expect(read(section, label)?.key).toBeNull();
});

test.each(['公司收件地址', '单位收快递的地址', '收件邮箱地址的收件人', '经办人收件地址'])(
  '%s stays untouched',
  (label) => {
    expect(read('主体信息', label)?.key).toBeNull();
  },
);

test.each([
  ['', '代表单位办理备案的主体负责人姓名', 'principal.name'],
  ['网站信息', '接入商分配的IP', 'site.ip'],
  ['', '给网站起的名字', 'site.name'],
])('%s: %s, of which half the words are read, is %s', (section, label, key) => {
  expect(read(section, label)?.key).toBe(key);
});

test('a placeholder that asks for something else than its label is not certain', () => {
  const [found] = recogniseForm(
    [field('成立日期', { section: '单位证照', control: 'date', placeholder: '营业期限至' })],
    context,
  );
  expect(found?.certainty).not.toBe('certain');
});

test.each(['变更后内容', '变更后', '填写内容'])(
  'in a sheet of changes the row asks, whatever stands over %s',
  (head) => {
    const rows = ['主体备案号', '单位名称', '邮政编码', '联系电话'];
    const boxes = rows.map((row) => field(head, { section: row, labelSource: 'table-above' }));
    const keys = recogniseForm(boxes, { portal: null, filing: null, title: '变更备案', headings: [] });
    expect(keys.map(({ key }) => key)).toEqual([
      'organizer.filingNumber',
      'organizer.name',
      'organizer.postcode',
      'organizer.phone',
    ]);
  },
);

test('… and what was before is nothing to fill in', () => {
  const old = field('变更前', { section: '单位名称', labelSource: 'table-above' });
  const [found] = recogniseForm([old], { portal: null, filing: null, title: '变更备案', headings: [] });
  expect(found?.key).toBeNull();
});

test.each(['抵押人', '主办律师', '分店经理'])(
  'under %s, whom nothing names, nobody we know is asked for',
  (heading) => {
    expect(read(heading, '姓名')?.key).toBeNull();
    expect(read(heading, '手机号码')?.key).toBeNull();
  },
);

test('the title of a contract over the whole page says nothing of whose its parts are', () => {
  const told = { section: '云服务采购合同 · 甲方资料 > 证照与税务', control: 'date' as const };
  expect(recogniseForm([field('注册日期', told)], context)[0]?.key).toBe('organizer.establishedOn');
});

test('whose a run of fields is stays in doubt where likeness knows another', () => {
  const section = '谁来负责';
  const asked = ['负责人叫啥', 'TA的身份证', 'TA的手机号', 'TA的邮箱'].map((label) =>
    field(label, { section }),
  );
  for (const { key, certainty } of recogniseForm(asked, context))
    if (!key?.startsWith('principal.')) expect(certainty).not.toBe('certain');
});

test('of a company and its head under one heading the head has a name and a face', () => {
  const section = '经营者/法人';
  const files = { section, control: 'file' } as const;
  const found = recogniseForm(
    [field('国徽面', files), field('证件姓名', { section }), field('证件号码', { section })],
    context,
  );
  expect(found.map(({ key }) => key)).toEqual(
    ['idBack', 'name', 'idNumber'].map((attribute) => `legalRepresentative.${attribute}`),
  );
});

test('a form that asks for a contact alone is offered one person, and never for certain', () => {
  const about = { section: '申请联系人' };
  const asked = [field('联系人', about), field('联系手机', about), field('联系邮箱', about)];
  const [, ...read] = recogniseForm([field('域名'), ...asked], { ...context, title: '证书服务' });
  const [who] = (read[0]?.key ?? '').split('.');
  expect(read.map(({ key }) => key)).toEqual([`${who}.name`, `${who}.mobile`, `${who}.email`]);
  expect(read.every(({ certainty }) => certainty === 'likely')).toBe(true);
});

/** Those who are the organizer under another name. */
test.each([
  ['云服务合同·甲方（客户）信息', '成立日期', 'organizer.establishedOn'],
  ['云服务合同·甲方（客户）信息', '统一社会信用代码', 'organizer.certificateNumber'],
  ['域名持有者实名认证', '所有者名称', 'organizer.name'],
  ['域名持有者实名认证', '持有者证件号码', 'organizer.certificateNumber'],
])('under %s %s is %s', (heading, label, key) => {
  expect(read(heading, label)?.key).toBe(key);
});

test('省（市） with 地（市） and 县（区） beside it is the province', () => {
  const levels = ['省（市）', '地（市）', '县（区）'].map((label) =>
    field(label, { section: '主办单位信息', control: 'select' }),
  );
  expect(recogniseForm(levels, context).map(({ key }) => key)).toEqual([
    'organizer.province',
    'organizer.city',
    'organizer.county',
  ]);
});

test('fields under one label go by what their own boxes ask', () => {
  const told = [
    ['手机与邮箱', '请输入手机'],
    ['', '邮箱'],
    ['成立日期', ''],
    ['成立日期', '登记机关'],
    ['短信验证码', '手机号'],
    ['短信验证码', '验证码'],
  ] as const;
  const fields = told.map(([label, placeholder], at) =>
    field(label, { placeholder, section: at < 2 ? '网站负责人' : '单位资料' }),
  );
  expect(recogniseForm(fields, context).map(({ key }) => key)).toEqual([
    'siteManager.mobile',
    'siteManager.email',
    'organizer.establishedOn',
    'organizer.registrationAuthority',
    null,
    null,
  ]);
});
