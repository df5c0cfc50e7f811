import fc from 'fast-check';
import { addMonths } from '../../../lib/rules/dates.ts';
import type { Broken } from './broken.ts';
import { valid } from './valid.ts';

const day = (from: string, until: string) =>
  fc
    .date({ min: new Date(from), max: new Date(until), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
const noDay = fc.constantFrom('2026-02-29', '2026-13-01', '2026-00-10', '20260431', '2026年6月31日', 'soon');
const label = fc.stringMatching(/^[a-z][a-z0-9]{2,20}$/);
const han = (minLength: number, maxLength = minLength + 8) =>
  fc
    .array(fc.constantFrom(...'海云示例贸易星河智慧青山绿水源长'), { minLength, maxLength })
    .map((all) => all.join(''));
const inPerson = { 'organizer.type': 'individual' };

/** Values that break the rules for dates, domains, addresses of servers and texts. */
export const brokenTexts = (today: string): readonly Broken[] => [
  ['email', 'email.length', fc.constantFrom('a@b.c', 'ab@cd', `${'a'.repeat(125)}@b.cn`)],
  ['email', 'email.shape', fc.tuple(label, label).map(([a, b]) => `${a}@${b}`)],
  ['email', 'email.shape', fc.tuple(label, label).map(([a, b]) => `${a}..${b}@${b}.cn`)],
  ['email', 'email.ascii', fc.tuple(han(2), label).map(([a, b]) => `${a}@${b}.cn`)],
  ['domain', 'domain.scheme', label.map((one) => `https://${one}.cn`)],
  [
    'domain',
    'domain.path',
    fc.tuple(label, fc.constantFrom('/', ':8080', '?a', '#b')).map(([a, b]) => `${a}.cn${b}`),
  ],
  [
    'domain',
    'domain.shape',
    fc.oneof(
      label,
      label.map((one) => `-${one}.cn`),
      label.map((one) => `${one}..cn`),
    ),
  ],
  ['domain', 'domain.www', label.map((one) => `www.${one}.cn`)],
  ['domain', 'domain.suffix', fc.constantFrom('com.cn', 'sh.cn', 'co.uk', 'gov.cn')],
  [
    'domain',
    'domain.subdomain',
    fc
      .tuple(label, label)
      .filter(([a]) => a !== 'www')
      .map(([a, b]) => `${a}.${b}.com.cn`),
  ],
  ['domain', 'domain.unknownSuffix', label.map((one) => `${one}.nosuchending`)],
  [
    'domain',
    'domain.unapproved',
    fc.tuple(label, fc.constantFrom('io', 'ai', 'app', 'dev')).map(([a, b]) => `${a}.${b}`),
  ],
  [
    'domain',
    'domain.unsureSuffix',
    fc.tuple(label, fc.constantFrom('se', 'nz', 'museum')).map(([a, b]) => `${a}.${b}`),
  ],
  ['homeUrl', 'homeUrl.scheme', label.map((one) => `https://www.${one}.cn`)],
  [
    'homeUrl',
    'homeUrl.shape',
    fc.oneof(
      label,
      label.map((one) => `${one}.cn/a b`),
    ),
  ],
  [
    'ip',
    'ip.shape',
    fc.tuple(fc.integer({ min: 256, max: 999 }), fc.nat(255)).map(([a, b]) => `${a}.${b}.1.1`),
  ],
  ['ip', 'ip.order', fc.integer({ min: 1, max: 254 }).map((n) => `47.1.1.${n + 1}-47.1.1.${n}`)],
  ['ip', 'ip.version6', fc.stringMatching(/^2001:db8:[1-9a-f]{1,4}::[1-9a-f]{1,4}$/)],
  [
    'ip',
    'ip.private',
    fc
      .tuple(
        fc.constantFrom(
          '10.0',
          '10.255',
          '172.16',
          '172.31',
          '192.168',
          '100.64',
          '100.127',
          '127.0',
          '169.254',
          '224.0',
          '0.0',
        ),
        fc.nat(255),
      )
      .map(([net, n]) => `${net}.${n}.7`),
  ],
  ['ip', 'ip.private', fc.constantFrom('::1', 'fe80::1', 'fd00::1', 'ff02::1')],
  ...(
    ['date', 'pastDate', 'idValidUntil', 'certificateValidUntil', 'domainExpiry', 'domainRealName'] as const
  ).map((rule): Broken => [rule, 'date.real', noDay]),
  ['pastDate', 'pastDate.future', day('2026-11-25', '2090-01-01')],
  ['domainRealName', 'pastDate.future', day('2026-11-25', '2090-01-01')],
  ['idValidUntil', 'idValidUntil.expired', day('1990-01-01', '2026-11-23')],
  ['idValidUntil', 'idValidUntil.soon', day(today, addMonths(today, 3))],
  ['certificateValidUntil', 'idValidUntil.certificateExpired', day('1990-01-01', '2026-11-23')],
  ['domainExpiry', 'domainDate.expired', day('1990-01-01', '2026-11-23')],
  ['domainExpiry', 'domainDate.soon', day(today, addMonths(today, 3))],
  ['domainRealName', 'domainDate.fresh', day('2026-11-20', today)],
  ['md5', 'fingerprint.shape', fc.stringMatching(/^[0-9a-f]{31}g$/)],
  ['md5', 'fingerprint.shape', valid.sha1],
  ['md5', 'fingerprint.plain', valid.md5.filter((one) => /[a-f]/.test(one)).map((one) => one.toUpperCase())],
  ['sha1', 'fingerprint.shape', valid.md5],
  ['sha1', 'fingerprint.plain', valid.sha1.map((one) => one.replace(/..(?=.)/g, '$&:'))],
  [
    'packageName',
    'packageName.shape',
    fc.oneof(
      label,
      label.map((one) => `1.${one}`),
      label.map((one) => `com..${one}`),
    ),
  ],
  ['siteName', 'siteName.domain', fc.tuple(label, label).map(([a, b]) => `${a}.${b}`)],
  ['siteName', 'siteName.digits', fc.stringMatching(/^\d{1,20}$/)],
  ['siteName', 'siteName.latin', fc.tuple(label, label).map(([a, b]) => `${a} ${b}`)],
  ['siteName', 'siteName.short', han(1, 2)],
  ['siteName', 'siteName.long', han(513, 600)],
  [
    'siteName',
    'siteName.sign',
    fc.tuple(han(3), fc.constantFrom(...'！@#★，。')).map(([a, sign]) => a + sign),
  ],
  [
    'siteName',
    'siteName.state',
    fc
      .tuple(fc.constantFrom('中国', '中华', '中央', '人民', '人大', '国家'), han(3))
      .map((parts) => parts.join('')),
  ],
  [
    'siteName',
    'siteName.banned',
    fc
      .tuple(han(3), fc.constantFrom('反腐', '赌博', '廉政', '色情', '纪检', '监察', '信访', '维权', '投诉'))
      .map((parts) => parts.join('')),
  ],
  [
    'siteName',
    'siteName.preApproval',
    fc
      .tuple(han(3), fc.constantFrom('新闻', '出版', '教育', '医疗', '药品', '论坛'))
      .map((parts) => parts.join('')),
  ],
  ['siteName', 'siteName.companyWord', han(3).map((name) => `${name}公司`), inPerson],
  ['siteName', 'siteName.place', han(3).map((name) => `上海${name}`), inPerson],
  ['siteName', 'siteName.individual', han(11), inPerson],
  ['remarks', 'remarks.long', han(1025, 1200)],
  ['remarks', 'remarks.brief', han(1, 14)],
  [
    'remarks',
    'remarks.banned',
    fc.tuple(han(15), fc.constantFrom('赌博', '维权')).map((parts) => parts.join('')),
  ],
  ['address', 'address.sign', valid.address.map((one) => `${one}★`)],
  ['address', 'address.number', han(4).map((one) => `${one}路`)],
  ['address', 'address.room', fc.tuple(han(4), fc.nat(999)).map(([a, n]) => `${a}路${n}`)],
  ['postcode', 'postcode.shape', fc.stringMatching(/^(\d{5}|\d{7})$/)],
  [
    'length',
    'length.long',
    fc
      .string({ unit: 'grapheme-ascii', minLength: 140, maxLength: 200 })
      .filter((one) => one.trim().length > 128),
  ],
  ['chinese', 'chinese.missing', label],
  [
    'amount',
    'amount.shape',
    fc.oneof(
      label,
      fc.nat(9).map((n) => `1,${n}`),
    ),
  ],
  [
    'count',
    'amount.count',
    fc.oneof(
      label,
      fc.nat().map((n) => `-${n + 1}`),
    ),
  ],
];
