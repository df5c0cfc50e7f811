import type { Portal } from './portal.ts';

/** Inspur Cloud's filing system as its front end was in 2021. Its host is not known. */
export const inspur: Portal = {
  id: 'inspur',
  name: '浪潮云备案',
  filing: 'icp',
  kind: 'provider',
  matches: [],
  unmatched: [],
  steps: [
    { id: 'type-check', titles: ['选择备案类型', '验证产品'], certain: 'certain' },
    { id: 'organizer', titles: ['填写主体信息'], certain: 'certain' },
    { id: 'service', titles: ['填写网站信息', '网站基本信息'], certain: 'certain' },
    { id: 'documents', titles: ['上传备案资料', '幕布照片', '拍照上传'], certain: 'certain' },
    { id: 'provider-review', titles: ['初审', '复审'], certain: 'certain' },
    { id: 'sms', titles: ['短信验证'], certain: 'certain' },
    { id: 'authority-review', titles: ['管局审核'], certain: 'certain' },
  ],
  statuses: [
    { zh: '未提交初审', means: 'draft', source: ['INSPUR'] },
    { zh: '初审中', means: 'provider-review', source: ['INSPUR'] },
    { zh: '初审驳回', means: 'provider-rejected', source: ['INSPUR'] },
    { zh: '初审成功未提交复审', means: 'second-entry', source: ['INSPUR'] },
    { zh: '复审中', means: 'provider-review', source: ['INSPUR'] },
    { zh: '复审驳回', means: 'provider-rejected', source: ['INSPUR'] },
    { zh: '待提交管局', means: 'to-authority', source: ['INSPUR'] },
    { zh: '管局审核中', means: 'authority-review', source: ['INSPUR'] },
    { zh: '管局驳回', means: 'authority-rejected', source: ['INSPUR'] },
    { zh: '备案成功', means: 'approved', source: ['INSPUR'] },
    { zh: '备案超时', means: 'expired', source: ['INSPUR'] },
    { zh: '注销中', means: 'cancelling', source: ['INSPUR'] },
    { zh: '注销失败', means: 'cancel-failed', source: ['INSPUR'] },
    { zh: '注销成功', means: 'cancelled', source: ['INSPUR'] },
  ],
  notes: [
    'A draft order lives 45 days and is closed after 60 (older rule).',
    'The photograph before a backdrop and its second review are of that time; whether they still apply is not known.',
  ],
  certain: 'unverified',
  source: ['INSPUR'],
  checkedOn: '2026-11-24',
};
