import type { Portal } from './portal.ts';

/** MIIT's list of approved registrars and top-level domains. */
export const miitDomains: Portal = {
  id: 'miit-domains',
  name: '工信部域名行业管理信息公共服务平台',
  filing: 'miit',
  kind: 'preparation',
  matches: [],
  unmatched: [{ address: 'domain.miit.gov.cn', why: 'no-form', source: ['HW-KB'] }],
  steps: [],
  statuses: [],
  notes: ['The live list of approved registrars and top-level domains; nothing is filled in there.'],
  certain: 'sourced',
  source: ['HW-KB'],
  checkedOn: '2026-11-24',
};
