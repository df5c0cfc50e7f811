import { addresses } from './addresses.ts';
import type { Portal } from './portal.ts';

/** The public-security filing site. Public pages use hash routes, the business pages path routes under /web. */
export const psb: Portal = {
  id: 'psb',
  name: '全国互联网安全管理服务平台',
  filing: 'psb',
  kind: 'authority',
  matches: addresses.psb,
  unmatched: [{ address: 'gaj.beian.mps.gov.cn', why: 'past', source: ['PSB-2026'] }],
  steps: [
    { id: 'lookup', titles: ['备案查询'], route: /#\/query\/webSearch/ },
    { id: 'drafts', titles: ['我的草稿'], route: /\/businessHome\/draft/ },
    { id: 'home', titles: ['首页'], route: /\/dashboard\/home/ },
    { id: 'login', titles: ['用户登录'] },
    {
      id: 'organizer',
      titles: ['开办主体', '填写开办主体', '新增主体', '申请主体', '开办主体信息', '开办主体管理'],
    },
    { id: 'site', titles: ['网站基本信息', '新办网站申请', '网站信息'] },
    {
      id: 'people',
      titles: ['网站负责人', '网站负责人信息', '网站负责人及应急联系人', '网站安全负责人信息'],
    },
    { id: 'declaration', titles: ['提示说明', '互联网安全告知书'] },
    { id: 'submitted', titles: ['提交审核', '审核进度'] },
    // whether an application opens at an address of its own was not found
    { id: 'websites', titles: ['网站业务', '已备案网站'], fallbackRoute: /\/businessHome\/website/ },
  ],
  statuses: [{ zh: '新增主体审核通过', means: 'entity-approved', source: ['PSB-BLOG'] }],
  notes: [
    'Results come by SMS and a call of the local police; the state texts of its pages were not found.',
    'App filings with the police run on the same site; their form was not found.',
  ],
  certain: 'sourced',
  source: ['PSB-URL', 'PSB-2026', 'PSB-BLOG', 'PSB-CLONE'],
  checkedOn: '2026-11-24',
};
