import type { Answers, QuestionId } from './question.ts';
import type { Extra, Outcome, Rule, Topic } from './rule.ts';
import { rules } from './rules.ts';

/** Something that a plan says, with the rule that led to it. */
export interface Decided<T> {
  is: T;
  rule: Rule;
}

/** What follows from the answers. */
export interface Plan {
  /** null while questions that decide it are open */
  icp: Decided<Outcome<'icp'>> | null;
  order: Decided<Outcome<'order'>> | null;
  psb: Decided<Outcome<'psb'>> | null;
  licence: Decided<Outcome<'licence'>> | null;
  way: readonly Decided<string>[];
  caution: readonly Decided<string>[];
  /** contents that an authority must approve first */
  preApprovals: readonly Decided<string>[];
  /** questions whose answers could still decide something, in the order in which they are asked */
  missing: readonly QuestionId[];
}

type Found = { [T in Topic]: Decided<Outcome<T>>[] };

/** Every outcome that the rules give, per topic; more than one outcome would be a contradiction. */
export function outcomes(answers: Answers): Found & {
  extra: { kind: Extra | 'pre-approvals'; found: Decided<string> }[];
  missing: QuestionId[];
} {
  const found: Found = { icp: [], order: [], psb: [], licence: [] };
  const extra: { kind: Extra | 'pre-approvals'; found: Decided<string> }[] = [];
  const missing = new Set<QuestionId>();
  for (const rule of rules) {
    const given = Object.entries(rule.given ?? {}) as [Topic, readonly string[]][];
    if (!given.every(([topic, allowed]) => found[topic].some(({ is }) => allowed.includes(is)))) continue;
    const asked = Object.entries(rule.when) as [QuestionId, readonly string[]][];
    const open = asked.filter(([id]) => (answers[id] ?? []).length === 0).map(([id]) => id);
    const wrong = asked.some(([id, allowed]) => {
      const chosen = answers[id] ?? [];
      return chosen.length > 0 && !chosen.some((option) => allowed.includes(option));
    });
    if (wrong) continue;
    if (open.length > 0) {
      for (const id of open) missing.add(id);
      continue;
    }
    for (const one of rule.follows) {
      if ('topic' in one) (found[one.topic] as Decided<string>[]).push({ is: one.outcome, rule });
      else if (one.extra !== 'pre-approvals') extra.push({ kind: one.extra, found: { is: one.id, rule } });
      else {
        for (const is of answers.content ?? []) {
          if (rule.when.content?.includes(is)) extra.push({ kind: one.extra, found: { is, rule } });
        }
      }
    }
  }
  return { ...found, extra, missing: [...missing] };
}

/** The plan that follows from the answers given so far; never throws, whatever is stored. */
export function conclude(answers: Answers): Plan {
  const { icp, order, psb, licence, extra, missing } = outcomes(answers);
  const all = (kind: Extra | 'pre-approvals') => {
    const found = extra.filter((one) => one.kind === kind).map((one) => one.found);
    return found.filter(({ is }, index) => found.findIndex((other) => other.is === is) === index);
  };
  return {
    icp: icp[0] ?? null,
    order: order[0] ?? null,
    psb: psb[0] ?? null,
    licence: licence[0] ?? null,
    way: all('way'),
    caution: all('caution'),
    preApprovals: all('pre-approvals'),
    missing,
  };
}
