import { addresses } from './addresses.ts';
import type { Portal } from './portal.ts';

/** Tencent Cloud's filing console: a React single-page app with path routing. */
export const tencent: Portal = {
  id: 'tencent',
  name: '腾讯云备案',
  filing: 'icp',
  kind: 'provider',
  matches: addresses.tencent,
  unmatched: [
    { address: 'cloud.tencent.com/product/ba', why: 'no-form', source: ['QC'] },
    { address: 'ba.tencentcloudapi.com', why: 'interface', source: ['TC-API'] },
  ],
  steps: [
    { id: 'consent', titles: ['ICP备案服务授权', 'ICP 备案服务授权'] },
    { id: 'type-check', titles: ['验证备案类型', '验证备案信息', '新增备案', '开始备案'] },
    { id: 'organizer', titles: ['填写主体信息', '主体信息'] },
    { id: 'service', titles: ['填写网站信息', '网站信息', '填写服务信息', '填写互联网信息服务信息'] },
    { id: 'documents', titles: ['上传材料', '上传资料', '办理拍照', '拍照上传', '人脸核验', '视频核验'] },
    { id: 'confirm', titles: ['确认备案信息', '信息确认', '提交备案信息'] },
    { id: 'orders', titles: ['审核进度'], route: /^\/beian\/manage\/process\/[^/]+\/review/ },
    { id: 'provider-review', titles: ['腾讯云初审', '初审', '复审'] },
    { id: 'sms', titles: ['短信核验', '工信部短信核验'] },
    { id: 'authority-review', titles: ['管局审核'] },
    // where the photograph before the provider's backdrop was taken, until the face check replaced it
    { id: 'photo-points', titles: [], route: /^\/beian\/cammap/, source: ['QC'] },
  ],
  statuses: [{ zh: '未备案', means: 'not-filed', source: ['ALI-2026'] }],
  notes: [
    'Documents and the face check are done in a WeChat mini program (2026); photographs and a second review are from about 2018.',
    'The names of the order states were not found.',
  ],
  certain: 'sourced',
  source: ['TC-2026', 'QC', 'BOOKMARKS'],
  checkedOn: '2026-11-24',
};
