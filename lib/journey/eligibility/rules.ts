import { icpRules } from './icp-rules.ts';
import { licenceRules } from './licence-rules.ts';
import { psbRules } from './psb-rules.ts';
import type { Rule } from './rule.ts';

/** Every rule; one that looks at a topic stands after those that decide it. */
export const rules: readonly Rule[] = [...icpRules, ...psbRules, ...licenceRules];
