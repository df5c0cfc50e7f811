import { isoDate } from './dates.ts';
import { isDivisionCode } from './division-code.ts';
import { finding, type Origin, type Rule } from './finding.ts';

/** First two digits of GB/T 2260 codes that mainland resident IDs carry. */
export const provincePrefixes =
  '11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 50 51 52 53 54 61 62 63 64 65'.split(' ');

/**
 * The check character of an 18-character number by GB 11643 (ISO 7064 MOD 11-2).
 * @param digits the first 17 digits
 */
export function gb11643Check(digits: string): string {
  let sum = 0;
  for (let i = 0; i < 17; i++) sum += Number(digits[i]) * (2 ** (17 - i) % 11);
  return '10X98765432'[sum % 11] ?? '';
}

/** Date of birth in an 18-character number, `YYYY-MM-DD`, or null when there is no such day. */
export function birthDateOf(id: string): string | null {
  return isoDate(Number(id.slice(6, 10)), Number(id.slice(10, 12)), Number(id.slice(12, 14)));
}

/** Gender by GB 11643: the third digit of the serial is odd for men. Asks nothing of the rest of the number. */
export function genderOf(id: string): 'male' | 'female' {
  return Number(id[16]) % 2 === 1 ? 'male' : 'female';
}

/** A rule for one kind of 18-character number: which beginning it must have is what differs. */
function eighteen(origin: Origin, beginsRight: (id: string) => boolean): Rule {
  return (value, { today }) => {
    if (value.length !== 18) return [finding(origin, 'shape', 'error', { length: value.length })];
    if (!/^\d{17}[\dXx]$/.test(value)) return [finding(origin, 'chars', 'error')];
    if (!beginsRight(value)) return [finding(origin, 'prefix', 'error', { prefix: value.slice(0, 2) })];
    const born = birthDateOf(value);
    if (!born || born > today || born < '1880') return [finding(origin, 'birthDate', 'error')];
    if (gb11643Check(value) !== value[17]?.toUpperCase()) return [finding(origin, 'checksum', 'error')];
    return value.endsWith('x') ? [finding(origin, 'upperCase', 'warning')] : [];
  };
}

const origin: Origin = { rule: 'residentId', source: 'GB 11643', certain: true };
/** The list of divisions may lack one that was abolished early, so it never refuses a number. */
const division: Origin = { rule: 'residentId', source: 'GB/T 2260', certain: false };
const mainland = eighteen(origin, (id) => provincePrefixes.includes(id.slice(0, 2)));

/**
 * 居民身份证, GB 11643-1999: division, birth date, serial, check character (upper-case X). The division must be
 * or once have been one.
 */
export const residentIdRule: Rule = (value, context) => {
  const found = mainland(value, context);
  if (found.some(({ severity }) => severity === 'error') || isDivisionCode(value.slice(0, 6))) return found;
  return [...found, finding(division, 'division', 'warning', { code: value.slice(0, 6) })];
};

/** 港澳居民居住证: the same scheme with 810000 (Hong Kong) or 820000 (Macao); general knowledge. */
export const hkMacaoResidencePermitRule = eighteen(
  { rule: 'residencePermit', source: 'GB 11643', certain: false },
  (id) => /^8[12]0000/.test(id),
);

/** 台湾居民居住证: the same scheme with 830000; general knowledge. */
export const taiwanResidencePermitRule = eighteen(
  { rule: 'residencePermit', source: 'GB 11643', certain: false },
  (id) => id.startsWith('830000'),
);

const card: Origin = {
  rule: 'foreignPermanentResident',
  source: 'general knowledge',
  certain: false,
};
const fiveStar = eighteen(card, (id) => id.startsWith('9') && provincePrefixes.includes(id.slice(1, 3)));

/**
 * 外国人永久居留身份证. The 2023 card: 9, issuing province, nationality (ISO 3166 numeric), birth date, serial
 * and the GB 11643 check. The 2017 card: three letters, four digits of the place, the birth date as YYMMDD and
 * two more digits; how its check digit is made is not confirmed. Both are general knowledge.
 */
export const foreignPermanentResidentRule: Rule = (value, context) => {
  const old = /^[A-Za-z]{3}\d{4}(\d{2})(\d{2})(\d{2})\d{2}$/.exec(value);
  if (!old) return fiveStar(value, context);
  const [, year = '', month = '', day = ''] = old;
  const real = ['19', '20'].some((century) => isoDate(Number(century + year), Number(month), Number(day)));
  return real ? [] : [finding(card, 'oldBirthDate', 'hint')];
};
