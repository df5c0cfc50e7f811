import { addresses } from './addresses.ts';
import type { Portal } from './portal.ts';

/** Volcengine's filing console. Its address and overview are known, and one step title. */
export const volcengine: Portal = {
  id: 'volcengine',
  name: '火山引擎备案',
  filing: 'icp',
  kind: 'provider',
  matches: addresses.volcengine,
  unmatched: [{ address: 'www.volcengine.com/beian', why: 'no-form', source: ['VOLC'] }],
  steps: [
    { id: 'organizer', titles: ['填写主办者信息'], certain: 'unverified', source: ['NOTE'] },
    { id: 'home', titles: [], fallbackRoute: /^\/beian\/overview/ },
  ],
  statuses: [],
  notes: ['The other step titles and the names of the order states were not found.'],
  certain: 'sourced',
  source: ['VOLC'],
  checkedOn: '2026-11-24',
};
