import {
  type CrossFinding,
  checkCrossField,
  checkDomainOwner,
  checkKey,
  type Finding,
  type RuleContext,
} from '../rules/index.ts';
import { fieldsOf, type Raw } from './fields.ts';
import type { Leaf } from './leaf.ts';
import { ruleContext, ruleText, ruleValues } from './rule-values.ts';
import { leaves, type Profile } from './schema.ts';

/**
 * Findings by place in the company: `organizer.name`, `licence.number`, `people.<id>.mobile`,
 * `services.<id>.domain`, `services.<id>.app.name`, `shareholders.<id>.share`, `domains.<id>.owner`,
 * `accessProvider.phone`, `registrar.phone`.
 */
export type Findings = Readonly<Record<string, readonly Finding[]>>;

/** Which portal and which of the services are asked about; without them all services, at no portal. */
export interface Asked {
  portal?: string | null;
  serviceId?: string;
}

function isList(raw: Raw | undefined): raw is readonly string[] {
  return Array.isArray(raw);
}

/** Checks every value of one record against its own rules. */
function checkRecord(
  record: object,
  fields: readonly Leaf[],
  place: string,
  rules: RuleContext,
  into: Record<string, Finding[]>,
): void {
  const raw = record as Readonly<Record<string, Raw>>;
  const values = Object.fromEntries(fields.map(({ name, key }) => [key, ruleText(raw[name])]));
  for (const { name, key } of fields) {
    const endless = name.endsWith('ValidUntil') && raw[name.replace('ValidUntil', 'LongTerm')] === true;
    const value = raw[name];
    if (endless || typeof value === 'boolean' || value === null || value === undefined) continue;
    const context = { ...rules, values: { ...rules.values, ...values } };
    const found = checkKey(key, isList(value) ? value : ruleText(value), context);
    if (found.length > 0) into[`${place}.${name}`] = found;
  }
}

const inLicence = new Set<string>(leaves.licence.map(({ key }) => key));

/** Where in the company the value of a field key lies, null for keys that are not stored. */
export function placeOf(profile: Profile, serviceId: string, key: string): string | null {
  const [entity = '', name = ''] = key.split('.');
  if (entity === 'organizer') return inLicence.has(key) ? `licence.${name}` : key;
  if (entity === 'site') return `services.${serviceId}.${name}`;
  if (entity === 'app') return `services.${serviceId}.app.${name}`;
  if (entity === 'accessProvider' || entity === 'registrar') return key;
  const service = profile.services.find(({ id }) => id === serviceId);
  const own = entity === 'siteManager' || entity === 'emergencyContact' ? service?.[entity] : '';
  const person = own || profile.roles[entity as keyof Profile['roles']];
  return person ? `people.${person}.${name}` : null;
}

function add(into: Record<string, Finding[]>, place: string, finding: CrossFinding): void {
  const there = into[place] ?? [];
  if (there.some(({ message }) => message === finding.message)) return;
  into[place] = [...there, finding];
}

/**
 * What a reviewer would say of the company, value by value, across fields and by province, for all its
 * services or for the one that is asked about.
 *
 * @param today date in China, `YYYY-MM-DD`
 */
export function findingsOf(profile: Profile, today: string, asked: Asked = {}): Findings {
  const found: Record<string, Finding[]> = {};
  const context = ruleContext(today, asked.portal);
  const organizer = ruleValues(fieldsOf({ ...profile, services: [], people: [] }, null));
  const rules = { ...context, values: organizer };
  const services = profile.services.filter(
    ({ id }) => asked.serviceId === undefined || asked.serviceId === id,
  );
  checkRecord(profile.organizer, leaves.organizer, 'organizer', rules, found);
  checkRecord(profile.licence, leaves.licence, 'licence', rules, found);
  for (const person of profile.people) {
    checkRecord(person, leaves.person, `people.${person.id}`, rules, found);
  }
  for (const one of profile.shareholders) {
    checkRecord(one, leaves.shareholder, `shareholders.${one.id}`, rules, found);
  }
  for (const one of profile.domains) {
    checkRecord(one, leaves.domain, `domains.${one.id}`, rules, found);
    const owner = checkDomainOwner(one.owner, organizer);
    if (owner.length > 0) found[`domains.${one.id}.owner`] = owner;
  }
  for (const service of services) {
    checkRecord(service, leaves.site, `services.${service.id}`, rules, found);
    checkRecord(service.app, leaves.app, `services.${service.id}.app`, rules, found);
  }
  checkRecord(profile.accessProvider, leaves.provider, 'accessProvider', rules, found);
  checkRecord(profile.registrar, leaves.provider, 'registrar', rules, found);
  for (const serviceId of services.length > 0 ? services.map(({ id }) => id) : [null]) {
    const values = ruleValues(fieldsOf(profile, serviceId));
    for (const finding of checkCrossField(values, context)) {
      const place = placeOf(profile, serviceId ?? '', finding.key);
      if (place) add(found, place, finding);
    }
  }
  return found;
}
