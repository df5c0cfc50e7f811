import type { RuleContext } from '../rules/index.ts';
import { divisionPath } from './divisions.ts';
import { type Fields, fieldsOf, type Raw } from './fields.ts';
import { leaves, type Profile } from './schema.ts';

/** A stored value as the text that rules check; lists joined with `;`, answered questions as `yes` and `no`. */
export function ruleText(raw: Raw | undefined): string {
  if (typeof raw === 'string') return raw.trim();
  if (typeof raw === 'boolean') return raw ? 'yes' : 'no';
  return Array.isArray(raw) ? raw.join(';') : '';
}

/** Every value by field key in the form that rules read. */
export function ruleValues(fields: Fields): Record<string, string> {
  return Object.fromEntries(Object.entries(fields).map(([key, raw]) => [key, ruleText(raw)]));
}

/** What rules are told beside the values. `today` is a date in China, `YYYY-MM-DD`; `portal` an id or null. */
export function ruleContext(today: string, portal: string | null = null): RuleContext {
  return { today, portal, regionNames: (code) => divisionPath(code).map(({ name }) => name) };
}

const sensitive = new Set(
  Object.values(leaves)
    .flat()
    .filter((leaf) => leaf.sensitive)
    .map(({ key }) => key.replace(/^principal\./, 'person.')),
);

/**
 * The values of the company and one service (null: the first) that may take part in what is said on a portal's
 * page: nothing that the schema marks as sensitive.
 */
export function openValues(profile: Profile, serviceId: string | null): Record<string, string> {
  const isPerson = /^(legalRepresentative|principal|siteManager|emergencyContact)\./;
  return Object.fromEntries(
    Object.entries(ruleValues(fieldsOf(profile, serviceId))).filter(
      ([key]) => !sensitive.has(key.replace(isPerson, 'person.')),
    ),
  );
}
