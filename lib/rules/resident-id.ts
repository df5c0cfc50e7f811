import { isoDate } from './dates.ts';
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

/** A rule for one kind of 18-character number: which beginning it must have is what differs. */
function eighteen(origin: Origin, beginsRight: (id: string) => boolean): Rule {
  return (value, { today }) => {
    if (!/^\d{17}[\dXx]$/.test(value)) return [finding(origin, 'shape', 'error', { length: value.length })];
    if (!beginsRight(value)) return [finding(origin, 'prefix', 'error', { prefix: value.slice(0, 2) })];
    const born = birthDateOf(value);
    if (!born || born > today) return [finding(origin, 'birthDate', 'error')];
    if (gb11643Check(value) !== value[17]?.toUpperCase()) return [finding(origin, 'checksum', 'error')];
    return value.endsWith('x') ? [finding(origin, 'upperCase', 'warning')] : [];
  };
}

/** 居民身份证, GB 11643-1999: division, birth date, serial, check character (upper-case X). */
export const residentIdRule = eighteen({ rule: 'residentId', source: 'GB 11643', certain: true }, (id) =>
  provincePrefixes.includes(id.slice(0, 2)),
);

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

/**
 * 外国人永久居留身份证. The 2023 card: 9, issuing province, nationality (ISO 3166 numeric), birth date, serial
 * and the GB 11643 check. The 2017 card: three letters and twelve digits. Both are general knowledge.
 */
export const foreignPermanentResidentRule: Rule = (value, context) => {
  const origin: Origin = { rule: 'foreignPermanentResident', source: 'general knowledge', certain: false };
  if (/^[A-Za-z]{3}\d{12}$/.test(value)) return [];
  return eighteen(origin, (id) => id.startsWith('9') && provincePrefixes.includes(id.slice(1, 3)))(
    value,
    context,
  );
};
