import type { Portal } from './portal.ts';

/** XRCloud's filing form, known from its front end (Vue 2, iView). Its host is not known. */
export const xrcloud: Portal = {
  id: 'xrcloud',
  name: '新睿云备案',
  filing: 'icp',
  kind: 'provider',
  matches: [],
  unmatched: [],
  steps: [
    { id: 'type-check', titles: ['备案区域', '备案类型'], certain: 'certain' },
    { id: 'organizer', titles: ['主体单位信息'], certain: 'certain' },
    { id: 'service', titles: ['网站信息', '网站基本信息'], certain: 'certain' },
    { id: 'documents', titles: ['上传资料'], certain: 'certain' },
  ],
  statuses: [],
  notes: ['The organizer’s name was limited to 20 characters and remarks to 50.'],
  certain: 'unverified',
  source: ['XR'],
  checkedOn: '2026-11-24',
};
