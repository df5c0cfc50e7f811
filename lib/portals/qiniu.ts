import type { Portal } from './portal.ts';

/** Qiniu: nothing sourced was found. */
export const qiniu: Portal = {
  id: 'qiniu',
  name: '七牛云备案',
  filing: 'icp',
  kind: 'provider',
  matches: [],
  unmatched: [{ address: 'portal.qiniu.com', why: 'unverified', source: ['GK'] }],
  steps: [],
  statuses: [],
  notes: ['Said to be filed inside its console; host, steps and form were not found.'],
  certain: 'unverified',
  source: ['GK'],
  checkedOn: '2026-11-24',
};
