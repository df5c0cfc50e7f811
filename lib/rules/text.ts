import { provinceAtStart } from './address-province.ts';
import { type Finding, finding, type Origin, type Rule } from './finding.ts';
import { portalLimits } from './portal-limits.ts';
import { bannedWords } from './site-name.ts';

const remarks: Origin = { rule: 'remarks', source: 'MIIT-SPEC', certain: true };
const words: Origin = { rule: 'remarks', source: 'PSB-BLOG', certain: true };
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
 * Remarks: at most 1024 characters [S:MIIT-SPEC]. Words that no site name may carry may not stand here either
 * [S:PSB-BLOG]. Tencent wants 15 characters in a website's remarks [S:TC-2026], which is good advice elsewhere.
 */
export const remarksRule: Rule = (value, { key, portal }) => {
  const found: Finding[] = [];
  if (value.length > 1024) found.push(finding(remarks, 'long', 'error', { max: 1024, length: value.length }));
  const bad = bannedWords.exec(value);
  if (bad) found.push(finding(words, 'banned', 'error', { word: bad[0] }));
  // a portal with a limit of its own says so itself
  const ownLimit = portalLimits.some((limit) => limit.portal === portal && limit.key === key);
  if (key === 'site.remarks' && value.length < 15 && !ownLimit) {
    found.push(finding(remarks, 'brief', 'hint', { min: 15, length: value.length }));
  }
  return found;
};

/**
 * Contact address: down to the room, no symbols; on a portal the province stands in a field of its own and is
 * refused when it is said again [S:INSPUR][S:NETEASE].
 */
export const addressRule: Rule = (value, { portal }) => {
  const found: Finding[] = [];
  const sign = /[^\p{L}\p{N}\s\-－—#、，,.（）()/]/u.exec(value);
  if (sign) found.push(finding(address, 'sign', 'warning', { character: sign[0] }));
  const province = portal ? provinceAtStart(value) : '';
  if (province) found.push(finding(address, 'province', 'warning', { province }));
  if (!/[\d０-９一二三四五六七八九十百]/.test(value)) found.push(finding(address, 'number', 'hint'));
  else if (!/[室号房座层楼幢栋单元铺]/.test(value)) found.push(finding(address, 'room', 'hint'));
  return found;
};

const amount: Origin = { rule: 'amount', source: 'general knowledge', certain: false };

/** An amount of money or a share: digits, with commas, a decimal point, a unit or % behind them. */
export const amountRule: Rule = (value) =>
  /^\d{1,3}(,?\d{3})*(\.\d+)?\s*(%|万|万元|万元人民币|元|元人民币)?$|^\d+(\.\d+)?\s*(%|万|万元|万元人民币|元|元人民币)?$/.test(
    value,
  )
    ? []
    : [finding(amount, 'shape', 'error')];

/** A number of people. */
export const countRule: Rule = (value) =>
  /^\d{1,7}\s*人?$/.test(value) ? [] : [finding(amount, 'count', 'error')];

/** 邮政编码: six digits. */
export const postcodeRule: Rule = (value) =>
  /^\d{6}$/.test(value) ? [] : [finding(postcode, 'shape', 'error')];
