export {
  type CrossFinding,
  checkCrossField,
  checkDomainOwner,
  crossRules,
  type ProvinceRule,
  provinceNotes,
  provinceRules,
  provinceSource,
} from './cross/index.ts';
export { chinaToday, readDate } from './dates.ts';
export { registrableDomain } from './domain.ts';
export type { Finding, RuleContext, Severity } from './finding.ts';
export { checkKey, rulesForKey } from './for-key.ts';
export { type PhoneParts, readPhone, readServicePhone } from './phone.ts';
export { check, type RuleId, ruleIds } from './registry.ts';
export { scanFindings } from './scan/findings.ts';
export type { ScanMeasures } from './scan/measures.ts';
