import { finding, type Origin, type Rule } from './finding.ts';

/** A rule that knows no check digit, only the shape; general knowledge, so never an error. */
function shaped(rule: string, pattern: RegExp): Rule {
  const origin: Origin = { rule, source: 'general knowledge', certain: false };
  return (value) => (pattern.test(value) ? [] : [finding(origin, 'shape', 'error')]);
}

/** 港澳居民来往内地通行证: H or M and 8 digits; older print shows two more digits, the number of the issue. */
export const hkMacaoTravelPermitRule = shaped('hkMacaoTravelPermit', /^[HM]\d{8}(\d{2})?$/i);

/** 台湾居民来往大陆通行证: 8 digits; the older booklet 10 digits with a letter in brackets behind. */
export const taiwanTravelPermitRule = shaped('taiwanTravelPermit', /^(\d{8}|\d{10}([(（]?[A-Z][)）]?)?)$/i);
