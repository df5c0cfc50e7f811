import type { OrderState, Portal } from '../../portals/portal.ts';
import type { PlannedStage } from '../plan.ts';
import type { StageId } from '../stage.ts';

/** What a state says of a stage. */
export interface Step {
  stageId: StageId;
  state: 'doing' | 'waiting' | 'done' | 'sent-back';
}

type Steps = Partial<Record<OrderState, Step>>;

/** What the administration says of an ICP filing, on a provider's page as on the ministry's own. */
const ofAdministration: Steps = {
  'authority-review': { stageId: 'administration-review', state: 'waiting' },
  'authority-rejected': { stageId: 'administration-review', state: 'sent-back' },
  approved: { stageId: 'administration-review', state: 'done' },
};

/** A filing that is handed in once and reviewed once. */
const ofOneReview = (handIn: StageId, review: StageId): Steps => ({
  draft: { stageId: handIn, state: 'doing' },
  review: { stageId: review, state: 'waiting' },
  rejected: { stageId: review, state: 'sent-back' },
  passed: { stageId: review, state: 'done' },
  approved: { stageId: review, state: 'done' },
});

/** The stage that a state is about, by the kind of filing that the portal serves. */
const meanings: Readonly<Record<Portal['filing'], Steps>> = {
  icp: {
    draft: { stageId: 'enter', state: 'doing' },
    'provider-review': { stageId: 'provider-review', state: 'waiting' },
    'to-correct': { stageId: 'provider-review', state: 'sent-back' },
    'provider-rejected': { stageId: 'provider-review', state: 'sent-back' },
    'to-authority': { stageId: 'provider-review', state: 'done' },
    'provider-passed': { stageId: 'provider-review', state: 'done' },
    'waiting-sms': { stageId: 'miit-sms', state: 'doing' },
    'sms-done': { stageId: 'miit-sms', state: 'done' },
    'sms-expired': { stageId: 'miit-sms', state: 'sent-back' },
    ...ofAdministration,
    cancelling: { stageId: 'cancellation', state: 'doing' },
    cancelled: { stageId: 'cancellation', state: 'done' },
  },
  miit: {
    'sms-done': { stageId: 'miit-sms', state: 'done' },
    ...ofAdministration,
  },
  psb: {
    ...ofOneReview('psb-register', 'psb-review'),
    'entity-approved': { stageId: 'psb-account', state: 'done' },
  },
  licence: ofOneReview('licence-apply', 'licence-review'),
};

/**
 * The stage that a state is about, null for none. Where a page says only that it is reviewed, sent back or
 * passed, the review that the filing waits for is meant; the second one passes only after the SMS.
 */
export function stepOf(
  state: OrderState,
  filing: Portal['filing'],
  planned: readonly PlannedStage[],
): Step | null {
  const told = meanings[filing][state];
  if (told) return told;
  const means = { review: 'waiting', rejected: 'sent-back', passed: 'done' } as const;
  if (state !== 'review' && state !== 'rejected' && state !== 'passed') return null;
  const reviews: readonly StageId[] = ['provider-review', 'administration-review'];
  const current = planned.find(({ stage, state: noted }) => reviews.includes(stage.id) && noted !== 'done');
  if (!current) return null;
  const { id } = current.stage;
  if (state === 'passed' && id === 'administration-review' && !current.ready) return null;
  return { stageId: id, state: means[state] };
}
