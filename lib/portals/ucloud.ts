import type { Portal } from './portal.ts';

/** UCloud: nothing sourced was found. */
export const ucloud: Portal = {
  id: 'ucloud',
  name: 'UCloud 优刻得备案',
  filing: 'icp',
  kind: 'provider',
  matches: [],
  unmatched: [{ address: 'console.ucloud.cn', why: 'unverified', source: ['GK'] }],
  steps: [],
  statuses: [],
  notes: ['Said to be filed inside its console; host, steps and form were not found.'],
  certain: 'unverified',
  source: ['GK'],
  checkedOn: '2026-11-24',
};
