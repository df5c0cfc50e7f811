import { finding, type Origin, type Rule } from './finding.ts';

const origin: Origin = { rule: 'organizationCode', source: 'GB 11714', certain: true };
const weights = [3, 7, 9, 10, 5, 8, 4, 2];

/**
 * The check character of an organization code.
 * @param body eight digits or upper-case letters (letters count from 10)
 */
export function organizationCodeCheck(body: string): string {
  const sum = weights.reduce((total, weight, i) => total + weight * Number.parseInt(body[i] ?? '0', 36), 0);
  return '0X987654321'[sum % 11] ?? '';
}

/** 组织机构代码, GB 11714: eight characters and a check character, with or without a hyphen before it. */
export const organizationCodeRule: Rule = (value) => {
  const code = value.toUpperCase().replace('-', '');
  if (!/^[0-9A-Z]{8}[0-9X]$/.test(code)) return [finding(origin, 'shape', 'error', { length: code.length })];
  return organizationCodeCheck(code.slice(0, 8)) === code[8] ? [] : [finding(origin, 'checksum', 'error')];
};
