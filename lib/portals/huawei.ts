import { addresses } from './addresses.ts';
import type { Portal } from './portal.ts';

/** Huawei Cloud's filing system. Steps and states come from its help pages; no page of it was captured. */
export const huawei: Portal = {
  id: 'huawei',
  name: '华为云备案',
  filing: 'icp',
  kind: 'provider',
  matches: addresses.huawei,
  unmatched: [{ address: 'support.huaweicloud.com', why: 'no-form', source: ['HW-KB'] }],
  steps: [
    { id: 'type-check', titles: ['验证备案类型', '产品验证', '基础信息校验'] },
    { id: 'organizer', titles: ['填写主体信息'] },
    { id: 'service', titles: ['填写互联网信息服务信息'] },
    { id: 'documents', titles: ['上传资料', '真实性核验', '视频核验', '活体认证'] },
    { id: 'provider-review', titles: ['华为云初审', '初审'] },
    { id: 'sms', titles: ['短信核验', '备案短信核验', '工信部短信核验'] },
    { id: 'authority-review', titles: ['管局审核'] },
    { id: 'progress', titles: ['进度查询', 'ICP备案进度及结果查询'] },
  ],
  statuses: [
    { zh: '待完善备案信息', means: 'draft', source: ['HW-KB'] },
    { zh: '等待初审', means: 'provider-review', source: ['HW-KB'] },
    { zh: '待接入商审核', means: 'provider-review', source: ['HW-KB'] },
    { zh: '接入商审核为待修改', means: 'to-correct', source: ['HW-KB'] },
    { zh: '已修改待审核', means: 'provider-review', source: ['HW-KB'] },
    { zh: '初审驳回', means: 'provider-rejected', source: ['HW-KB'] },
    { zh: '待提交管局', means: 'to-authority', source: ['HW-KB'] },
    { zh: '待管局审核', means: 'authority-review', source: ['HW-KB'] },
    { zh: '管局审核通过', means: 'approved', source: ['HW-KB'] },
    { zh: '管局驳回', means: 'authority-rejected', source: ['HW-KB'] },
    { zh: '已备案', means: 'approved', source: ['HW-KB'] },
  ],
  notes: [
    'An order can be withdrawn (撤销备案) while it waits for the first review, not any more at the administration.',
    'After a rejection by the administration it starts again at the first review.',
    'Routes below /beian were not found.',
  ],
  certain: 'sourced',
  source: ['HW-KB'],
  checkedOn: '2026-11-24',
};
