import { expect, test } from 'vitest';
import { type FormContext, recogniseForm } from '../../../lib/terms/recognise.ts';
import { field } from './recognise/field.ts';

const context: FormContext = { portal: 'aliyun', filing: 'icp', title: '', headings: [] };

function read(section: string, ...labels: string[]) {
  return recogniseForm(
    labels.map((label) => field(label, { section })),
    context,
  );
}

test.each([
  // a bracket in the middle, alternatives, units
  ['主体信息', '收件（通信）地址', 'organizer.contactAddress'],
  ['主体信息', '姓名/名称', 'organizer.name'],
  ['主体信息', '注册资金/万元', 'organizer.registeredCapital'],
  ['主体信息', '主管（上级）单位或投资者', 'organizer.investor'],
  ['网站信息', '公网地址（IP）', 'site.ip'],
  ['网站信息', '网站/APP名称', 'site.name'],
  ['网站负责人信息', '联系人（负责人）姓名', 'siteManager.name'],
  // words that mean the same
  ['网站信息', '主用域名', 'site.domain'],
  ['网站信息', '计划上线日', 'site.launchDate'],
  ['网站信息', '网站标题名', 'site.name'],
  ['网站负责人信息', '尊姓大名', 'siteManager.name'],
  ['应急联络人', '联络人', 'emergencyContact.name'],
  ['网站信息', '非经营性备案编号', 'site.icpNumber'],
])('%s: %s is %s', (section, label, key) => {
  expect(read(section, label)[0]?.key).toBe(key);
});

test.each([
  // other people's companies
  ['代理机构信息', '名称'],
  ['上级单位信息', '单位名称'],
  ['运维单位', '单位名称'],
  ['网站建设单位信息', '联系电话'],
  ['变更前信息', '单位名称'],
  // other people
  ['网站信息', '服务器操作系统'],
  ['单位信息', '实际控制人姓名'],
  ['单位信息', '安全员姓名'],
])('%s: %s is nothing that the profile knows', (section, label) => {
  expect(read(section, label)[0]?.key).toBeNull();
});

test.each([
  ['网站负责人信息', '民警姓名'],
  ['网站负责人信息', '警务手机'],
  ['五、属地民警（由公安机关填写）', '姓名'],
  ['管理机关填写（申请企业请勿填写）', '签发日期'],
  ['公安机关审核', '联系电话'],
])('%s: %s is the authority’s own', (section, label) => {
  expect(read(section, label)[0]?.never).toBe('other');
});

test('what follows a police officer among the fields of a person is not that person’s', () => {
  const [name, , officer, phone] = read('网站负责人信息', '姓名', '手机号码', '民警姓名', '联系电话');
  expect(name?.key).toBe('siteManager.name');
  expect(officer?.never).toBe('other');
  expect(phone?.key).toBeNull();
});

test('a telephone after another person’s name is that one’s', () => {
  const [, , contact, phone] = read('主体负责人信息', '姓名', '手机', '紧急联系人', '联系电话');
  expect(contact?.key).toBe('emergencyContact.name');
  expect(phone?.key).toBe('emergencyContact.mobile');
});

test('a heading that asks who runs the website names no part of the filing', () => {
  expect(read('谁来办网站', '证照上的名称')[0]?.key).not.toBe('site.name');
});

test('a box to search in that asks for something is no search', () => {
  const [email] = recogniseForm([field('邮箱', { section: '主体负责人信息', inputType: 'search' })], context);
  expect(email?.key).toBe('principal.email');
  const [search] = recogniseForm([field('备案进度', { inputType: 'search' })], context);
  expect(search?.never).toBe('search');
  // a page's title beside the box asks for nothing
  const beside = { labelSource: 'table-left', nearbyButton: '查找' } as const;
  const [above, number] = recogniseForm(
    [field('ICP备案信息报备系统', beside), field('主体备案号', beside)],
    context,
  );
  expect(above?.never).toBe('search');
  expect(number?.key).toBe('organizer.filingNumber');
});

test.each([
  ['服务负责人', '主体负责人兼任', 'switch', ''],
  ['网站信息', '网站负责人', 'radio', '同主体|不同主体'],
  ['网站信息', '站点负责人', 'select', '与企业负责人相同|另外指定'],
] as const)('%s: %s chooses between the same person and another', (section, label, control, options) => {
  const [same] = recogniseForm([field(label, { section, control, options })], context);
  expect(same?.key).toBe('siteManager.sameAsPrincipal');
});

test.each([
  ['未开通互动功能', 'site.interactive'],
  ['售卖管制物品', 'site.controlledGoods'],
])('%s asks a question without saying so', (label, key) => {
  const [asked] = recogniseForm(
    [field(label, { section: '网站信息', control: 'radio', options: '是|否' })],
    context,
  );
  expect(asked?.key).toBe(key);
});

test.each([
  ['主体负责人', '电子信函地址', 'principal.email'],
  ['网站信息', '其他需说明事项', 'site.remarks'],
  ['网站信息', '网站主营项目', 'site.serviceContent'],
  ['网站信息', '公安给的备案号', 'site.psbNumber'],
])('%s: %s is %s', (section, label, key) => {
  expect(read(section, label)[0]?.key).toBe(key);
});

test('a label that says whose outweighs what its box would have copied', () => {
  const [provider] = recogniseForm(
    [field('接入服务单位', { section: '接入与域名注册', placeholder: '营业执照上的单位全称' })],
    context,
  );
  expect(provider?.key).toBe('accessProvider.name');
});

test('a list that can be sought in is no search', () => {
  const told = { section: '公司信息', control: 'popup', placeholder: '可输入关键字查找' } as const;
  const [industry] = recogniseForm([field('所属行业', { ...told, labelSource: 'container-text' })], context);
  expect(industry?.key).toBe('organizer.industry');
});
