import type { Portal } from './portal.ts';

/** Azure China, which 21Vianet operates. */
export const azureChina: Portal = {
  id: 'azure-china',
  name: '世纪互联 Azure 备案',
  filing: 'icp',
  kind: 'provider',
  matches: [],
  unmatched: [],
  steps: [],
  statuses: [],
  notes: ['Filed through the operator’s own ICP system; its host was not found.'],
  certain: 'unverified',
  source: ['GK'],
  checkedOn: '2026-11-24',
};
