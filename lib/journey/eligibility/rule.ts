import type { Certain } from '../../portals/portal.ts';
import type { SourceKey } from '../../portals/sources.ts';
import type { QuestionId } from './question.ts';

/** What a plan decides, each with exactly one outcome. */
export const topics = {
  /** the ICP filing: needed, not needed, done already, not possible, or to be asked */
  icp: ['needed', 'filed', 'none', 'impossible', 'ask', 'open'],
  /** the kind of ICP order (备案类型) */
  order: ['first', 'add', 'access', 'none', 'open'],
  /** the police filing */
  psb: ['needed', 'none', 'ask', 'open'],
  /** the ICP commercial licence */
  licence: ['needed', 'none', 'impossible', 'ask', 'open'],
} as const;
export type Topic = keyof typeof topics;
export type Outcome<T extends Topic = Topic> = (typeof topics)[T][number];

/** What may be added to a plan, any number of each. */
export const extras = {
  /** what a person can do where no filing is possible or needed */
  way: ['host-outside', 'subsidiary', 'representative-office', 'ask-provider'],
  /** what makes the filing harder */
  caution: ['foreign-share', 'own-goods', 'interactive', 'passport', 'outside-speed', 'cdn', 'foreign-law'],
} as const;
export type Extra = keyof typeof extras;

export type Conclusion =
  | { [T in Topic]: { topic: T; outcome: Outcome<T> } }[Topic]
  | { [K in Extra]: { extra: K; id: (typeof extras)[K][number] } }[Extra]
  /** every chosen content that needs an approval */
  | { extra: 'pre-approvals' };

/**
 * One rule, as data: when every named question has one of the named answers and every named topic one of
 * the named outcomes, the conclusions hold. Its text is `journey.rule.<id>` in `ui.json`.
 */
export interface Rule {
  id: string;
  when: Partial<Record<QuestionId, readonly string[]>>;
  /** outcomes of topics decided by earlier rules */
  given?: Partial<{ [T in Topic]: readonly Outcome<T>[] }>;
  follows: readonly Conclusion[];
  certain: Certain;
  source: readonly SourceKey[];
  /** ISO date the facts were last checked */
  checkedOn: string;
}
