import { finding, type Origin, type Rule } from './finding.ts';
import { organizationCodeCheck } from './organization-code.ts';
import { provincePrefixes } from './resident-id.ts';

const origin: Origin = { rule: 'uscc', source: 'GB 32100-2015', certain: true };
const tables: Origin = { rule: 'uscc', source: 'USCC-CLS', certain: false };

/** The 31 characters of GB 32100 in the order of their values: no I, O, S, V, Z. */
export const usccAlphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY';

/**
 * Registering departments with their categories, first and second character [S:USCC-CLS]: 1 offices of
 * establishment, 2 foreign affairs, 3 justice, 4 culture, 5 civil affairs, 6 tourism, 7 religion, 8 trade
 * unions, 9 industry and commerce, A military, N agriculture, Y others. A department that lists no category
 * takes any.
 */
export const departments: Readonly<Record<string, string>> = {
  '1': '1239',
  '2': '19',
  '3': '123459',
  '4': '19',
  '5': '1239',
  '6': '129',
  '7': '129',
  '8': '19',
  '9': '123',
  A: '19',
  G: '',
  N: '1239',
  Y: '1',
};

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
 * organization code and should pass GB 11714 as well; department, category and province should be known
 * ones. All three are only warned about, since the tables grow.
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
  const [department = '', category = ''] = code;
  const categories = departments[department];
  if (categories === undefined) {
    notes.push(finding(tables, 'department', 'hint', { character: department }));
  } else if (categories !== '' && !categories.includes(category)) {
    notes.push(finding(tables, 'category', 'hint', { character: category }));
  }
  // 10 and 00 stand for offices of the state, which register for the whole country
  const province = code.slice(2, 4);
  if (!provincePrefixes.includes(province) && !/^([10]0|71|81|82)$/.test(province)) {
    notes.push(finding(tables, 'province', 'warning', { prefix: province }));
  }
  return notes;
};
