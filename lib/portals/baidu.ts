import { addresses } from './addresses.ts';
import type { Portal } from './portal.ts';

/** Baidu Cloud's filing centre. Only its address is known; the steps that providers share serve it. */
export const baidu: Portal = {
  id: 'baidu',
  name: '百度智能云备案',
  filing: 'icp',
  kind: 'provider',
  matches: addresses.baidu,
  unmatched: [{ address: 'console.bce.baidu.com', why: 'unverified', source: ['GK'] }],
  steps: [],
  statuses: [],
  notes: [
    'A new filing takes one domain a website [S:BAIDU-DOC].',
    'Whether the form itself opens at this address or in the console was not found.',
  ],
  certain: 'sourced',
  source: ['BAIDU', 'BAIDU-DOC'],
  checkedOn: '2026-11-24',
};
