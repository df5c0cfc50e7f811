/**
 * The vocabulary of field keys: `entity.attribute`. Recognition composes keys from these two lists and the
 * profile answers them. English terms follow the field's standard wording (facts: portals.md section 9).
 */
export const entities = [
  'organizer',
  'legalRepresentative',
  'principal',
  'siteManager',
  'emergencyContact',
  'site',
  'app',
  'accessProvider',
  'registrar',
] as const;
export type Entity = (typeof entities)[number];

/** People: the same attributes apply to each of them. */
export const personEntities = [
  'legalRepresentative',
  'principal',
  'siteManager',
  'emergencyContact',
] as const;

/** What kind of value an attribute holds; decides which rule checks it and which control may take it. */
export type ValueKind =
  | 'text'
  | 'option'
  | 'options'
  | 'region'
  | 'date'
  | 'date-range'
  | 'flag'
  | 'list'
  | 'phone'
  | 'file';

export const personAttributes = {
  name: 'text',
  idType: 'option',
  idNumber: 'text',
  idValidFrom: 'date',
  idValidUntil: 'date',
  idValidity: 'date-range',
  idLongTerm: 'flag',
  mobile: 'phone',
  landline: 'phone',
  emergencyPhone: 'phone',
  email: 'text',
  address: 'text',
  region: 'region',
  postcode: 'text',
  position: 'text',
  nationality: 'option',
  gender: 'option',
  birthDate: 'date',
  qq: 'text',
  wechat: 'text',
  sameAsPrincipal: 'flag',
  sameAsLegalRepresentative: 'flag',
  idFront: 'file',
  idBack: 'file',
  idHandheld: 'file',
  authorizationLetter: 'file',
} as const satisfies Record<string, ValueKind>;

export const organizerAttributes = {
  type: 'option',
  name: 'text',
  englishName: 'text',
  certificateType: 'option',
  certificateNumber: 'text',
  certificateAddress: 'text',
  certificateValidFrom: 'date',
  certificateValidUntil: 'date',
  certificateValidity: 'date-range',
  certificateLongTerm: 'flag',
  region: 'region',
  province: 'region',
  city: 'region',
  county: 'region',
  contactAddress: 'text',
  postcode: 'text',
  phone: 'phone',
  fax: 'phone',
  email: 'text',
  investor: 'text',
  remarks: 'text',
  filingNumber: 'text',
  organizationCode: 'text',
  taxNumber: 'text',
  registeredCapital: 'text',
  businessScope: 'text',
  establishedOn: 'date',
  registrationAuthority: 'text',
  staffCount: 'text',
  industry: 'option',
  certificateScan: 'file',
  licenceNumber: 'text',
  licenceValidFrom: 'date',
  licenceValidUntil: 'date',
  licenceBusiness: 'options',
  licenceCoverage: 'option',
  licenceProvinces: 'options',
  foreignShare: 'text',
  insuredStaffCount: 'text',
  technicalStaffCount: 'text',
  supportStaffCount: 'text',
} as const satisfies Record<string, ValueKind>;

export const siteAttributes = {
  serviceKind: 'option',
  name: 'text',
  domain: 'list',
  secondaryDomains: 'list',
  homeUrl: 'text',
  serviceContent: 'options',
  languages: 'options',
  preApproval: 'options',
  preApprovalNumber: 'text',
  remarks: 'text',
  ip: 'list',
  ipStart: 'text',
  ipEnd: 'text',
  accessMethod: 'options',
  serverLocation: 'options',
  launchDate: 'date',
  icpNumber: 'text',
  hasIcpNumber: 'flag',
  psbNumber: 'text',
  type: 'option',
  interactive: 'flag',
  interactiveServices: 'options',
  controlledGoods: 'flag',
  controlledGoodsTypes: 'options',
  commercial: 'flag',
  cloudResource: 'text',
  serviceCode: 'text',
  domainCertificate: 'file',
} as const satisfies Record<string, ValueKind>;

export const appAttributes = {
  name: 'text',
  platforms: 'options',
  packageName: 'text',
  bundleId: 'text',
  publicKey: 'text',
  certificateMd5: 'text',
  certificateSha1: 'text',
  appId: 'text',
  icon: 'file',
} as const satisfies Record<string, ValueKind>;

export const providerAttributes = {
  name: 'text',
  jurisdiction: 'option',
  region: 'region',
  phone: 'phone',
  organizationCode: 'text',
  code: 'text',
} as const satisfies Record<string, ValueKind>;

export type PersonEntity = (typeof personEntities)[number];
export type FieldKey =
  | `organizer.${keyof typeof organizerAttributes}`
  | `${PersonEntity}.${keyof typeof personAttributes}`
  | `site.${keyof typeof siteAttributes}`
  | `app.${keyof typeof appAttributes}`
  | `${'accessProvider' | 'registrar'}.${keyof typeof providerAttributes}`;

/** Meanings that are never filled, whatever the profile knows (design, promise 2). */
export const neverKinds = [
  'captcha',
  'smsCode',
  'password',
  'consent',
  'search',
  'login',
  'bank',
  'invoice',
  'referrer',
  'other',
] as const;
export type NeverKind = (typeof neverKinds)[number];

const tables: Record<Entity, Record<string, ValueKind>> = {
  organizer: organizerAttributes,
  legalRepresentative: personAttributes,
  principal: personAttributes,
  siteManager: personAttributes,
  emergencyContact: personAttributes,
  site: siteAttributes,
  app: appAttributes,
  accessProvider: providerAttributes,
  registrar: providerAttributes,
};

/** The value kind of a key, or null when entity and attribute do not go together. */
export function valueKind(key: string): ValueKind | null {
  const [entity, attribute] = key.split('.') as [Entity, string];
  return tables[entity]?.[attribute ?? ''] ?? null;
}

/** True when the string is a key of the vocabulary. */
export function isFieldKey(key: string): key is FieldKey {
  return valueKind(key) !== null;
}

/** Every key of the vocabulary, in a stable order. */
export function allFieldKeys(): FieldKey[] {
  return entities.flatMap((entity) => Object.keys(tables[entity]).map((a) => `${entity}.${a}` as FieldKey));
}
