import type { Stage } from '../stage.ts';

const checkedOn = '2026-11-24';
const applies: Stage['applies'] = ({ commercial }) => commercial === true;

/** The ICP commercial licence, for services that earn money online, and its yearly duties. */
export const licenceStages: readonly Stage[] = [
  {
    id: 'licence-apply',
    track: 'licence',
    actor: 'you',
    place: 'licence',
    after: ['administration-review'],
    duration: () => null,
    limit: null,
    applies,
    certain: 'sourced',
    source: ['SEED', 'TEL'],
    checkedOn,
  },
  {
    id: 'licence-review',
    track: 'licence',
    actor: 'ministry',
    place: 'licence',
    after: ['licence-apply'],
    duration: () => ({ min: 60, max: 60, about: true }),
    limit: null,
    applies,
    certain: 'sourced',
    source: ['SEED', 'TEL'],
    checkedOn,
  },
  {
    id: 'licence-report',
    track: 'licence',
    actor: 'you',
    place: 'licence',
    after: ['licence-review'],
    duration: () => null,
    // the first quarter; some agencies name other months, hence not certain
    limit: { type: 'each-year', stage: 'licence-review', until: '03-31' },
    recurring: true,
    applies,
    certain: 'general-knowledge',
    source: ['SEED', 'TEL'],
    checkedOn,
  },
  {
    id: 'licence-renewal',
    track: 'licence',
    actor: 'you',
    place: 'licence',
    after: ['licence-review'],
    duration: () => null,
    limit: { type: 'before-end', stage: 'licence-review', years: 5, days: 90 },
    recurring: true,
    applies,
    certain: 'sourced',
    source: ['SEED', 'TEL'],
    checkedOn,
  },
];
