import type { RuleContext } from '../rules/index.ts';
import { divisionPath } from './divisions.ts';
import type { Fields, Raw } from './fields.ts';

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
