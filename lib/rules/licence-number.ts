import { finding, type Origin, type Rule } from './finding.ts';

const origin: Origin = { rule: 'licenceNumber', source: 'ISO 7064 MOD 11,10', certain: false };

/**
 * 工商注册号, the 15-digit number of licences from before October 2015: region, serial, check digit
 * (ISO 7064 MOD 11,10). General knowledge, so never an error.
 */
export const licenceNumberRule: Rule = (value) => {
  if (!/^\d{15}$/.test(value)) return [finding(origin, 'shape', 'error', { length: value.length })];
  let product = 10;
  for (const digit of value.slice(0, 14)) product = (2 * ((product + Number(digit)) % 10 || 10)) % 11;
  return (product + Number(value[14])) % 10 === 1 ? [] : [finding(origin, 'checksum', 'error')];
};
