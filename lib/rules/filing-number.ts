import { finding, type Origin, type Rule } from './finding.ts';

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

/** 公安备案号: province letter, `公网安备`, 14 digits, `号`; 15 digits have been seen, so they are only noted. */
export const psbNumberRule: Rule = (value) => {
  const digits = /^(?:.公网安备)?\s*(\d{14,15})\s*号?$/.exec(value.trim())?.[1];
  if (!digits) return [finding(psb, 'shape', 'error')];
  return digits.length === 15 ? [finding(psb, 'fifteen', 'hint')] : [];
};
