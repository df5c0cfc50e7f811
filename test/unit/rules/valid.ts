import fc from 'fast-check';
import { areaCodes } from '../../../lib/rules/area-codes.ts';
import { provinceOfLetter } from '../../../lib/rules/filing-number.ts';
import type { RuleId } from '../../../lib/rules/index.ts';
import {
  digits,
  foreignCard,
  hkMacaoResidencePermit,
  licenceNumber,
  organizationCode,
  residentId,
  taiwanResidencePermit,
  today,
  uscc,
} from './arbitraries.ts';

const dayBetween = (from: string, until: string) =>
  fc
    .date({ min: new Date(from), max: new Date(until), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
const past = dayBetween('1900-01-01', today);
const future = dayBetween('2027-02-25', '2060-01-01');
const hexadecimal = (length: number) => fc.stringMatching(new RegExp(`^[0-9a-f]{${length}}$`));
const letters = [...'京津冀晋蒙辽吉黑沪苏浙皖闽赣鲁豫鄂湘粤桂琼渝川贵黔云滇藏陕甘陇青宁新'];
const letter = fc.constantFrom(...letters);
const name = fc.stringMatching(/^[a-z][a-z0-9]{2,20}$/);
const area = fc.constantFrom(...areaCodes);
const suffix = fc.constantFrom(
  'com',
  'net',
  'cn',
  'com.cn',
  'sh.cn',
  '中国',
  '公司',
  '网络',
  'xn--fiqs8s',
  'top',
);
const byte = fc.integer({ min: 0, max: 255 });
const publicIp = fc
  .tuple(fc.constantFrom(1, 39, 47, 101, 120, 203, 223), byte, byte, byte)
  .map((parts) => parts.join('.'))
  .filter((ip) => !ip.startsWith('100.'));
const han = fc.constantFrom(...[...'海云示例贸易星河智慧青山绿水源长']);
const siteName = fc.array(han, { minLength: 3, maxLength: 20 }).map((all) => all.join(''));
const amount = fc.integer({ min: 1, max: 9_999_999 });

/** Values that each rule must let pass without a word, drawn at random. A rule that has none here is untested. */
export const valid: Record<RuleId, fc.Arbitrary<string>> = {
  uscc,
  organizationCode: fc.oneof(
    organizationCode,
    organizationCode.map((code) => `${code.slice(0, 8)}-${code.slice(8)}`),
  ),
  licenceNumber,
  residentId,
  hkMacaoResidencePermit,
  taiwanResidencePermit,
  foreignPermanentResident: fc.oneof(
    foreignCard,
    fc
      .tuple(fc.stringMatching(/^[A-Z]{3}\d{4}$/), past, digits(2))
      .map(([begin, born, end]) => begin + born.slice(2).replaceAll('-', '') + end),
  ),
  hkMacaoTravelPermit: fc.stringMatching(/^[HM]\d{8}(\d{2})?$/),
  taiwanTravelPermit: digits(8),
  passport: fc.stringMatching(/^[A-Z]\d{8}$/),
  mobile: fc.stringMatching(/^1(3\d|5[0-35-9]|8\d|99)\d{8}$/),
  landline: fc
    .tuple(
      area,
      fc.constantFrom('-', ''),
      fc.stringMatching(/^[2-8]\d{6,7}$/),
      fc.stringMatching(/^(-\d{1,6})?$/),
    )
    .map((parts) => parts.join('')),
  phone: fc.oneof(
    fc.stringMatching(/^1[3-9]\d{9}$/),
    fc.tuple(area, fc.stringMatching(/^[2-8]\d{6,7}$/)).map(([code, number]) => `${code}-${number}`),
  ),
  email: fc
    .tuple(
      name,
      name,
      suffix.filter((s) => /^[a-z.]+$/.test(s)),
    )
    .map(([a, b, s]) => `${a}@${b}.${s}`),
  domain: fc.tuple(fc.oneof(name, siteName), suffix).map(([label, end]) => `${label}.${end}`),
  homeUrl: fc.tuple(name, name, suffix).map(([host, label, end]) => `${host}.${label}.${end}/`),
  ip: fc.oneof(
    publicIp,
    fc
      .tuple(fc.constantFrom(1, 47, 120), byte, byte)
      .map(([a, b, c]) => `${a}.${b}.${c}.1-${a}.${b}.${c}.254`),
  ),
  date: dayBetween('1800-01-01', '2999-12-31'),
  pastDate: past,
  idValidUntil: fc.oneof(future, fc.constant('长期')),
  certificateValidUntil: fc.oneof(dayBetween(today, '2060-01-01'), fc.constant('长期')),
  domainExpiry: future,
  domainRealName: dayBetween('2017-11-01', '2026-11-18'),
  icpNumber: fc
    .tuple(letter, fc.oneof(digits(8), digits(10)), fc.stringMatching(/^(-[1-9]\d{0,2}[AXK]?)?$/))
    .map(([first, number, end]) => `${first}ICP备${number}号${end}`),
  psbNumber: fc
    .tuple(letter, digits(12))
    .map(([first, rest]) => `${first}公网安备${provinceOfLetter(first)}${rest}号`),
  licenceId: fc.oneof(
    fc.tuple(letter, digits(6)).map(([first, number]) => `${first}ICP证${number}号`),
    fc.tuple(letter, fc.stringMatching(/^B[12]-20\d{6}$/)).map(([first, number]) => first + number),
  ),
  md5: hexadecimal(32),
  sha1: hexadecimal(40),
  packageName: fc.array(name, { minLength: 2, maxLength: 5 }).map((parts) => parts.join('.')),
  siteName,
  remarks: fc.array(han, { minLength: 15, maxLength: 1024 }).map((all) => all.join('')),
  address: fc
    .tuple(siteName, fc.integer({ min: 1, max: 999 }), fc.integer({ min: 101, max: 2999 }))
    .map(([street, house, room]) => `${street}路${house}号${room}室`),
  postcode: digits(6),
  length: fc.string({ minLength: 1, maxLength: 128 }),
  chinese: siteName,
  amount: fc.oneof(
    amount.map(String),
    amount.map((n) => n.toLocaleString('en')),
    amount.map((n) => `${n}万元`),
    fc.integer({ min: 0, max: 100 }).map((n) => `${n}%`),
  ),
  count: fc.oneof(amount.map(String), fc.constant('25人')),
};
