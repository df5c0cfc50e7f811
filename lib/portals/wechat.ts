import type { Portal } from './portal.ts';

/**
 * Filing of WeChat mini programs, apart from website filings. The host also serves every public account, so
 * the extension does not ask for it; states are those of its record interface.
 */
export const wechat: Portal = {
  id: 'wechat',
  name: '微信小程序备案',
  filing: 'icp',
  kind: 'platform',
  matches: [],
  unmatched: [
    { address: 'mp.weixin.qq.com', why: 'too-broad', source: ['WX', 'TC-2026'] },
    { address: 'api.weixin.qq.com/wxa/icp', why: 'interface', source: ['WX'] },
  ],
  steps: [{ id: 'documents', titles: ['人脸核身'], source: ['WX'], certain: 'sourced' }],
  statuses: [
    { zh: '平台审核中', means: 'provider-review', source: ['WX'] },
    { zh: '平台审核驳回', means: 'provider-rejected', source: ['WX'] },
    { zh: '等待核验中', means: 'waiting-sms', source: ['WX'] },
    { zh: '核验完成', means: 'sms-done', source: ['WX'] },
    { zh: '核验超时', means: 'sms-expired', source: ['WX'] },
    { zh: '管局审核中', means: 'authority-review', source: ['WX'] },
    { zh: '管局审核驳回', means: 'authority-rejected', source: ['WX'] },
    { zh: '已备案', means: 'approved', source: ['WX'] },
    { zh: '未备案', means: 'not-filed', source: ['WX'] },
  ],
  notes: [
    'The SMS states mean something only while the administration reviews.',
    'Rejections come as field name, error and suggestion.',
    'The steps of the form on the web page were not found.',
  ],
  certain: 'unverified',
  source: ['WX', 'TC-2026'],
  checkedOn: '2026-11-24',
};
