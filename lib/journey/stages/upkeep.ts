import type { Situation } from '../situation.ts';
import type { Stage } from '../stage.ts';
import { checkedOn, ownPace } from './common.ts';

const applies = ({ icp }: Situation) => icp;

/** What may come up once the number is there; each begins when the person says so. */
export const upkeepStages: readonly Stage[] = [
  {
    id: 'change',
    track: 'upkeep',
    actor: 'you',
    place: 'provider',
    after: ['number'],
    applies,
    onDemand: true,
    recurring: true,
    duration: ownPace,
    // the day that is noted is the one on which the change takes effect
    limit: { by: 'law', type: 'before-begun', stage: 'change', days: 30 },
    needs: [{ id: 'change-what' }],
    risks: [{ id: 'change-refused' }],
    variants: [
      { id: 'change-hebei', provinces: ['13'] },
      { id: 'change-entity', provinces: ['61', '51'] },
      { id: 'five-images', provinces: ['63'] },
    ],
    certain: 'sourced',
    source: ['HW-KB'],
    checkedOn,
  },
  {
    id: 'correction',
    track: 'upkeep',
    actor: 'you',
    place: 'provider',
    after: ['number'],
    applies,
    onDemand: true,
    recurring: true,
    duration: ownPace,
    limit: { by: 'law', type: 'working-days-after', stage: 'correction', days: 10 },
    needs: [],
    risks: [],
    variants: [],
    certain: 'sourced',
    source: ['HW-KB'],
    checkedOn,
  },
  {
    id: 'cancellation',
    track: 'upkeep',
    actor: 'you',
    place: 'provider',
    after: ['number'],
    applies,
    onDemand: true,
    // how long it takes is not known; the five days of the facts are about what the authority itself cancels
    duration: ownPace,
    limit: null,
    needs: [{ id: 'cancel-sms' }],
    risks: [{ id: 'cancel-shell' }],
    variants: [],
    certain: 'sourced',
    source: ['HW-KB'],
    checkedOn,
  },
];
