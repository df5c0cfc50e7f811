import type { Portal } from './portal.ts';

/** The provincial Communications Administrations: they review, but nothing is entered with them. */
export const administrations: Portal = {
  id: 'administrations',
  name: '各省通信管理局',
  filing: 'miit',
  kind: 'authority',
  matches: [],
  unmatched: [
    { address: '<province>ca.miit.gov.cn', why: 'no-form', source: ['GK'] },
    { address: '<province>cainfo.miitbeian.gov.cn', why: 'past', source: ['PAGES-SMS'] },
  ],
  steps: [],
  statuses: [],
  notes: [
    'Information sites such as bjca, shca, gdca and zjca; a filing reaches the administration through the provider.',
  ],
  certain: 'general-knowledge',
  source: ['GK', 'PAGES-SMS'],
  checkedOn: '2026-11-24',
};
