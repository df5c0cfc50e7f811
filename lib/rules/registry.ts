import { md5Rule, packageNameRule, sha1Rule } from './app.ts';
import {
  certificateValidUntilRule,
  dateRule,
  domainExpiryRule,
  domainRealNameRule,
  idValidUntilRule,
  pastDateRule,
} from './dates.ts';
import { domainRule, homeUrlRule } from './domain.ts';
import { emailRule } from './email.ts';
import { icpNumberRule, licenceIdRule, psbNumberRule } from './filing-number.ts';
import { type Finding, finding, type Origin, type Rule, type RuleContext } from './finding.ts';
import { ipRule } from './ip.ts';
import { licenceNumberRule } from './licence-number.ts';
import { organizationCodeRule } from './organization-code.ts';
import { passportRule } from './passport.ts';
import { landlineRule, mobileRule, phoneRule } from './phone.ts';
import {
  foreignPermanentResidentRule,
  hkMacaoResidencePermitRule,
  residentIdRule,
  taiwanResidencePermitRule,
} from './resident-id.ts';
import { siteNameRule } from './site-name.ts';
import {
  addressRule,
  amountRule,
  chineseRule,
  countRule,
  lengthRule,
  postcodeRule,
  remarksRule,
} from './text.ts';
import { hkMacaoTravelPermitRule, taiwanTravelPermitRule } from './travel-document.ts';
import { usccRule } from './uscc.ts';

const rules = {
  uscc: usccRule,
  organizationCode: organizationCodeRule,
  licenceNumber: licenceNumberRule,
  residentId: residentIdRule,
  hkMacaoResidencePermit: hkMacaoResidencePermitRule,
  taiwanResidencePermit: taiwanResidencePermitRule,
  foreignPermanentResident: foreignPermanentResidentRule,
  hkMacaoTravelPermit: hkMacaoTravelPermitRule,
  taiwanTravelPermit: taiwanTravelPermitRule,
  passport: passportRule,
  mobile: mobileRule,
  landline: landlineRule,
  phone: phoneRule,
  email: emailRule,
  domain: domainRule,
  homeUrl: homeUrlRule,
  ip: ipRule,
  date: dateRule,
  pastDate: pastDateRule,
  idValidUntil: idValidUntilRule,
  certificateValidUntil: certificateValidUntilRule,
  domainExpiry: domainExpiryRule,
  domainRealName: domainRealNameRule,
  icpNumber: icpNumberRule,
  psbNumber: psbNumberRule,
  licenceId: licenceIdRule,
  md5: md5Rule,
  sha1: sha1Rule,
  packageName: packageNameRule,
  siteName: siteNameRule,
  remarks: remarksRule,
  address: addressRule,
  postcode: postcodeRule,
  length: lengthRule,
  chinese: chineseRule,
  amount: amountRule,
  count: countRule,
} as const satisfies Record<string, Rule>;

export type RuleId = keyof typeof rules;

/** Every rule for a single value. */
export const ruleIds = Object.keys(rules) as readonly RuleId[];

const width: Origin = { rule: 'fullWidth', source: 'GB 18030', certain: true };

/** Full-width digits, letters and signs that an input method leaves behind; portals refuse them in codes. */
const fullWidth = /[\uff01-\uff5e\u3000\u3002\uff61]/;
const idsOf = (ids: string) => new Set(ids.split(' ') as RuleId[]);
/** Rules for values in which such signs never stand. */
const narrow = idsOf(
  'uscc organizationCode licenceNumber residentId passport mobile email domain homeUrl ip postcode md5 sha1 packageName',
);
/** Rules for values that may be read all the same: only where they are not, such signs are why. */
const mostlyNarrow = idsOf(
  'landline phone psbNumber hkMacaoResidencePermit taiwanResidencePermit foreignPermanentResident hkMacaoTravelPermit taiwanTravelPermit',
);
const unread = /\.(shape|chars|either)$/;

/**
 * What one rule says about one value, trimmed; nothing about an empty value, since what may be left empty
 * is the form's business.
 */
export function check(rule: RuleId, value: string, context: RuleContext): Finding[] {
  const text = value.trim();
  if (text === '') return [];
  const isWide = fullWidth.test(text);
  if (isWide && narrow.has(rule)) return [finding(width, 'found', 'error')];
  const found = rules[rule](text, context);
  const isWhy = isWide && mostlyNarrow.has(rule) && found.some(({ message }) => unread.test(message));
  return isWhy ? [finding(width, 'found', 'error')] : found;
}
