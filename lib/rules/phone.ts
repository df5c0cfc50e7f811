import { areaCodes } from './area-codes.ts';
import { type Finding, finding, type Origin, type Rule } from './finding.ts';

const mobile: Origin = { rule: 'mobile', source: 'XR, INSPUR', certain: true };
const segment: Origin = { rule: 'mobile', source: 'general knowledge', certain: false, checkedOn: '2026-11' };
const area: Origin = { rule: 'landline', source: 'general knowledge', certain: false };
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

/** Beginnings of eleven-digit numbers that are given out to people (general knowledge, November 2026). */
const segments = /^1(3\d|4[01]|4[5-9]|5[0-35-9]|6[2567]|7\d|8\d|9[0-35-9])/;
/** What portals with older lists know: 14x, 16x, 17x and 19x only in part [S:INSPUR][S:XR]. */
const oldSegments = /^1(3|5[^4]|8|4[579]|66|7[0135-8]|9[89])/;

/** Mainland mobile: eleven digits [S:MIIT-SPEC]; which beginnings are in use changes, so that is only noted. */
export const mobileRule: Rule = (value) => {
  const plain = value.replace(/^(?:\+|00)?86[\s-]?(?=1\d{10}$)/, '');
  const digits = plain.replace(/\D/g, '');
  if (digits.length === 11 && !/^1[3-9]/.test(plain)) return [finding(mobile, 'begin', 'error')];
  if (digits.length === 11 && digits !== plain) return [finding(mobile, 'signs', 'error', { digits })];
  if (digits !== plain || digits.length !== 11)
    return [finding(mobile, 'shape', 'error', { length: digits.length })];
  const begin = { begin: plain.slice(0, 3) };
  if (!segments.test(plain)) return [finding(segment, 'unusedSegment', 'hint', begin)];
  return oldSegments.test(plain) ? [] : [finding(segment, 'newSegment', 'hint', begin)];
};

/** What is odd about a landline's area code. */
function areaFindings(parts: PhoneParts): Finding[] {
  if (parts.area === '' || areaCodes.has(parts.area)) return [];
  return [finding(area, 'area', 'hint', { area: parts.area })];
}

/** Landline with its area code: `010-87654321`, an extension after a second hyphen [S:MIIT-SPEC][S:XR]. */
export const landlineRule: Rule = (value) => {
  const parts = readPhone(value);
  if (!parts) return [finding(landline, 'shape', 'error')];
  return parts.area === '' ? [finding(landline, 'isMobile', 'hint')] : areaFindings(parts);
};

/**
 * A number that is dialled without an area code, such as an access provider's or registrar's hotline:
 * 95187, 12345, 400-910-0100. Null when it is none.
 * @returns the number as written, trimmed
 */
export function readServicePhone(text: string): string | null {
  const plain = text.trim().replace(/[\s-]/g, '');
  return /^(?:[48]00\d{7}|9[56]\d{3,6}|1[0-2]\d{3})$/.test(plain) ? text.trim() : null;
}

/** A number that may be of any kind: a company's phone, a provider's hotline. */
export const phoneRule: Rule = (value) => {
  if (readServicePhone(value) !== null) return [];
  const parts = readPhone(value);
  return parts ? areaFindings(parts) : [finding(landline, 'either', 'error')];
};
