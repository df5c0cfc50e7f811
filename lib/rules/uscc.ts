import { finding, type Origin, type Rule } from './finding.ts';
import { organizationCodeCheck } from './organization-code.ts';

const origin: Origin = { rule: 'uscc', source: 'GB 32100-2015', certain: true };

/** The 31 characters of GB 32100 in the order of their values: no I, O, S, V, Z. */
export const usccAlphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY';

/** Registering department and category letters that the standard's tables name [S:USCC-CLS]. */
const departments = '123456789AGNY';

/**
 * The check character of a unified social credit code.
 * @param code the first 17 characters, upper case, all of `usccAlphabet`
 */
export function usccCheck(code: string): string {
  let sum = 0;
  let weight = 1;
  for (let i = 0; i < 17; i++) {
    sum += usccAlphabet.indexOf(code[i] ?? '0') * weight;
    weight = (weight * 3) % 31;
  }
  return usccAlphabet[(31 - (sum % 31)) % 31] ?? '';
}

/**
 * 统一社会信用代码, GB 32100-2015: 18 characters, weighted sum modulo 31. Characters 9 to 17 are the
 * organization code and should pass GB 11714 as well, which is only warned about.
 */
export const usccRule: Rule = (value) => {
  const code = value.toUpperCase();
  if (code.length !== 18) return [finding(origin, 'length', 'error', { length: code.length })];
  const wrong = [...code].find((c) => !usccAlphabet.includes(c));
  if (wrong)
    return [finding(origin, /[IOSVZ]/.test(wrong) ? 'letter' : 'chars', 'error', { character: wrong })];
  if (!/^..\d{6}/.test(code)) return [finding(origin, 'region', 'error')];
  if (usccCheck(code) !== code[17]) return [finding(origin, 'checksum', 'error')];
  const notes = value === code ? [] : [finding(origin, 'upperCase', 'warning')];
  if (organizationCodeCheck(code.slice(8, 16)) !== code[16]) notes.push(finding(origin, 'inner', 'warning'));
  if (!departments.includes(code.charAt(0))) notes.push(finding(origin, 'department', 'hint'));
  return notes;
};
