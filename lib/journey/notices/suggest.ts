import type { OrderState, Portal } from '../../portals/portal.ts';
import type { IsoDate } from '../china-date.ts';
import { type FilingFacts, type PlannedStage, plan, type StageState } from '../plan.ts';
import { type ServiceFacts, situationOf } from '../situation.ts';
import type { StageId } from '../stage.ts';
import { about, currentState, type Named } from './about.ts';
import { type Step, stepOf } from './meanings.ts';
import { icpNumberOf, orderNumberIn, psbNumberOf } from './numbers.ts';
import type { Notice } from './read-signs.ts';

/** What the person may accept with one click. */
export type Suggested =
  | { kind: 'note'; stageId: StageId; state: StageState }
  | { kind: 'sent-back'; stageId: StageId; on: IsoDate; reason: string }
  | { kind: 'number'; which: 'icpNumber' | 'psbNumber'; number: string; stageId: StageId; on: IsoDate }
  | { kind: 'order'; number: string };

export interface Suggestion {
  suggested: Suggested;
  /** the page's own words */
  evidence: string;
  /** the state they stand for, null for a number */
  state: OrderState | null;
}

/** What a page says. */
export interface Said {
  /** null for a site that is not registered */
  portal: Portal | null;
  notices: readonly Notice[];
  /** every text of the page that a person can see */
  texts: readonly string[];
}

function isNews({ stageId, state }: Step, planned: readonly PlannedStage[]): boolean {
  const stage = planned.find((one) => one.stage.id === stageId);
  if (!stage) return false;
  if (state === 'done') return stage.state !== 'done';
  if (state === 'sent-back') return stage.state !== 'blocked' && stage.state !== 'done';
  // waiting or begun: news while it is neither noted nor past
  const isNoted = stage.state === state && stage.ready;
  return !isNoted && stage.state !== 'done' && stage.state !== 'blocked';
}

/** `waiting` is what an unnoted review is anyway; noting the stage before it as done says the same. */
function moveFor({ stageId, state }: Step, on: IsoDate): Suggested {
  // the state is no reason: that stands elsewhere, and the person may add it
  if (state === 'sent-back') return { kind: 'sent-back', stageId, on, reason: '' };
  return { kind: 'note', stageId, state: { state, on } };
}

/**
 * What a page suggests about a filing, most telling first. Nothing where the page tells of several orders and
 * not which is meant, and nothing that is noted already.
 * @param today China day
 */
export function suggestionsFrom(
  { portal, notices, texts }: Said,
  filing: FilingFacts,
  service: ServiceFacts,
  named: Named,
  today: IsoDate,
): Suggestion[] {
  const planned = plan(filing, service);
  const mine = about(notices, named);
  const current = currentState(mine, texts, named);
  const step = current && stepOf(current.state, portal?.filing ?? 'icp', planned);
  const found: Suggestion[] = [];
  if (current && step && isNews(step, planned)) {
    const on = current.on !== null && current.on <= today ? current.on : today;
    found.push({ suggested: moveFor(step, on), evidence: current.evidence, state: current.state });
  }
  const { kind } = situationOf(filing, service);
  const numbers = [
    { which: 'icpNumber', stageId: 'number', known: named.icpNumber, told: icpNumberOf(mine, kind) },
    { which: 'psbNumber', stageId: 'psb-review', known: named.psbNumber, told: psbNumberOf(mine) },
  ] as const;
  for (const { which, stageId, known, told } of numbers) {
    if (told === null || known !== '') continue;
    const { number, evidence } = told;
    found.push({ suggested: { kind: 'number', which, number, stageId, on: today }, evidence, state: null });
  }
  const order = orderNumberIn(mine, texts);
  if (order && named.orderNumber === '') {
    found.push({ suggested: { kind: 'order', number: order.number }, evidence: order.evidence, state: null });
  }
  return found;
}
