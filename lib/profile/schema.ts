import * as z from 'zod/mini';
import { date, flag, type Leaf, leavesOf, list, option, options, region, text, yesNo } from './leaf.ts';

/**
 * What is known of a company: the one source of truth. Types, the editor, import validation and the list of
 * field keys derive from it. A property's name is the attribute of its field key (`lib/terms/keys.ts`).
 * The schema says what shape a value has, not whether it is right: half-typed and wrong values are kept.
 */
export const schemaVersion = 1;

/** Ids are made here or come with an import: short, no markup, no path. */
export const id = z.string().check(z.regex(/^[A-Za-z0-9_-]{1,64}$/));
/** The id of a person of this company, '' when the role is not given. */
const personId = z._default(z.string().check(z.regex(/^[A-Za-z0-9_-]{0,64}$/)), '');
/** ISO 8601 moment. */
export const moment = z._default(
  z.string().check(z.regex(/^\d{4}-\d\d-\d\dT[\d:.]{8,13}Z$/)),
  '1970-01-01T00:00:00.000Z',
);

export const organizerSchema = z.object({
  type: option({ needed: true }),
  name: text({ needed: true }),
  englishName: text(),
  certificateType: option({ needed: true }),
  certificateNumber: text({ needed: true }),
  certificateAddress: text({ needed: true }, 'textarea'),
  certificateValidFrom: date(),
  certificateValidUntil: date(),
  certificateLongTerm: flag(),
  establishedOn: date(),
  registrationAuthority: text(),
  registeredCapital: text(),
  businessScope: text({}, 'textarea', 8000),
  organizationCode: text(),
  taxNumber: text(),
  industry: option(),
  staffCount: text(),
  region: region({ needed: true }),
  contactAddress: text({ needed: true }, 'textarea'),
  postcode: text(),
  phone: text(),
  fax: text(),
  email: text(),
  investor: text(),
  filingNumber: text(),
  remarks: text({}, 'textarea', 4000),
});

export const personSchema = z.object({
  id,
  name: text({ needed: true, sensitive: true }),
  idType: option({ needed: true }),
  idNumber: text({ needed: true, sensitive: true }),
  idValidFrom: date({ needed: true }),
  idValidUntil: date({ needed: true }),
  idLongTerm: flag(),
  mobile: text({ needed: true, sensitive: true }),
  emergencyPhone: text({ needed: true, sensitive: true }),
  landline: text(),
  email: text({ needed: true }),
  position: text(),
  gender: option(),
  birthDate: date({ sensitive: true }),
  nationality: text(),
  region: region(),
  address: text({ sensitive: true }, 'textarea'),
  postcode: text(),
  qq: text(),
  wechat: text(),
});

export const appSchema = z.object({
  name: text(),
  platforms: options(),
  packageName: text(),
  bundleId: text(),
  publicKey: text({}, 'textarea', 8000),
  certificateMd5: text(),
  certificateSha1: text(),
});

export const serviceSchema = z.object({
  id,
  serviceKind: option({ needed: true }),
  name: text({ needed: true }),
  domain: list({ needed: true }),
  secondaryDomains: list(),
  homeUrl: text({ needed: true }),
  serviceContent: options({ needed: true }),
  languages: options({ needed: true }),
  preApproval: options({ needed: true }),
  preApprovalNumber: text(),
  remarks: text({ needed: true }, 'textarea', 4000),
  ip: list(),
  accessMethod: options(),
  serverLocation: options(),
  cloudResource: text(),
  serviceCode: text({ sensitive: true }),
  launchDate: date(),
  icpNumber: text(),
  psbNumber: text(),
  type: option(),
  commercial: yesNo(),
  interactive: yesNo(),
  interactiveServices: options(),
  controlledGoods: yesNo(),
  controlledGoodsTypes: options(),
  app: z.prefault(appSchema, {}),
  /** where this service has people of its own; '' means as in the company */
  siteManager: personId,
  emergencyContact: personId,
});

export const providerSchema = z.object({
  name: text(),
  jurisdiction: option(),
  region: region(),
  phone: text(),
  organizationCode: text(),
  code: text(),
});

export const rolesSchema = z.object({
  legalRepresentative: personId,
  principal: personId,
  siteManager: personId,
  emergencyContact: personId,
});

export const profileSchema = z.object({
  schemaVersion: z._default(z.literal(schemaVersion), schemaVersion),
  id,
  organizer: z.prefault(organizerSchema, {}),
  people: z._default(z.array(personSchema).check(z.maxLength(100)), []),
  roles: z.prefault(rolesSchema, {}),
  services: z._default(z.array(serviceSchema).check(z.maxLength(500)), []),
  accessProvider: z.prefault(providerSchema, {}),
  registrar: z.prefault(providerSchema, {}),
  createdAt: moment,
  updatedAt: moment,
});

export type Organizer = z.output<typeof organizerSchema>;
export type Person = z.output<typeof personSchema>;
export type Roles = z.output<typeof rolesSchema>;
export type AppFacts = z.output<typeof appSchema>;
export type Service = z.output<typeof serviceSchema>;
export type Provider = z.output<typeof providerSchema>;
export type Profile = z.output<typeof profileSchema>;

/** The editor's values by entity, in the order they are shown. */
export const leaves: Readonly<Record<'organizer' | 'person' | 'site' | 'app' | 'provider', readonly Leaf[]>> =
  {
    organizer: leavesOf(organizerSchema, 'organizer'),
    person: leavesOf(personSchema, 'principal'),
    site: leavesOf(serviceSchema, 'site'),
    app: leavesOf(appSchema, 'app'),
    provider: leavesOf(providerSchema, 'accessProvider'),
  };
