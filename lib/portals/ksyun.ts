import type { Portal } from './portal.ts';

/** Ksyun (Kingsoft Cloud): field help is known, the console is not. */
export const ksyun: Portal = {
  id: 'ksyun',
  name: '金山云备案',
  filing: 'icp',
  kind: 'provider',
  matches: [],
  unmatched: [{ address: 'docs.ksyun.com/documents/37803', why: 'no-form', source: ['KSY'] }],
  steps: [],
  statuses: [],
  notes: ['Its help names the fields; the host of its filing console was not found.'],
  certain: 'unverified',
  source: ['KSY'],
  checkedOn: '2026-11-24',
};
