import type { Portal } from './portal.ts';

export const aliyun: Portal = {
  id: 'aliyun',
  name: '阿里云备案',
  filing: 'icp',
  matches: ['*://beian.aliyun.com/*'],
  steps: [],
  certain: 'general-knowledge',
  source: ['ALI-URL'],
  checkedOn: '2026-11-24',
};
