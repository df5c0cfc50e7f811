import type { Portal } from './portal.ts';

/** MIIT's public filing site: Vue 2 and Element UI with hash routing, read from a captured bundle of 2022/23. */
export const miit: Portal = {
  id: 'miit',
  name: '工信部 ICP/IP地址/域名信息备案管理系统',
  filing: 'miit',
  matches: ['*://beian.miit.gov.cn/*'],
  steps: [
    { id: 'sms', titles: ['短信核验', '备案短信核验'], route: /#\/Integrated\/ComplaintA/i },
    { id: 'lookup', titles: ['备案查询', 'ICP备案查询'], route: /#\/Integrated\/recordQuery/i },
    { id: 'violations', titles: ['违法违规域名查询'], route: /#\/Integrated\/Violations/i },
    { id: 'provider-check', titles: ['电子化核验申请'], route: /#\/Integrated\/electronVerify/i },
    { id: 'progress', titles: ['备案进度查询'], route: /#\/search\/progress/i },
    { id: 'login', titles: ['登录'], route: /#\/login/i },
    { id: 'home', titles: ['首页'], route: /#\/Integrated\/index|^\/(#\/?)?$/i },
  ],
  certain: 'certain',
  source: ['MIIT-JS', 'BLOG-SMS', 'PA'],
  checkedOn: '2026-11-24',
};
