import { addresses } from './addresses.ts';
import type { Portal } from './portal.ts';

/** MIIT's public filing site: Vue 2 and Element UI with hash routing, read from a captured bundle of 2022/23. */
export const miit: Portal = {
  id: 'miit',
  name: '工信部 ICP/IP地址/域名信息备案管理系统',
  filing: 'miit',
  kind: 'authority',
  matches: addresses.miit,
  unmatched: [
    { address: 'hlwicpfwc.miit.gov.cn/icpproject_query/api', why: 'interface', source: ['MIIT-JS'] },
    { address: 'www.miitbeian.gov.cn', why: 'past', source: ['QC'] },
    { address: 'www.beian.miit.gov.cn', why: 'past', source: ['PAGES-SMS'] },
  ],
  steps: [
    { id: 'sms', titles: ['短信核验', '备案短信核验'], route: /#\/Integrated\/ComplaintA/i },
    { id: 'lookup', titles: ['备案查询', 'ICP备案查询'], route: /#\/Integrated\/recordQuery/i },
    { id: 'violations', titles: ['违法违规域名查询'], route: /#\/Integrated\/Violations/i },
    { id: 'provider-check', titles: ['电子化核验申请'], route: /#\/Integrated\/electronVerify/i },
    { id: 'policies', titles: [], route: /#\/Integrated\/lawStatute/i },
    { id: 'notices', titles: [], route: /#\/Integrated\/notice_list/i },
    { id: 'downloads', titles: [], route: /#\/Integrated\/related_downloads/i },
    { id: 'disclosure', titles: [], route: /#\/Integrated\/open_government/i },
    { id: 'guide', titles: [], route: /#\/Integrated\/filing_navigation/i },
    { id: 'progress', titles: ['备案进度查询'], route: /#\/search\/progress/i },
    { id: 'lookup-detail', titles: [], route: /#\/search\/info/i },
    { id: 'login', titles: ['登录'], route: /#\/login/i },
    { id: 'home', titles: ['首页'], route: /#\/Integrated\/index|^\/(#\/?)?$/i },
  ],
  statuses: [],
  notes: [
    'The kind of its security check has changed since the capture: a slider then, characters to click about 2025.',
    'Its SMS page takes mobile, six-digit code and the last six characters of the ID; the code and the check stay with the person.',
  ],
  certain: 'certain',
  source: ['MIIT-JS', 'BLOG-SMS', 'PA'],
  checkedOn: '2026-11-24',
};
