import type { Portal } from './portal.ts';

/** Huawei AppGallery: an interface for app filings is known, no form. */
export const huaweiAg: Portal = {
  id: 'huawei-ag',
  name: '华为应用市场 AppGallery',
  filing: 'icp',
  kind: 'platform',
  matches: [],
  unmatched: [{ address: 'developer.huawei.com', why: 'interface', source: ['HWAG'] }],
  steps: [],
  statuses: [],
  notes: [
    'Its recordal interface uses MIIT’s own dictionaries.',
    'Whether an app is filed in a form there was not found.',
  ],
  certain: 'unverified',
  source: ['HWAG'],
  checkedOn: '2026-11-24',
};
