import { finding, type Origin, type Rule } from './finding.ts';

const mobile: Origin = { rule: 'mobile', source: 'XR, INSPUR', certain: true };
const segment: Origin = { rule: 'mobile', source: 'general knowledge', certain: false };
const landline: Origin = { rule: 'landline', source: 'MIIT-SPEC, XR', certain: true };

/** A phone number of mainland China in its national parts; `area` is '' for a mobile. */
export interface PhoneParts {
  country: string;
  area: string;
  number: string;
  extension: string;
}

/**
 * Reads a mainland number as people write it: `13800000000`, `+86 138 0000 0000`, `021-62880000-801`,
 * `086-010-87654321`, `(021) 6288 0000`. Null when it is neither a mobile nor a landline with area code.
 */
export function readPhone(text: string): PhoneParts | null {
  const plain = text
    .trim()
    .replace(/^(\+|00|0(?=86-))86[\s-]*/, '')
    .replace(/[\s()（）]/g, '');
  if (/^1[3-9]\d{9}$/.test(plain)) return { country: '86', area: '', number: plain, extension: '' };
  // three-digit area codes are 010 and 02x; the rest have four digits
  const parts = /^(0?10|0?2\d|0?[3-9]\d{2})-?(\d{7,8})(?:-(\d{1,6}))?$/.exec(plain);
  if (!parts || (plain[0] !== '0' && !text.trim().startsWith('+'))) return null;
  const [, area = '', number = '', extension = ''] = parts;
  return { country: '86', area: area.startsWith('0') ? area : `0${area}`, number, extension };
}

/** Mainland mobile: eleven digits [S:MIIT-SPEC]; which beginnings are in use changes, so that is a warning. */
export const mobileRule: Rule = (value) => {
  const plain = value.replace(/^\+?86[\s-]?(?=1\d{10}$)/, '');
  if (!/^\d{11}$/.test(plain))
    return [finding(mobile, 'shape', 'error', { length: plain.replace(/\D/g, '').length })];
  if (!/^1[3-9]/.test(plain)) return [finding(mobile, 'begin', 'error')];
  // portals with older lists know only these beginnings of 14x, 16x, 17x and 19x [S:INSPUR][S:XR]
  return /^1(3|5[^4]|8|4[579]|66|7[0135-8]|9[89])/.test(plain)
    ? []
    : [finding(segment, 'newSegment', 'hint')];
};

/** Landline with its area code: `010-87654321`, an extension after a second hyphen [S:MIIT-SPEC][S:XR]. */
export const landlineRule: Rule = (value) => {
  const parts = readPhone(value);
  if (!parts) return [finding(landline, 'shape', 'error')];
  return parts.area === '' ? [finding(landline, 'isMobile', 'hint')] : [];
};

/** A number that may be either kind: a company's phone or fax. */
export const phoneRule: Rule = (value) => (readPhone(value) ? [] : [finding(landline, 'either', 'error')]);
