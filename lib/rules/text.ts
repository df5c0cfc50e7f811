import { type Finding, finding, type Origin, type Rule } from './finding.ts';

const remarks: Origin = { rule: 'remarks', source: 'MIIT-SPEC', certain: true };
const tencent: Origin = { rule: 'remarks', source: 'TC-2026', certain: true };
const address: Origin = { rule: 'address', source: 'MIIT-SPEC, INSPUR', certain: true };
const postcode: Origin = { rule: 'postcode', source: 'general knowledge', certain: false };
const length: Origin = { rule: 'length', source: 'MIIT-SPEC', certain: true };
const chinese: Origin = { rule: 'chinese', source: 'HW-KB', certain: false };

/** Longest texts by MIIT's interface, in characters. */
const limits: Readonly<Record<string, number>> = {
  'organizer.name': 255,
  'organizer.certificateNumber': 255,
  'organizer.certificateAddress': 1024,
  'organizer.contactAddress': 1024,
  'organizer.investor': 255,
  'site.preApprovalNumber': 512,
};

/** Length by MIIT's interface [S:MIIT-SPEC]: names of people 128 characters, the rest by `limits`. */
export const lengthRule: Rule = (value, { key = '' }) => {
  const max = limits[key] ?? (key.endsWith('.name') ? 128 : 1024);
  return value.length > max ? [finding(length, 'long', 'error', { max, length: value.length })] : [];
};

/** A text that stands on a Chinese certificate: without a Chinese character it is hardly as printed there. */
export const chineseRule: Rule = (value) =>
  /\p{Script=Han}/u.test(value) ? [] : [finding(chinese, 'missing', 'hint')];

/**
 * Remarks: at most 1024 characters [S:MIIT-SPEC]; a website's remarks at least 15 on Tencent [S:TC-2026],
 * which is an error there and a hint elsewhere.
 */
export const remarksRule: Rule = (value, { key, portal }) => {
  if (value.length > 1024) return [finding(remarks, 'long', 'error', { max: 1024, length: value.length })];
  return key === 'site.remarks' && value.length < 15
    ? [finding(tencent, 'short', portal === 'tencent' ? 'error' : 'hint', { min: 15, length: value.length })]
    : [];
};

/** Contact address: down to the room, no symbols; the province stands in a field of its own [S:INSPUR][S:NETEASE]. */
export const addressRule: Rule = (value) => {
  const found: Finding[] = [];
  const sign = /[^\p{L}\p{N}\s\-－—#、，,.（）()/]/u.exec(value);
  if (sign) found.push(finding(address, 'sign', 'warning', { character: sign[0] }));
  if (!/[\d０-９一二三四五六七八九十百]/.test(value)) found.push(finding(address, 'number', 'hint'));
  return found;
};

/** 邮政编码: six digits. */
export const postcodeRule: Rule = (value) =>
  /^\d{6}$/.test(value) ? [] : [finding(postcode, 'shape', 'error')];
