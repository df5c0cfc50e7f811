import {
  type Finding,
  finding,
  type Origin,
  type Params,
  type RuleContext,
  type Severity,
} from '../finding.ts';

/** A finding that belongs to a field but comes from comparing it with another one. */
export interface CrossFinding extends Finding {
  /** the field to mend */
  key: string;
  /** the field it was compared with */
  other: string;
}

/** What a comparison sees: values trimmed, '' for what is not known, options as vocabulary ids. */
export interface CrossInput {
  get: (key: string) => string;
  context: RuleContext;
}

/** Says of `key`, compared with `other`, that something is wrong. */
export type Report = (key: string, other: string, params?: Params) => void;

/** One comparison. Its texts are `rules.<group>.<id>` and `mend.<group>.<id>`. */
export interface CrossRule extends Omit<Origin, 'rule'> {
  id: string;
  severity: Severity;
  check: (input: CrossInput, report: Report) => void;
}

/** What these comparisons find in the values. */
export function compare(group: string, rules: readonly CrossRule[], input: CrossInput): CrossFinding[] {
  const found: CrossFinding[] = [];
  for (const { id, severity, check, ...origin } of rules) {
    const from: Origin = { rule: group, ...origin };
    check(input, (key, other, params = {}) =>
      found.push({ ...finding(from, id, severity, params), key, other }),
    );
  }
  return found;
}

/** The entries of a list that is joined with `;`. */
export function entriesOf(text: string): string[] {
  return text
    .split(/[;；,，\s]+/)
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '');
}
