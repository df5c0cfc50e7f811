import { addresses } from './addresses.ts';
import type { Portal } from './portal.ts';

/** Alibaba Cloud's ICP filing system. Nothing behind its login was captured: the steps come from users' write-ups. */
export const aliyun: Portal = {
  id: 'aliyun',
  name: '阿里云备案',
  filing: 'icp',
  kind: 'provider',
  matches: addresses.aliyun,
  unmatched: [{ address: 'beian.console.aliyun.com', why: 'unverified', source: ['ALI-URL'] }],
  steps: [
    { id: 'type-check', titles: ['基础信息校验', '填写信息校验', '信息校验', '开始备案', '备案类型'] },
    { id: 'organizer', titles: ['填写主办者信息', '主办者信息', '填写主体信息', '主体信息', '主办单位信息'] },
    {
      id: 'service',
      titles: ['填写网站信息', '网站信息', '填写互联网信息服务信息', '互联网信息服务信息', '填写应用信息'],
    },
    { id: 'documents', titles: ['上传资料及真实性核验', '上传资料', '上传材料', '真实性核验', '人脸核验'] },
    { id: 'confirm', titles: ['信息确认', '确认备案信息'] },
    { id: 'provider-review', titles: ['阿里云初审', '提交初审', '初审'] },
    { id: 'sms', titles: ['工信部短信核验', '短信核验'] },
    { id: 'authority-review', titles: ['管局审核'] },
    {
      id: 'orders',
      titles: ['我的备案', '我的ICP备案信息'],
      route: /^\/(pcContainer\/(myorder|orderdetail)|order\/index)/,
    },
    { id: 'entity', titles: ['我的主体'], route: /^\/pcContainer\/selfEntity/ },
  ],
  statuses: [{ zh: '未备案', means: 'not-filed', source: ['ALI-2026'] }],
  notes: [
    '/pcContainer/formpage holds several steps under one address, so its route says nothing of the step.',
    'Documents and the face check are done in the Alibaba Cloud app.',
    'The names of the order states were not found.',
  ],
  certain: 'sourced',
  source: ['ALI-URL', 'ALI-2026', 'PSB-BLOG', 'ITW'],
  checkedOn: '2026-11-24',
};
