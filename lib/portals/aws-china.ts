import type { Portal } from './portal.ts';

/** AWS China: each region has its own operator, who files for its customers. */
export const awsChina: Portal = {
  id: 'aws-china',
  name: '亚马逊云科技中国区（光环新网、西云数据）',
  filing: 'icp',
  kind: 'provider',
  matches: [],
  unmatched: [],
  steps: [],
  statuses: [],
  notes: [
    'Filed by e-mail or support form with the operator, Sinnet for Beijing or NWCD for Ningxia; their own portals changed over time.',
    'No web form was found.',
    'AWS writes “ICP recordal”.',
  ],
  certain: 'unverified',
  source: ['AWS', 'GK'],
  checkedOn: '2026-11-24',
};
