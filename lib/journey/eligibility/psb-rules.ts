import type { Rule } from './rule.ts';

const checkedOn = '2026-11-26';

/** Whether the police filing follows. */
export const psbRules: readonly Rule[] = [
  {
    id: 'website-needs-psb',
    when: { kind: ['website'] },
    given: { icp: ['needed', 'filed'] },
    follows: [{ topic: 'psb', outcome: 'needed' }],
    certain: 'sourced',
    source: ['SEED', 'QC', 'HW-KB'],
    checkedOn,
  },
  {
    id: 'app-needs-psb',
    when: { kind: ['app'] },
    given: { icp: ['needed', 'filed'] },
    follows: [{ topic: 'psb', outcome: 'needed' }],
    certain: 'general-knowledge',
    source: ['GK'],
    checkedOn,
  },
  {
    id: 'mini-program-psb',
    when: { kind: ['mini-program'] },
    given: { icp: ['needed', 'filed'] },
    follows: [{ topic: 'psb', outcome: 'ask' }],
    certain: 'unverified',
    source: ['GK'],
    checkedOn,
  },
  {
    id: 'no-icp-no-psb',
    when: {},
    given: { icp: ['none', 'impossible'] },
    follows: [{ topic: 'psb', outcome: 'none' }],
    certain: 'general-knowledge',
    source: ['GK'],
    checkedOn,
  },
  {
    id: 'psb-open',
    when: {},
    given: { icp: ['ask', 'open'] },
    follows: [{ topic: 'psb', outcome: 'open' }],
    certain: 'general-knowledge',
    source: ['GK'],
    checkedOn,
  },
  {
    id: 'interactive-psb',
    when: { interactive: ['yes', 'unsure'] },
    given: { psb: ['needed', 'ask'] },
    follows: [{ extra: 'caution', id: 'interactive' }],
    certain: 'sourced',
    source: ['PSB-2026', 'PSB-BLOG'],
    checkedOn,
  },
];
