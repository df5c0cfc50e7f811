import type { PortalStatus, PortalStep } from './portal.ts';

/**
 * Steps that ICP filings go through at every provider, by the titles that several of them use: for a portal
 * whose own steps were not found, and for sites on which the person turns the assistant on.
 */
export const commonSteps: readonly PortalStep[] = [
  {
    id: 'type-check',
    titles: ['验证备案类型', '选择备案类型', '基础信息校验', '产品验证'],
    source: ['TC-2026', 'HW-KB', 'INSPUR', 'PSB-BLOG'],
  },
  {
    id: 'organizer',
    titles: ['填写主体信息', '填写主办者信息', '主体信息', '主体单位信息', '主办单位信息'],
    source: ['HW-KB', 'QC', 'INSPUR', 'XR', 'ITW'],
  },
  {
    id: 'service',
    titles: ['填写网站信息', '填写互联网信息服务信息', '互联网信息服务信息', '网站信息'],
    source: ['HW-KB', 'QC', 'INSPUR', 'XR'],
  },
  {
    id: 'documents',
    titles: ['上传资料', '上传材料', '上传备案资料', '上传资料及真实性核验', '真实性核验', '人脸核验'],
    source: ['HW-KB', 'QC', 'INSPUR', 'PSB-BLOG'],
  },
  { id: 'confirm', titles: ['确认备案信息', '信息确认'], source: ['QC', 'GK'] },
  { id: 'provider-review', titles: ['初审', '复审'], source: ['HW-KB', 'INSPUR'] },
  { id: 'sms', titles: ['短信核验', '短信验证', '工信部短信核验'], source: ['HW-KB', 'INSPUR'] },
  { id: 'authority-review', titles: ['管局审核'], source: ['HW-KB', 'QC'] },
];

/** Texts of an order's state that any provider may show. */
export const commonStatuses: readonly PortalStatus[] = [
  { zh: '待短信核验', means: 'waiting-sms', source: ['GK'] },
  { zh: '管局审核通过', means: 'approved', source: ['MIIT-SPEC', 'HW-KB'] },
  { zh: '管局审核拒绝', means: 'authority-rejected', source: ['MIIT-SPEC'] },
  { zh: '驳回', means: 'rejected', source: ['HW-KB'] },
  { zh: '已退回', means: 'rejected', source: ['GK'] },
  { zh: '新增备案审核', means: 'review', source: ['GK'] },
  { zh: '空壳主体', means: 'shell', source: ['HW-KB'] },
  { zh: '空壳网站', means: 'shell', source: ['HW-KB'] },
];
