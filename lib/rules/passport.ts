import { finding, type Origin, type Rule } from './finding.ts';

const origin: Origin = { rule: 'passport', source: 'general knowledge', certain: false };

/** Names under which a nationality is entered, and what its passport numbers look like (general knowledge). */
const nations: readonly (readonly [names: string, form: RegExp])[] = [
  ['USA|US|United States|美国', /^(\d{9}|[A-Z]\d{8})$/],
  ['GBR|GB|UK|United Kingdom|British|英国', /^\d{9}$/],
  ['DEU|DE|Germany|German|德国', /^[CFGHJKLMNPRTVWXYZ0-9]{9}$/],
  ['FRA|FR|France|French|法国', /^\d{2}[A-Z]{2}\d{5}$/],
  ['JPN|JP|Japan|Japanese|日本', /^[A-Z]{2}\d{7}$/],
  ['KOR|KR|South Korea|Korea|Korean|韩国', /^[A-Z](\d{8}|\d{3}[A-Z]\d{4})$/],
  ['CAN|CA|Canada|Canadian|加拿大', /^([A-Z]{2}\d{6}|[A-Z]\d{6}[A-Z]{2})$/],
  ['AUS|AU|Australia|Australian|澳大利亚', /^[A-Z]{1,2}\d{7}$/],
  ['SGP|SG|Singapore|Singaporean|新加坡', /^[A-Z]\d{7}[A-Z]$/],
  ['IND|IN|India|Indian|印度', /^[A-Z]\d{7}$/],
  ['ITA|IT|Italy|Italian|意大利', /^[A-Z0-9]{2}\d{7}$/],
  ['ESP|ES|Spain|Spanish|西班牙', /^[A-Z]{3}\d{6}$/],
  ['NLD|NL|Netherlands|Dutch|荷兰', /^[A-NP-Z]{2}[A-NP-Z0-9]{6}\d$/],
  ['RUS|RU|Russia|Russian|俄罗斯', /^\d{9}$/],
];

/** What passports of this nationality look like, null when it is not in the table. */
export function passportForm(nationality: string): RegExp | null {
  const asked = nationality.trim().toLowerCase();
  return nations.find(([names]) => names.toLowerCase().split('|').includes(asked))?.[1] ?? null;
}

/**
 * 护照: 5 to 20 letters and digits, as printed in the machine-readable zone, without spaces. Where the
 * nationality is known, the usual form of its numbers is hinted at. General knowledge, so never an error.
 */
export const passportRule: Rule = (value, { key = '', values = {} }) => {
  if (!/^(?=.*\d)[A-Z0-9]{5,20}$/i.test(value)) return [finding(origin, 'shape', 'error')];
  const form = passportForm(values[`${key.split('.')[0]}.nationality`] ?? '');
  return form && !form.test(value.toUpperCase()) ? [finding(origin, 'nation', 'hint')] : [];
};
