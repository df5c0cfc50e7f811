import type { Stage } from '../stage.ts';

const checkedOn = '2026-11-24';

/** The public-security filing, from going live to the number in the footer. */
export const psbStages: readonly Stage[] = [
  {
    id: 'psb-register',
    track: 'psb',
    actor: 'you',
    place: 'psb',
    after: ['go-live'],
    duration: () => null,
    limit: { type: 'after', stage: 'go-live', event: 'done', days: 30 },
    certain: 'sourced',
    source: ['SEED', 'QC', 'HW-KB', 'PSB-BLOG'],
    checkedOn,
  },
  {
    id: 'psb-review',
    track: 'psb',
    actor: 'police',
    place: 'psb',
    after: ['psb-register'],
    // an interactive site may be visited or called in: two weeks or more, no upper end known
    duration: ({ interactive }) => (interactive ? { min: 10, max: null } : { min: 1, max: 3 }),
    limit: null,
    certain: 'sourced',
    source: ['PSB-2026', 'PSB-BLOG', 'SHERRY'],
    checkedOn,
  },
  {
    id: 'psb-footer',
    track: 'psb',
    actor: 'you',
    place: 'own-site',
    after: ['psb-review'],
    duration: () => null,
    limit: { type: 'after', stage: 'psb-review', event: 'done', days: 30 },
    certain: 'sourced',
    source: ['QC', 'PSB-BLOG'],
    checkedOn,
  },
];
