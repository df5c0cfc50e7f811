import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  checkCrossField,
  checkDomainOwner,
  crossRules,
  provinceNotes,
  provinceRules,
} from '../../../lib/rules/index.ts';
import { birthDateOf, genderOf } from '../../../lib/rules/resident-id.ts';
import { residentId, today, uscc } from './arbitraries.ts';
import { regionNames } from './regions.ts';
import { valid } from './valid.ts';

type Values = Record<string, string>;

const said = (values: Values, portal: string | null = null) =>
  checkCrossField(values, { today, portal, regionNames });
const ids = (values: Values) => said(values).map(({ message }) => message.slice('rules.'.length));

/** Two different texts of the same kind. */
const two = (values: fc.Arbitrary<string>) => fc.tuple(values, values).filter(([a, b]) => a !== b);
const domains = valid.domain.filter((domain) => domain.endsWith('.com'));
const people = { 'principal.name': '李海云', 'siteManager.name': '王小川' };

/** For every comparison: values that keep it and values that break it, drawn at random. */
const cases: Record<string, { keeps: fc.Arbitrary<Values>; breaks: fc.Arbitrary<Values> }> = {
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
    keeps: valid.address.map((rest) => ({
      'organizer.region': '310115',
      'organizer.certificateAddress': `上海市${rest}`,
    })),
    breaks: valid.address.map((rest) => ({
      'organizer.region': '310115',
      'organizer.certificateAddress': `江苏省${rest}`,
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

describe('comparisons', () => {
  it('each have values that keep and values that break them', () => {
    expect(Object.keys(cases).sort()).toEqual(crossRules.map(({ id }) => id).sort());
  });

  it.each(Object.entries(cases))('%s', (id, { keeps, breaks }) => {
    fc.assert(
      fc.property(keeps, (values) => {
        expect(ids(values)).not.toContain(`cross.${id}`);
      }),
    );
    fc.assert(
      fc.property(breaks, (values) => {
        expect(ids(values), JSON.stringify(values)).toContain(`cross.${id}`);
      }),
    );
  });

  it('say nothing of what is missing, and never more than a warning of what is not certain', () => {
    const keys = [
      ...new Set(Object.values(cases).flatMap(({ breaks }) => fc.sample(breaks, 3).flatMap(Object.keys))),
    ];
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...keys), fc.string({ unit: 'binary' })), (values) => {
        for (const { key, other, severity, certain, source } of said(values)) {
          expect(values[key]?.trim() || values[other]?.trim()).toBeTruthy();
          expect(certain || severity !== 'error').toBe(true);
          expect(source).not.toBe('');
        }
      }),
    );
    expect(said({})).toEqual([]);
  });
});

/** A company of one person who is not its legal representative, with several domains, an ID of elsewhere … */
const breaker = (region: string): Values => ({
  'organizer.region': `${region}0100`,
  'organizer.type': 'individual',
  'organizer.certificateAddress': '某省甲乙市示例路1号',
  'organizer.contactAddress': '某省丙丁市示例路1号',
  'legalRepresentative.name': '张三',
  'principal.name': '李四',
  'principal.idNumber': '710101201501010008',
  'principal.emergencyPhone': '13800138000',
  'siteManager.name': '王五',
  'siteManager.emergencyPhone': '13800138000',
  'site.domain': 'a.cn;b.cn;c.cn;d.cn;e.cn;f.cn',
});
const variants = ['individual', 'enterprise', 'soleProprietor'].flatMap((type) =>
  ['residentId', 'passport', 'temporaryResidentId', 'hkMacaoResidencePermit'].map((idType) => ({
    'organizer.type': type,
    'principal.idType': idType,
  })),
);

describe('provinces', () => {
  const checked = provinceRules.filter(({ breaks }) => breaks);

  it.each(checked.map((rule) => [rule.id, rule] as const))('%s is told in its provinces only', (id, rule) => {
    const everywhere =
      '11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 50 51 52 53 54 61 62 63 64 65';
    for (const region of everywhere.split(' ')) {
      const told = variants.some((variant) =>
        said({ ...breaker(region), ...variant }).some(({ message }) => message === `rules.province.${id}`),
      );
      expect(told, `${id} in ${region}`).toBe(rule.provinces.includes(region));
    }
  });

  it('are hints with the month of their source', () => {
    for (const variant of variants) {
      for (const region of ['13', '31', '37', '43']) {
        const found = said({ ...breaker(region), ...variant }).filter(({ rule }) => rule === 'province');
        for (const one of found) {
          expect(one).toMatchObject({
            severity: 'hint',
            certain: false,
            source: 'HW-KB',
            checkedOn: '2025-12',
          });
        }
      }
    }
  });

  it('say nothing of a legal representative with a mainland ID, one domain and one city', () => {
    fc.assert(
      fc.property(residentId, fc.constantFrom('11', '31', '44', '51'), (id, region) => {
        const values = {
          'organizer.region': `${region}0100`,
          'organizer.type': 'enterprise',
          'legalRepresentative.idNumber': id,
          'principal.idNumber': id,
          'principal.idType': 'residentId',
          'site.domain': 'example.cn',
        };
        const grown = (birthDateOf(id) ?? '') < '2010';
        expect(said(values).filter(({ rule }) => rule === 'province' && grown)).toEqual([]);
      }),
    );
  });

  it('tell what no value can show', () => {
    expect(provinceNotes('440300').map(({ id }) => id)).toEqual(['entityNumberInFooter']);
    expect(provinceNotes('')).toEqual([]);
  });
});

describe('the owner of a domain', () => {
  it('is the organizer; another one is at most warned about', () => {
    fc.assert(
      fc.property(two(valid.siteName), fc.constantFrom('310115', '640104'), ([name, other], region) => {
        const organizer = { 'organizer.name': name, 'organizer.region': region };
        expect(checkDomainOwner(` ${name} `, organizer)).toEqual([]);
        expect(checkDomainOwner('', organizer)).toEqual([]);
        expect(checkDomainOwner(other, organizer)).toMatchObject([{ severity: 'warning' }]);
      }),
    );
  });
});
