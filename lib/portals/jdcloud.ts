import type { Portal } from './portal.ts';

/** JD Cloud: nothing sourced was found. */
export const jdcloud: Portal = {
  id: 'jdcloud',
  name: '京东云备案',
  filing: 'icp',
  kind: 'provider',
  matches: [],
  unmatched: [{ address: 'beian.jdcloud.com', why: 'unverified', source: ['GK'] }],
  steps: [],
  statuses: [],
  notes: ['Host, steps and form were not found; the address is a guess.'],
  certain: 'unverified',
  source: ['GK'],
  checkedOn: '2026-11-24',
};
