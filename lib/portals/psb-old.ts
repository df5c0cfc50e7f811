import { addresses } from './addresses.ts';
import type { Portal } from './portal.ts';

/** The public-security filing site until about 2023: pages made on the server. Old footer links still lead here. */
export const psbOld: Portal = {
  id: 'psb-old',
  name: '全国公安机关互联网站安全管理服务平台',
  filing: 'psb',
  kind: 'authority',
  matches: addresses['psb-old'],
  unmatched: [],
  steps: [
    { id: 'lookup-detail', titles: [], route: /^\/portal\/registerSystemInfo/ },
    { id: 'lookup', titles: [], route: /^\/portal\/recordQuery/ },
    { id: 'account', titles: ['注册账号', '账号信息'], route: /^\/user\/registerurl/ },
    { id: 'home', titles: [], route: /^\/portal\/index/ },
    { id: 'claim', titles: ['已办网站认领'] },
    { id: 'organizer', titles: ['开办主体', '填写开办主体', '开办主体管理'] },
    { id: 'site', titles: ['网站基本信息', '新办网站申请'] },
    { id: 'people', titles: ['网站负责人信息', '应急联络人', '网站负责人及应急联系人'] },
    { id: 'declaration', titles: ['互联网安全告知书'] },
  ],
  statuses: [],
  notes: ['Each attachment was limited to 512 KB (2016); another user met 400 KB (2021/22).'],
  past: true,
  certain: 'sourced',
  source: ['PSB-CLONE', 'QC', 'REN', 'KLB'],
  checkedOn: '2026-11-24',
};
