import type { Finding, RuleContext } from './finding.ts';
import { checkPortalLimits } from './portal-limits.ts';
import { check, type RuleId } from './registry.ts';

/** Which rules an attribute has in every entity that has it. */
const ofAttribute: Readonly<Record<string, readonly RuleId[]>> = {
  mobile: ['mobile'],
  emergencyPhone: ['mobile'],
  landline: ['landline'],
  phone: ['phone'],
  fax: ['landline'],
  email: ['email'],
  postcode: ['postcode'],
  birthDate: ['pastDate'],
  establishedOn: ['pastDate'],
  launchDate: ['date'],
  idValidFrom: ['pastDate'],
  idValidUntil: ['idValidUntil'],
  certificateValidFrom: ['pastDate'],
  certificateValidUntil: ['certificateValidUntil'],
  certificateAddress: ['length', 'chinese'],
  contactAddress: ['length', 'chinese', 'address'],
  investor: ['length'],
  remarks: ['remarks'],
  filingNumber: ['icpNumber'],
  icpNumber: ['icpNumber'],
  psbNumber: ['psbNumber'],
  organizationCode: ['organizationCode'],
  domain: ['domain'],
  secondaryDomains: ['domain'],
  homeUrl: ['homeUrl'],
  ip: ['ip'],
  ipStart: ['ip'],
  ipEnd: ['ip'],
  preApprovalNumber: ['length'],
  certificateMd5: ['md5'],
  certificateSha1: ['sha1'],
  packageName: ['packageName'],
  bundleId: ['packageName'],
  registeredCapital: ['amount'],
  foreignShare: ['amount'],
  staffCount: ['count'],
  insuredStaffCount: ['count'],
  technicalStaffCount: ['count'],
  supportStaffCount: ['count'],
  licenceNumber: ['licenceId'],
  licenceValidFrom: ['pastDate'],
  licenceValidUntil: ['certificateValidUntil'],
};

const ofKey: Readonly<Record<string, readonly RuleId[]>> = {
  'domain.name': ['domain'],
  'domain.owner': ['length'],
  'domain.registeredOn': ['pastDate'],
  'domain.expiresOn': ['domainExpiry'],
  'domain.realNamedOn': ['domainRealName'],
  'shareholder.share': ['amount'],
  'organizer.name': ['length', 'chinese'],
  'site.name': ['siteName'],
  'app.name': ['length'],
};

/** Rules for a person's ID number by the id of the document (vocabulary `idType`). */
const ofIdType: Readonly<Record<string, RuleId>> = {
  residentId: 'residentId',
  temporaryResidentId: 'residentId',
  passport: 'passport',
  hkMacaoTravelPermit: 'hkMacaoTravelPermit',
  taiwanTravelPermit: 'taiwanTravelPermit',
  foreignPermanentResident: 'foreignPermanentResident',
  hkMacaoResidencePermit: 'hkMacaoResidencePermit',
  taiwanResidencePermit: 'taiwanResidencePermit',
  diplomaticPassport: 'passport',
  servicePassport: 'passport',
  publicAffairsPassport: 'passport',
  hongKongPassport: 'passport',
  macaoPassport: 'passport',
};

/** Certificates whose number is nothing but a unified social credit code since October 2015. */
const creditCoded = /^(businessLicence|creditCode|prcCreditCode)$/;

/**
 * Looks like a unified social credit code. Certificates of every other kind of organization carry one too
 * (representative offices, law firms, institutions: GB 32100-2015), and what looks like one is checked as one.
 */
const creditCodeShape = /^[1-9ANY][0-9A-Z]\d{6}[0-9A-Z]{10}$/i;

function idNumberRule(idType: string, value: string): RuleId[] {
  const rule = ofIdType[idType];
  if (rule) return [rule];
  // no type given: only a number that can be nothing else is looked at
  return idType === '' && /^[1-6]\d{16}[\dXx]$/.test(value) ? ['residentId'] : [];
}

function certificateNumberRule(certificateType: string, value: string): RuleId[] {
  if (certificateType in ofIdType) return idNumberRule(certificateType, value);
  if (certificateType === 'organizationCode') return ['organizationCode'];
  if (certificateType === 'businessLicence' && /^\d{15}$/.test(value)) return ['licenceNumber'];
  if (creditCoded.test(certificateType)) return ['uscc'];
  return creditCodeShape.test(value) ? ['uscc'] : [];
}

/**
 * The rules that apply to a field key. `values` are the other values of the same company and service, with
 * options as vocabulary ids; the document's type decides how its number is checked.
 */
export function rulesForKey(
  key: string,
  value: string,
  values: Readonly<Record<string, string>>,
): readonly RuleId[] {
  const [entity = '', attribute = ''] = key.split('.');
  if (attribute === 'idNumber') return idNumberRule(values[`${entity}.idType`] ?? '', value);
  if (key === 'organizer.certificateNumber') {
    return certificateNumberRule(values['organizer.certificateType'] ?? '', value);
  }
  if (key === 'organizer.taxNumber') return /^[0-9A-Z]{18}$/i.test(value) ? ['uscc'] : [];
  return ofKey[key] ?? (attribute === 'name' ? ['length'] : (ofAttribute[attribute] ?? []));
}

/** Everything that the rules of this key and the portal's own limits say. Lists are checked entry by entry. */
export function checkKey(key: string, value: string | readonly string[], context: RuleContext): Finding[] {
  const texts = typeof value === 'string' ? [value] : value;
  const own = texts.flatMap((text) =>
    rulesForKey(key, text.trim(), context.values ?? {}).flatMap((rule) =>
      check(rule, text, { ...context, key }),
    ),
  );
  return [...own, ...checkPortalLimits(key, texts, context)];
}
