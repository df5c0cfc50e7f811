import { type CrossFinding, checkCrossField, checkKey, type Finding } from '../rules/index.ts';
import { fieldsOf, type Raw } from './fields.ts';
import type { Leaf } from './leaf.ts';
import { leaves, type Profile } from './schema.ts';

/**
 * Findings by place in the company: `organizer.name`, `people.<id>.mobile`, `services.<id>.domain`,
 * `services.<id>.app.name`, `accessProvider.phone`, `registrar.phone`.
 */
export type Findings = Readonly<Record<string, readonly Finding[]>>;

/** A stored value as the text that rules check; lists joined with `;`, flags are no text. */
function asText(raw: Raw | undefined): string {
  if (typeof raw === 'string') return raw.trim();
  return Array.isArray(raw) ? raw.join(';') : '';
}

function isList(raw: Raw | undefined): raw is readonly string[] {
  return Array.isArray(raw);
}

/** Checks every value of one record against its own rules. */
function checkRecord(
  record: object,
  fields: readonly Leaf[],
  entity: string,
  place: string,
  today: string,
  into: Record<string, Finding[]>,
): void {
  const raw = record as Readonly<Record<string, Raw>>;
  const values = Object.fromEntries(fields.map(({ name }) => [`${entity}.${name}`, asText(raw[name])]));
  for (const { name } of fields) {
    const endless = name.endsWith('ValidUntil') && raw[name.replace('ValidUntil', 'LongTerm')] === true;
    const value = raw[name];
    if (endless || typeof value === 'boolean' || value === null || value === undefined) continue;
    const context = { today, values: { ...values } };
    const found = checkKey(`${entity}.${name}`, isList(value) ? value : asText(value), context);
    if (found.length > 0) into[`${place}.${name}`] = found;
  }
}

/** Where in the company the value of a field key lies, null for keys that are not stored. */
function placeOf(profile: Profile, serviceId: string, key: string): string | null {
  const [entity = '', name = ''] = key.split('.');
  if (entity === 'organizer') return key;
  if (entity === 'site') return `services.${serviceId}.${name}`;
  const service = profile.services.find(({ id }) => id === serviceId);
  const own = entity === 'siteManager' || entity === 'emergencyContact' ? service?.[entity] : '';
  const person = own || profile.roles[entity as keyof Profile['roles']];
  return person ? `people.${person}.${name}` : null;
}

function addCross(into: Record<string, Finding[]>, place: string, finding: CrossFinding): void {
  const there = into[place] ?? [];
  if (there.some(({ message }) => message === finding.message)) return;
  into[place] = [...there, finding];
}

/**
 * What a reviewer would say of the whole company, value by value and across fields, for all its services.
 *
 * @param today date in China, `YYYY-MM-DD`
 */
export function findingsOf(profile: Profile, today: string): Findings {
  const found: Record<string, Finding[]> = {};
  checkRecord(profile.organizer, leaves.organizer, 'organizer', 'organizer', today, found);
  for (const person of profile.people) {
    checkRecord(person, leaves.person, 'principal', `people.${person.id}`, today, found);
  }
  for (const service of profile.services) {
    checkRecord(service, leaves.site, 'site', `services.${service.id}`, today, found);
    checkRecord(service.app, leaves.app, 'app', `services.${service.id}.app`, today, found);
  }
  checkRecord(profile.accessProvider, leaves.provider, 'accessProvider', 'accessProvider', today, found);
  checkRecord(profile.registrar, leaves.provider, 'registrar', 'registrar', today, found);
  for (const serviceId of profile.services.length > 0 ? profile.services.map(({ id }) => id) : [null]) {
    const fields = fieldsOf(profile, serviceId);
    const values = Object.fromEntries(Object.entries(fields).map(([key, raw]) => [key, asText(raw)]));
    for (const finding of checkCrossField(values, { today })) {
      const place = placeOf(profile, serviceId ?? '', finding.key);
      if (place) addCross(found, place, finding);
    }
  }
  return found;
}

/** Places of needed values that are still empty (what an ICP filing of a company asks for). */
export function missingOf(profile: Profile): string[] {
  const missing: string[] = [];
  const look = (record: object, fields: readonly Leaf[], place: string) => {
    const raw = record as Readonly<Record<string, Raw>>;
    for (const { name, needed } of fields) {
      const endless = name.endsWith('ValidUntil') && raw[name.replace('ValidUntil', 'LongTerm')] === true;
      if (needed && !endless && asText(raw[name]) === '') missing.push(`${place}.${name}`);
    }
  };
  look(profile.organizer, leaves.organizer, 'organizer');
  for (const role of ['principal', 'siteManager'] as const) {
    if (!profile.people.some(({ id }) => id === profile.roles[role])) missing.push(`roles.${role}`);
  }
  const filers = new Set([profile.roles.principal, profile.roles.siteManager]);
  for (const person of profile.people.filter(({ id }) => filers.has(id))) {
    look(person, leaves.person, `people.${person.id}`);
  }
  for (const service of profile.services) {
    // an app has no home page of its own
    const fields = leaves.site.filter(({ name }) => name !== 'homeUrl' || service.serviceKind !== 'app');
    look(service, fields, `services.${service.id}`);
  }
  return missing;
}
