import { addresses } from './addresses.ts';
import type { Portal } from './portal.ts';

/** Where a filing service number is applied for: it ties an Alibaba Cloud server to a filing. Hash routing. */
export const aliyunServiceNumber: Portal = {
  id: 'aliyun-service-number',
  name: '阿里云备案服务号',
  filing: 'icp',
  kind: 'preparation',
  matches: addresses['aliyun-service-number'],
  unmatched: [],
  steps: [
    { id: 'service-number-apply', titles: [], route: /#\/bsnApply/ },
    { id: 'service-numbers', titles: [], route: /#\/bsnManagement/ },
  ],
  statuses: [],
  notes: ['The Chinese titles of its pages were not found; its routes tell them apart.'],
  certain: 'sourced',
  source: ['ALI-URL'],
  checkedOn: '2026-11-24',
};
