import type { Portal } from './portal.ts';

/** NetEase's filing system as its front end was in 2016. Its host, and whether it still exists, are not known. */
export const netease: Portal = {
  id: 'netease',
  name: '网易蜂巢备案',
  filing: 'icp',
  kind: 'provider',
  matches: [],
  unmatched: [],
  steps: [
    { id: 'type-check', titles: ['备案类型', '主机区域'], certain: 'certain' },
    { id: 'organizer', titles: ['填写主体信息'], certain: 'certain' },
    { id: 'service', titles: ['填写网站信息', '网站基本信息'], certain: 'certain' },
    { id: 'documents', titles: ['上传资料', '上传照片'], certain: 'certain' },
    { id: 'provider-review', titles: ['初审'], certain: 'certain' },
    { id: 'authority-review', titles: ['管局审核'], certain: 'certain' },
  ],
  statuses: [],
  notes: [
    'Its states are a draft, then first review, photograph review and administration review, each under way, failed or passed; their Chinese texts were not recorded.',
  ],
  certain: 'unverified',
  source: ['NETEASE'],
  checkedOn: '2026-11-24',
};
