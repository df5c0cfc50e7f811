import type { Raw } from './fields.ts';
import type { Leaf } from './leaf.ts';
import { ruleText } from './rule-values.ts';
import { leaves, type Profile } from './schema.ts';

/** Places of needed values that are still empty (what an ICP filing of a company asks for). */
export function missingOf(profile: Profile): string[] {
  const missing: string[] = [];
  const look = (record: object, fields: readonly Leaf[], place: string) => {
    const raw = record as Readonly<Record<string, Raw>>;
    for (const { name, needed } of fields) {
      const endless = name.endsWith('ValidUntil') && raw[name.replace('ValidUntil', 'LongTerm')] === true;
      if (needed && !endless && ruleText(raw[name]) === '') missing.push(`${place}.${name}`);
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
