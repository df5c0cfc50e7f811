import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addMonths, isoDate } from '../../../lib/rules/dates.ts';
import { readIcpNumber } from '../../../lib/rules/filing-number.ts';
import {
  check,
  checkKey,
  chinaToday,
  type Finding,
  type RuleId,
  readDate,
  readPhone,
  registrableDomain,
  ruleIds,
} from '../../../lib/rules/index.ts';
import { context, today } from './arbitraries.ts';

const codes = (found: readonly Finding[]) =>
  found.map(({ message, severity }) => `${severity} ${message.slice(6)}`);

describe('values that pass', () => {
  it.each([
    ['mobile', '13800138000'],
    ['mobile', '+86 13800138000'],
    ['mobile', '0086 13800138000'],
    ['licenceId', '京B2-20200001'],
    ['licenceId', '合字B2-20200001'],
    ['icpNumber', '粤ICP备12345678号-12A'],
    ['psbNumber', '京公网安备 11010502030000号'],
    ['landline', '010-87654321'],
    ['landline', '086-010-87654321-801'],
    ['landline', '(0755) 8765432'],
    ['phone', '13800138000'],
    ['phone', '95187'],
    ['phone', '400-910-0100'],
    ['email', 'li.na+icp@mail.example.com.cn'],
    ['domain', 'example.com.cn'],
    ['domain', '例子.中国'],
    ['domain', 'xn--fsqu00a.xn--fiqs8s'],
    ['homeUrl', 'www.example.cn/zh/'],
    ['ip', '203.0.113.25'],
    ['date', '2026年3月15日'],
    ['idValidUntil', '长期'],
    ['idValidUntil', '2027-02-25'],
    ['certificateValidUntil', '2026-11-24'],
    ['passport', 'E12345678'],
    ['hkMacaoTravelPermit', 'H12345678'],
    ['taiwanTravelPermit', '12345678'],
    ['icpNumber', '湘ICP备2026003711号-2A'],
    ['psbNumber', '京公网安备11010802013914号'],
    ['siteName', '海云示例贸易'],
    ['address', '浦东新区示例路88号3幢1201室'],
    ['postcode', '200120'],
  ] as [RuleId, string][])('%s %s', (rule, value) => {
    expect(codes(check(rule, value, context))).toEqual([]);
  });
});

describe('values that do not', () => {
  it.each([
    ['mobile', '1380013800', 'error mobile.shape'],
    ['mobile', '12800138000', 'error mobile.begin'],
    ['mobile', '138 0013 8000', 'error mobile.signs'],
    ['mobile', '+85291234567', 'error mobile.begin'],
    ['residentId', '11010S19491231002X', 'error residentId.chars'],
    ['mobile', '19200138000', 'hint mobile.newSegment'],
    ['landline', '87654321', 'error landline.shape'],
    ['landline', '13800138000', 'hint landline.isMobile'],
    ['email', 'li.na@example', 'error email.shape'],
    ['email', 'a@b.c', 'error email.length'],
    ['domain', 'http://example.cn', 'error domain.scheme'],
    ['domain', 'www.example.cn', 'error domain.www'],
    ['domain', 'example。com', 'error fullWidth.found'],
    ['domain', 'ｅｘａｍｐｌｅ.com', 'error fullWidth.found'],
    ['homeUrl', 'www．example.cn', 'error fullWidth.found'],
    ['landline', '021－62880000', 'error fullWidth.found'],
    ['psbNumber', '京公网安备１１010502030000号', 'error fullWidth.found'],
    ['domain', 'example.cn/', 'error domain.path'],
    ['domain', 'com.cn', 'error domain.suffix'],
    ['domain', 'shop.example.com.cn', 'warning domain.subdomain'],
    ['domain', 'example.io', 'hint domain.unapproved'],
    ['domain', '-example.cn', 'error domain.shape'],
    ['homeUrl', 'https://www.example.cn', 'error homeUrl.scheme'],
    ['ip', '203.0.113.256', 'error ip.shape'],
    ['ip', '2001:db8::1', 'warning ip.version6'],
    ['ip', '203.0.113.9-203.0.113.1', 'error ip.order'],
    ['ip', '100.64.0.1', 'warning ip.private'],
    ['ip', 'fe80::1', 'warning ip.private'],
    ['ip', 'fec0::1', 'warning ip.private'],
    ['ip', '::ffff:10.0.0.1', 'warning ip.private'],
    ['ip', '198.18.0.5', 'warning ip.private'],
    ['ip', '192.0.0.1', 'warning ip.private'],
    ['ip', '192.168.1.1', 'warning ip.private'],
    ['date', '2026-02-29', 'error date.real'],
    ['pastDate', '2026-11-25', 'error pastDate.future'],
    ['idValidUntil', '2026-11-23', 'error idValidUntil.expired'],
    ['idValidUntil', '2027-02-24', 'error idValidUntil.soon'],
    ['certificateValidUntil', '2026-11-23', 'error idValidUntil.certificateExpired'],
    ['passport', 'ABCDEFG', 'warning passport.shape'],
    ['icpNumber', '京ICP证030173号', 'warning icpNumber.shape'],
    ['psbNumber', '341324020000239', 'hint psbNumber.fifteen'],
    ['siteName', 'example.cn', 'error siteName.domain'],
    ['siteName', '12345', 'error siteName.digits'],
    ['siteName', 'Haiyun', 'error siteName.latin'],
    ['siteName', '海云', 'error siteName.short'],
    ['siteName', '海云示例！', 'error siteName.sign'],
    ['siteName', '中国海云示例', 'warning siteName.state'],
    ['siteName', '海云教育咨询', 'hint siteName.preApproval'],
    ['address', '浦东新区示例路★', 'warning address.sign'],
    ['postcode', '20012', 'warning postcode.shape'],
    ['chinese', 'Haiyun Trading', 'hint chinese.missing'],
  ] as [RuleId, string, string][])('%s %s: %s', (rule, value, code) => {
    expect(codes(check(rule, value, context))).toContain(code);
  });

  it('a full-width sign is no error where the value is read all the same', () => {
    expect(codes(check('phone', '（021）62880000', context))).toEqual([]);
  });

  it('an app may use a domain of up to four levels, a website the registered one', () => {
    const of = (serviceKind: string, domain: string) =>
      codes(
        check('domain', domain, { today, key: 'site.domain', values: { 'site.serviceKind': serviceKind } }),
      );
    expect(of('app', 'api.shop.example.com')).toEqual([]);
    expect(of('app', 'a.b.c.example.com')).toEqual(['warning domain.subdomain']);
    expect(of('website', 'shop.example.com')).toEqual(['warning domain.subdomain']);
  });

  it('an organizer that is a state body may use the reserved beginnings', () => {
    const values = { 'organizer.type': 'governmentAgency' };
    expect(codes(check('siteName', '国家示例服务网', { today, values }))).toEqual([]);
    const company = { 'organizer.type': 'enterprise' };
    expect(codes(check('siteName', '国家示例服务网', { today, values: company }))).toEqual([
      'error siteName.state',
    ]);
  });

  it('remarks are short only for the portal that says so', () => {
    const remarks = (key: string, portal: string | null) =>
      codes(checkKey(key, '公司介绍', { today, portal }));
    expect(remarks('site.remarks', 'tencent')).toEqual(['error portalLimit.short']);
    expect(remarks('site.remarks', 'aliyun')).toEqual(['hint remarks.brief']);
    expect(remarks('organizer.remarks', null)).toEqual([]);
  });

  it('an address begins with the province only where no portal puts it in front', () => {
    const address = (portal: string | null) =>
      codes(check('address', '上海市浦东新区示例路88号1201室', { today, portal }));
    expect(address(null)).toEqual([]);
    expect(address('tencent')).toEqual(['warning address.province']);
    const said = (value: string) => codes(check('address', value, { today, portal: 'tencent' }));
    expect(said('江苏苏州市虎丘区科技路8号201室')).toEqual(['warning address.province']);
    // streets that are named after a province or a city
    for (const street of ['北京西路1701号20层', '四川北路888号3室', '重庆南路308弄5号楼', '广东路500号21层'])
      expect(said(street)).toEqual([]);
  });
});

describe('no rule', () => {
  it('throws, whatever is typed, or says anything of an empty value', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...ruleIds),
        fc.string({ unit: 'binary', maxLength: 60 }),
        (rule, value) => {
          for (const { message, source } of check(rule, value, context)) {
            expect(message).toMatch(/^rules\.\w+\.\w+$/);
            expect(source).not.toBe('');
          }
          expect(check(rule, '  ', context)).toEqual([]);
        },
      ),
    );
  });

  it('calls general knowledge an error', () => {
    fc.assert(
      fc.property(fc.constantFrom(...ruleIds), fc.string(), (rule, value) => {
        for (const { certain, severity } of check(rule, value, context)) {
          expect(certain || severity !== 'error').toBe(true);
        }
      }),
    );
  });
});

describe('readers', () => {
  it('dates: every real day in every spelling, no other', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1800, max: 2999 }),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 31 }),
        (y, m, d) => {
          const real = d <= new Date(Date.UTC(y, m, 0)).getUTCDate();
          const [mm, dd] = [String(m).padStart(2, '0'), String(d).padStart(2, '0')];
          const iso = real ? `${y}-${mm}-${dd}` : null;
          expect(isoDate(y, m, d)).toBe(iso);
          for (const text of [`${y}-${mm}-${dd}`, `${y}/${m}/${d}`, `${y}${mm}${dd}`, `${y}年${m}月${d}日`]) {
            expect(readDate(text)).toBe(iso);
          }
        },
      ),
    );
  });

  it('months end where the calendar says', () => {
    expect(addMonths('2026-11-30', 3)).toBe('2027-02-28');
    expect(addMonths('2023-11-30', 3)).toBe('2024-02-29');
    expect(addMonths('2026-10-31', 3)).toBe('2027-01-31');
  });

  it('today is the day in China', () => {
    expect(chinaToday(new Date('2026-11-23T15:59:59Z'))).toBe('2026-11-23');
    expect(chinaToday(new Date('2026-11-23T16:00:00Z'))).toBe('2026-11-24');
  });

  it('phones come apart the way forms split them', () => {
    expect(readPhone('086-010-87654321-801')).toEqual({
      country: '86',
      area: '010',
      number: '87654321',
      extension: '801',
    });
    expect(readPhone('+86 21 6288 0000')).toEqual({
      country: '86',
      area: '021',
      number: '62880000',
      extension: '',
    });
    expect(readPhone('0571-8765432')).toMatchObject({ area: '0571', number: '8765432' });
    expect(readPhone('86 13800138000')).toBeNull();
    expect(readPhone('+1 415 555 0100')).toBeNull();
  });

  it('domains', () => {
    expect(registrableDomain('a.b.example.sh.cn')).toBe('example.sh.cn');
    expect(registrableDomain('a.example.co.uk')).toBe('example.co.uk');
    expect(registrableDomain('a.example.com')).toBe('example.com');
    expect(registrableDomain('com.cn')).toBeNull();
  });

  it('ICP numbers', () => {
    expect(readIcpNumber('京icp备14016142号－1')).toEqual({
      entity: '京ICP备14016142号',
      site: '1',
      kind: '',
    });
    expect(readIcpNumber('天ICP备14016142号')).toBeNull();
  });
});
