import { addresses } from './addresses.ts';
import type { Portal } from './portal.ts';

/** MIIT's telecom licence systems, where the ICP commercial licence is applied for. Their forms were not found. */
export const telecom: Portal = {
  id: 'telecom',
  name: '电信业务市场综合管理信息系统',
  filing: 'licence',
  kind: 'authority',
  matches: addresses.telecom,
  unmatched: [{ address: 'ythzxfw.miit.gov.cn', why: 'unverified', source: ['DXZ'] }],
  steps: [
    { id: 'lookup', titles: [], route: /^\/dxxzsp\/xkz\/xkzgl\/resource\/qiyesearch\.jsp/ },
    { id: 'home', titles: [], route: /#\/home/ },
  ],
  statuses: [],
  notes: [
    'tsm.miit.gov.cn is only mentioned by the source, as an older or parallel system.',
    'Licensing and lookup are at dxzhgl.miit.gov.cn; titles, forms and states were not found.',
  ],
  certain: 'sourced',
  source: ['DXZ'],
  checkedOn: '2026-11-24',
};
