import { finding, type Origin, type Rule } from './finding.ts';
import { provincePrefixes } from './resident-id.ts';

const icp: Origin = { rule: 'icpNumber', source: 'FIND', certain: false };
const suffix: Origin = { rule: 'icpNumber', source: 'HW-KB', certain: true };
const psb: Origin = { rule: 'psbNumber', source: 'FIND', certain: false };

/** One-character names of the provinces, in the order of their division codes. */
export const provinceLetters = '京津冀晋蒙辽吉黑沪苏浙皖闽赣鲁豫鄂湘粤桂琼渝川贵黔滇云藏陕秦甘陇青宁新港澳台';

/** The parts of an ICP number: `京ICP备14016142号-1A` → entity `京ICP备14016142号`, site `1`, kind `A`. */
export function readIcpNumber(text: string): { entity: string; site: string; kind: string } | null {
  const plain = text.normalize('NFKC').replace(/\s/g, '').toUpperCase();
  const parts = /^(.ICP备(?:\d{8}|\d{10})号)(?:-(\d{1,4})([AXK]?))?$/.exec(plain);
  return parts && provinceLetters.includes(plain.charAt(0))
    ? { entity: parts[1] ?? '', site: parts[2] ?? '', kind: parts[3] ?? '' }
    : null;
}

/** 备案号: province letter, `ICP备`, 8 or 10 digits, `号`, and for a site `-n` (A app, X mini program, K quick app). */
export const icpNumberRule: Rule = (value, { key }) => {
  const parts = readIcpNumber(value);
  if (!parts) return [finding(icp, 'shape', 'error')];
  if (key === 'organizer.filingNumber' && parts.site) return [finding(suffix, 'entityOnly', 'warning')];
  return key === 'site.icpNumber' && !parts.site ? [finding(suffix, 'siteSuffix', 'hint')] : [];
};

/** The letters in use, in the order of `provincePrefixes`, then Taiwan, Hong Kong, Macao. */
const letters = '京津冀晋蒙辽吉黑沪苏浙皖闽赣鲁豫鄂湘粤桂琼渝川贵云藏陕甘青宁新台港澳';
/** Second names of three provinces. */
const secondLetters: Readonly<Record<string, string>> = { 黔: '贵', 滇: '云', 陇: '甘' };

/** Two-digit division code of a province by its one-character name: `京` → `11`, '' if there is none. */
export function provinceOfLetter(letter: string): string {
  const at = letter === '' ? -1 : letters.indexOf(secondLetters[letter] ?? letter);
  return [...provincePrefixes, '71', '81', '82'][at] ?? '';
}

/**
 * 公安备案号: province letter, `公网安备`, 14 digits, `号`; 15 digits have been seen, so they are only noted. The
 * digits begin with the division of the police office, so they name the same province as the letter.
 */
export const psbNumberRule: Rule = (value) => {
  const [, letter, digits] = /^(?:(.)公网安备)?\s*(\d{14,15})\s*号?$/.exec(value.trim()) ?? [];
  if (!digits) return [finding(psb, 'shape', 'error')];
  const found = digits.length === 15 ? [finding(psb, 'fifteen', 'hint')] : [];
  const province = letter === undefined ? digits.slice(0, 2) : provinceOfLetter(letter);
  if (province !== digits.slice(0, 2) || !provincePrefixes.includes(province)) {
    found.push(finding(psb, 'province', 'error', { prefix: digits.slice(0, 2) }));
  }
  return found;
};

const licence: Origin = { rule: 'licenceId', source: 'FIND, WX', certain: false };

/**
 * ICP经营许可证 number: old style `京ICP证030173号`, new style `粤B2-20090059` (B1 for more than one province),
 * with a site's suffix such as `-1626X` behind it.
 */
export const licenceIdRule: Rule = (value) => {
  const plain = value.normalize('NFKC').replace(/\s/g, '').toUpperCase();
  const shaped = /^.(ICP证(?:\d{6}|\d{8})号?|B[12]-(?:19|20)\d{6})(-\d{1,5}[AXK]?)?$/.test(plain);
  // licences of the ministry itself name no province: they begin with the letter, or with 合字 (general knowledge)
  const central = /^(?:合字)?[AB][12](\.[AB][12])*-(?:19|20)\d{6}$/.test(plain);
  if (central || (shaped && provinceLetters.includes(plain.charAt(0)))) return [];
  return [finding(licence, 'shape', 'error')];
};
