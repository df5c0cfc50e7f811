import type { RuleContext } from '../finding.ts';
import { type CrossFinding, compare } from './cross-rule.ts';
import { organizerRules } from './organizer.ts';
import { peopleRules } from './people.ts';
import { checkProvince } from './provinces.ts';
import { serviceRules } from './service.ts';

export type { CrossFinding } from './cross-rule.ts';
export { checkDomainOwner } from './domain-owner.ts';
export { type ProvinceRule, provinceNotes, provinceRules, provinceSource } from './provinces.ts';

/** Every comparison of two fields, apart from those of single provinces. */
export const crossRules = [...peopleRules, ...organizerRules, ...serviceRules];

/**
 * What only shows when two fields are seen together, province by province too. `values` hold what is known,
 * options as vocabulary ids, lists joined with `;`, yes/no questions as `yes` and `no`. Fields that are missing
 * or empty are not compared.
 */
export function checkCrossField(
  values: Readonly<Record<string, string>>,
  context: RuleContext,
): CrossFinding[] {
  const input = { get: (key: string) => (values[key] ?? '').trim(), context };
  return [...compare('cross', crossRules, input), ...checkProvince(input)];
}
