import type { OrderState, Portal } from '../../portals/portal.ts';
import type { IsoDate } from '../china-date.ts';
import { type FilingFacts, type PlannedStage, plan, type StageState } from '../plan.ts';
import type { ServiceFacts } from '../situation.ts';
import type { StageId } from '../stage.ts';
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

/** What identifies a filing on a page that lists several orders. */
export interface Named {
  name: string;
  domains: readonly string[];
  orderNumber: string;
  /** numbers on record */
  icpNumber: string;
  psbNumber: string;
}

interface Step {
  stageId: StageId;
  state: 'doing' | 'waiting' | 'done' | 'sent-back';
}

/** The stage that a state is about, by the kind of filing that the portal serves. */
const meanings: Readonly<Record<Portal['filing'], Partial<Record<OrderState, Step>>>> = {
  icp: {
    draft: { stageId: 'enter', state: 'doing' },
    'provider-review': { stageId: 'provider-review', state: 'waiting' },
    'to-correct': { stageId: 'provider-review', state: 'sent-back' },
    'provider-rejected': { stageId: 'provider-review', state: 'sent-back' },
    'to-authority': { stageId: 'provider-review', state: 'done' },
    'waiting-sms': { stageId: 'miit-sms', state: 'doing' },
    'sms-done': { stageId: 'miit-sms', state: 'done' },
    'sms-expired': { stageId: 'miit-sms', state: 'sent-back' },
    'authority-review': { stageId: 'administration-review', state: 'waiting' },
    'authority-rejected': { stageId: 'administration-review', state: 'sent-back' },
    approved: { stageId: 'administration-review', state: 'done' },
  },
  miit: {
    'sms-done': { stageId: 'miit-sms', state: 'done' },
    'authority-review': { stageId: 'administration-review', state: 'waiting' },
    'authority-rejected': { stageId: 'administration-review', state: 'sent-back' },
    approved: { stageId: 'administration-review', state: 'done' },
  },
  psb: {
    draft: { stageId: 'psb-register', state: 'doing' },
    review: { stageId: 'psb-review', state: 'waiting' },
    rejected: { stageId: 'psb-review', state: 'sent-back' },
    approved: { stageId: 'psb-review', state: 'done' },
  },
  licence: {
    review: { stageId: 'licence-review', state: 'waiting' },
    approved: { stageId: 'licence-review', state: 'done' },
  },
};

/** A page says only that it is reviewed, or sent back: the review that the filing waits for is meant. */
function stepOf(state: OrderState, filing: Portal['filing'], planned: readonly PlannedStage[]): Step | null {
  const told = meanings[filing][state];
  if (told) return told;
  if (state !== 'review' && state !== 'rejected') return null;
  const reviews: readonly StageId[] = ['provider-review', 'administration-review'];
  const current = planned.find(({ stage, state: noted }) => reviews.includes(stage.id) && noted !== 'done');
  return current ? { stageId: current.stage.id, state: state === 'review' ? 'waiting' : 'sent-back' } : null;
}

const plain = (text: string) => text.normalize('NFKC').replace(/\s/g, '').toLowerCase();

/** Notices about this filing: where a page tells of several orders, those in a row that names it. */
function about(notices: readonly Notice[], named: Named): readonly Notice[] {
  const words = [named.name, named.orderNumber, named.icpNumber, named.psbNumber, ...named.domains]
    .map(plain)
    .filter((word) => word.length > 2);
  const own = notices.filter(({ sign }) => words.some((word) => plain(sign.around).includes(word)));
  return own.length > 0 ? own : notices;
}

function isNews({ stageId, state }: Step, planned: readonly PlannedStage[]): boolean {
  const at = planned.findIndex(({ stage }) => stage.id === stageId);
  const stage = planned[at];
  if (!stage) return false;
  if (state === 'done') return stage.state !== 'done';
  if (state === 'sent-back') return stage.state !== 'blocked' && stage.state !== 'done';
  // waiting or begun: news while it is neither noted nor past
  const isNoted = stage.state === state && stage.ready;
  return !isNoted && stage.state !== 'done' && stage.state !== 'blocked';
}

/** `waiting` is what an unnoted review is anyway; noting the stage before it as done says the same. */
function moveFor({ stageId, state }: Step, today: IsoDate): Suggested {
  // the state is no reason: that stands elsewhere, and the person may add it
  if (state === 'sent-back') return { kind: 'sent-back', stageId, on: today, reason: '' };
  return { kind: 'note', stageId, state: { state, on: today } };
}

/**
 * What a page suggests about a filing, most telling first. Nothing where the page tells of several orders and
 * not which is meant, and nothing that is noted already.
 * @param portal null for a site that is not registered
 * @param today China day
 */
export function suggestionsFrom(
  portal: Portal | null,
  notices: readonly Notice[],
  filing: FilingFacts,
  service: ServiceFacts,
  named: Named,
  today: IsoDate,
): Suggestion[] {
  const planned = plan(filing, service);
  const track = portal?.filing ?? 'icp';
  const mine = about(notices, named);
  const states = new Set(mine.flatMap((notice) => (notice.kind === 'state' ? [notice.state] : [])));
  const found: Suggestion[] = [];
  if (states.size === 1) {
    const notice = mine.find((one) => one.kind === 'state');
    const step = notice?.kind === 'state' ? stepOf(notice.state, track, planned) : null;
    if (notice?.kind === 'state' && step && isNews(step, planned)) {
      const evidence = notice.sign.text;
      found.push({ suggested: moveFor(step, today), evidence, state: notice.state });
    }
  }
  const distinct = (kind: Exclude<Notice['kind'], 'state'>) => [
    ...new Map(mine.flatMap((one) => (one.kind === kind ? [[one.number, one.sign.text] as const] : []))),
  ];
  const numbers = [
    { kind: 'icp-number', which: 'icpNumber', stageId: 'number', known: named.icpNumber },
    { kind: 'psb-number', which: 'psbNumber', stageId: 'psb-review', known: named.psbNumber },
  ] as const;
  for (const { kind, which, stageId, known } of numbers) {
    const [only, ...more] = distinct(kind);
    if (!only || more.length > 0 || known !== '') continue;
    const [number, evidence] = only;
    found.push({ suggested: { kind: 'number', which, number, stageId, on: today }, evidence, state: null });
  }
  const [order, ...others] = distinct('order-number');
  if (order && others.length === 0 && named.orderNumber === '') {
    found.push({ suggested: { kind: 'order', number: order[0] }, evidence: order[1], state: null });
  }
  return found;
}
