import fc from 'fast-check';
import { birthDateOf, genderOf } from '../../../lib/rules/resident-id.ts';
import { residentId, uscc } from './arbitraries.ts';
import { valid } from './valid.ts';

export type Values = Record<string, string>;

/** Two different texts of the same kind. */
export const two = (values: fc.Arbitrary<string>) => fc.tuple(values, values).filter(([a, b]) => a !== b);
const domains = valid.domain.filter((domain) => domain.endsWith('.com'));
const people = { 'principal.name': '李海云', 'siteManager.name': '王小川' };

/** For every comparison: values that keep it and values that break it, drawn at random. */
export const cases: Record<string, { keeps: fc.Arbitrary<Values>; breaks: fc.Arbitrary<Values> }> = {
  emergencySame: {
    keeps: two(valid.mobile).map(([a, b]) => ({ 'principal.mobile': a, 'principal.emergencyPhone': b })),
    breaks: valid.mobile.map((a) => ({ 'siteManager.mobile': a, 'siteManager.emergencyPhone': `+86 ${a}` })),
  },
  contactsSame: {
    keeps: two(valid.email).map(([a, b]) => ({ ...people, 'principal.email': a, 'siteManager.email': b })),
    breaks: valid.mobile.map((a) => ({ ...people, 'principal.mobile': a, 'siteManager.mobile': a })),
  },
  contactsDiffer: {
    keeps: valid.email.map((a) => ({
      'principal.name': '李',
      'siteManager.name': '李',
      'principal.email': a,
      'siteManager.email': a.toUpperCase(),
    })),
    breaks: two(valid.mobile).map(([a, b]) => ({
      'siteManager.sameAsPrincipal': 'yes',
      'principal.mobile': a,
      'siteManager.mobile': b,
    })),
  },
  idOfTwoNames: {
    keeps: two(residentId).map(([a, b]) => ({
      ...people,
      'principal.idNumber': a,
      'siteManager.idNumber': b,
    })),
    breaks: residentId.map((a) => ({ ...people, 'principal.idNumber': a, 'siteManager.idNumber': a })),
  },
  birthDate: {
    keeps: residentId.map((a) => ({
      'principal.idNumber': a,
      'principal.birthDate': birthDateOf(a)?.replaceAll('-', '/') ?? '',
    })),
    breaks: fc
      .tuple(residentId, valid.pastDate)
      .filter(([a, b]) => birthDateOf(a) !== b)
      .map(([a, b]) => ({
        'emergencyContact.idNumber': a,
        'emergencyContact.birthDate': b,
      })),
  },
  gender: {
    keeps: residentId.map((a) => ({ 'principal.idNumber': a, 'principal.gender': genderOf(a) })),
    breaks: residentId.map((a) => ({
      'principal.idNumber': a,
      'principal.gender': genderOf(a) === 'male' ? 'female' : 'male',
    })),
  },
  nationality: {
    keeps: fc.constantFrom<Values>(
      { 'principal.idType': 'passport', 'principal.nationality': 'Germany' },
      { 'principal.idType': 'residentId', 'principal.nationality': '中国' },
    ),
    breaks: fc.constantFrom<Values>(
      { 'principal.idType': 'residentId', 'principal.nationality': 'Germany' },
      { 'principal.idType': 'passport', 'principal.nationality': '中国' },
    ),
  },
  validityOrder: {
    keeps: valid.pastDate.map((a) => ({
      'principal.idValidFrom': a,
      'principal.idValidUntil': '2999-01-01',
    })),
    breaks: valid.pastDate.map((a) => ({
      'organizer.licenceValidFrom': a,
      'organizer.licenceValidUntil': a,
    })),
  },
  organizerType: {
    keeps: uscc
      .filter((code) => code.startsWith('91'))
      .map((code) => ({
        'organizer.certificateNumber': code,
        'organizer.type': 'enterprise',
      })),
    breaks: uscc
      .filter((code) => !code.startsWith('53'))
      .map((code) => ({
        'organizer.certificateNumber': code,
        'organizer.type': 'foundation',
      })),
  },
  certificateType: {
    keeps: fc.constantFrom('businessLicence', 'foreignRepresentativeOffice', 'other').map((type) => ({
      'organizer.type': 'enterprise',
      'organizer.certificateType': type,
    })),
    breaks: fc.constantFrom('residentId', 'foundation', 'lawFirm').map((type) => ({
      'organizer.type': 'enterprise',
      'organizer.certificateType': type,
    })),
  },
  organizationCode: {
    keeps: uscc.map((code) => ({
      'organizer.certificateNumber': code,
      'organizer.organizationCode': `${code.slice(8, 16)}-${code[16]}`,
    })),
    breaks: fc
      .tuple(uscc, valid.organizationCode)
      .filter(([code, own]) => code.slice(8, 17) !== own.replace('-', ''))
      .map(([code, own]) => ({ 'organizer.certificateNumber': code, 'organizer.organizationCode': own })),
  },
  taxNumber: {
    keeps: uscc.map((code) => ({ 'organizer.certificateNumber': code, 'organizer.taxNumber': code })),
    breaks: two(uscc.filter((code) => code.startsWith('9'))).map(([code, tax]) => ({
      'organizer.certificateNumber': code,
      'organizer.taxNumber': tax,
    })),
  },
  region: {
    keeps: uscc.map((code) => ({
      'organizer.certificateNumber': code,
      'organizer.region': `${code.slice(2, 4)}0100`,
    })),
    breaks: uscc
      .filter((code) => code.slice(2, 4) !== '31')
      .map((code) => ({
        'organizer.certificateNumber': code,
        'organizer.region': '310115',
      })),
  },
  filingRegion: {
    keeps: valid.icpNumber.map((number) => ({
      'organizer.filingNumber': `沪${number.slice(1)}`,
      'organizer.region': '310115',
    })),
    breaks: valid.icpNumber.map((number) => ({
      'organizer.filingNumber': `京${number.slice(1)}`,
      'organizer.region': '310115',
    })),
  },
  certificateAddressRegion: {
    keeps: fc.tuple(fc.constantFrom('上海市', '北京西路1701号'), valid.address).map(([begin, rest]) => ({
      'organizer.region': '310115',
      'organizer.certificateAddress': begin + rest,
    })),
    breaks: fc
      .tuple(fc.constantFrom('江苏省', '江苏苏州市', '北京市'), valid.address)
      .map(([begin, rest]) => ({
        'organizer.region': '310115',
        'organizer.certificateAddress': begin + rest,
      })),
  },
  establishedOrder: {
    keeps: valid.pastDate.map((day) => ({
      'organizer.establishedOn': day,
      'organizer.certificateValidUntil': '2999-01-01',
    })),
    breaks: valid.pastDate.map((day) => ({
      'organizer.establishedOn': day,
      'organizer.certificateValidUntil': day,
    })),
  },
  individualInvestor: {
    keeps: valid.siteName.map((name) => ({
      'organizer.type': 'individual',
      'organizer.name': name,
      'organizer.investor': name,
    })),
    breaks: two(valid.siteName).map(([name, investor]) => ({
      'organizer.type': 'individual',
      'organizer.name': name,
      'organizer.investor': investor,
    })),
  },
  homeUrlDomain: {
    keeps: valid.domain.map((domain) => ({ 'site.domain': domain, 'site.homeUrl': `www.${domain}/zh` })),
    breaks: two(domains).map(([domain, other]) => ({ 'site.domain': domain, 'site.homeUrl': `x-${other}` })),
  },
  domainTwice: {
    keeps: two(domains).map(([a, b]) => ({ 'site.domain': a, 'site.secondaryDomains': b })),
    breaks: domains.map((a) => ({ 'site.domain': `${a};shop.${a}` })),
  },
  domainOfType: {
    keeps: domains.map((a) => ({ 'site.domain': `${a}.gov.cn`, 'organizer.type': 'governmentAgency' })),
    breaks: domains.map((a) => ({ 'site.domain': a, 'organizer.type': 'governmentAgency' })),
  },
  governmentDomain: {
    keeps: domains.map((a) => ({ 'site.domain': a, 'organizer.type': 'enterprise' })),
    breaks: domains.map((a) => ({ 'site.domain': `${a}.gov.cn`, 'organizer.type': 'enterprise' })),
  },
  ipOrder: {
    keeps: fc.constant({ 'site.ipStart': '203.0.113.9', 'site.ipEnd': '203.0.113.10' }),
    breaks: fc.integer({ min: 1, max: 254 }).map((n) => ({
      'site.ipStart': `47.1.1.${n}`,
      'site.ipEnd': `47.1.1.${n - 1}`,
    })),
  },
  ipFamilies: {
    keeps: fc.constantFrom<Values>(
      { 'site.ip': '2400:3200::1-2400:3200::9' },
      { 'site.ipStart': '47.1.1.1', 'site.ipEnd': '47.1.1.1' },
    ),
    breaks: fc.constantFrom<Values>(
      { 'site.ip': '2400:3200::1-47.1.1.1' },
      { 'site.ipStart': '47.1.1.1', 'site.ipEnd': '2400:3200::1' },
    ),
  },
  siteName: {
    keeps: valid.siteName.map((name) => ({
      'site.name': `${name}官方商城`,
      'organizer.name': `上海${name}贸易有限公司`,
    })),
    breaks: fc.constantFrom('春风家居', '晨光书店').map((name) => ({
      'site.name': name,
      'organizer.name': '上海海云示例贸易有限公司',
    })),
  },
  siteNumber: {
    keeps: valid.icpNumber.map((number) => ({
      'organizer.filingNumber': number.replace(/-.*/, ''),
      'site.icpNumber': number,
    })),
    breaks: valid.icpNumber.map((number) => ({
      'organizer.filingNumber': '沪ICP备20260000号',
      'site.icpNumber': number.replace(/备\d+/, '备99999999'),
    })),
  },
  numberKind: {
    keeps: fc
      .constantFrom(['website', ''], ['app', 'A'], ['miniProgram', 'X'], ['quickApp', 'K'])
      .map(([kind, end]) => ({
        'site.serviceKind': kind ?? '',
        'site.icpNumber': `沪ICP备2026000001号-2${end}`,
      })),
    breaks: fc.constantFrom(['website', 'A'], ['app', ''], ['miniProgram', 'K']).map(([kind, end]) => ({
      'site.serviceKind': kind ?? '',
      'site.icpNumber': `沪ICP备2026000001号-2${end}`,
    })),
  },
  preApproval: {
    keeps: valid.siteName.map((name) => ({ 'site.name': name, 'site.preApproval': 'none' })),
    breaks: valid.siteName.map((name) => ({ 'site.name': `${name}教育`, 'site.preApproval': 'none' })),
  },
  individualContent: {
    keeps: fc.constantFrom('blog', 'other').map((one) => ({
      'organizer.type': 'individual',
      'site.serviceContent': one,
    })),
    breaks: fc.constantFrom('shopping', 'blog;shopping').map((one) => ({
      'organizer.type': 'individual',
      'site.serviceContent': one,
    })),
  },
  commercialCapital: {
    keeps: fc.integer({ min: 100, max: 99_999 }).map((n) => ({
      'site.commercial': 'yes',
      'organizer.registeredCapital': n.toLocaleString('en'),
    })),
    breaks: fc.integer({ min: 1, max: 99 }).map((n) => ({
      'site.commercial': 'yes',
      'organizer.registeredCapital': `${n}万元`,
    })),
  },
  commercialForeignShare: {
    keeps: fc.constantFrom('0', '0%', '').map((share) => ({
      'site.commercial': 'yes',
      'organizer.foreignShare': share,
    })),
    breaks: fc.integer({ min: 1, max: 100 }).map((share) => ({
      'site.commercial': 'yes',
      'organizer.foreignShare': `${share}%`,
    })),
  },
  commercialStaff: {
    keeps: fc.integer({ min: 3, max: 999 }).map((n) => ({
      'site.commercial': 'yes',
      'organizer.insuredStaffCount': `${n}`,
    })),
    breaks: fc.integer({ min: 0, max: 2 }).map((n) => ({
      'site.commercial': 'yes',
      'organizer.insuredStaffCount': `${n}人`,
    })),
  },
};
