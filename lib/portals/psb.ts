import type { Portal } from './portal.ts';

/** The public-security filing site. Public pages use hash routes, the business pages path routes under /web. */
export const psb: Portal = {
  id: 'psb',
  name: '全国互联网安全管理服务平台',
  filing: 'psb',
  matches: ['*://beian.mps.gov.cn/*'],
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
  ],
  certain: 'sourced',
  source: ['PSB-URL', 'PSB-2026', 'PSB-BLOG', 'PSB-CLONE'],
  checkedOn: '2026-11-24',
};
