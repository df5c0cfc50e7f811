import type { Rule } from './rule.ts';

const checkedOn = '2026-11-26';

/** Whether the commercial licence follows. */
export const licenceRules: readonly Rule[] = [
  {
    id: 'income-needs-licence',
    when: { income: ['yes'], organizer: ['company'] },
    given: { icp: ['needed', 'filed'] },
    follows: [
      { topic: 'licence', outcome: 'needed' },
      { extra: 'caution', id: 'own-goods' },
    ],
    certain: 'sourced',
    source: ['SEED', 'TEL'],
    checkedOn,
  },
  {
    id: 'foreign-owned-licence',
    when: { income: ['yes'], organizer: ['foreign-owned'] },
    given: { icp: ['needed', 'filed'] },
    follows: [
      { topic: 'licence', outcome: 'needed' },
      { extra: 'caution', id: 'foreign-share' },
      { extra: 'caution', id: 'own-goods' },
    ],
    certain: 'sourced',
    source: ['SEED', 'TEL'],
    checkedOn,
  },
  {
    id: 'licence-for-companies',
    when: {
      income: ['yes'],
      organizer: ['representative-office', 'public-body', 'individual', 'foreign-individual'],
    },
    given: { icp: ['needed', 'filed'] },
    follows: [
      { topic: 'licence', outcome: 'impossible' },
      { extra: 'way', id: 'subsidiary' },
    ],
    certain: 'sourced',
    source: ['TEL'],
    checkedOn,
  },
  {
    id: 'no-income-no-licence',
    when: { income: ['no'] },
    given: { icp: ['needed', 'filed'] },
    follows: [{ topic: 'licence', outcome: 'none' }],
    certain: 'sourced',
    source: ['SEED'],
    checkedOn,
  },
  {
    id: 'income-unsure',
    when: { income: ['unsure'] },
    given: { icp: ['needed', 'filed'] },
    follows: [
      { topic: 'licence', outcome: 'ask' },
      { extra: 'caution', id: 'own-goods' },
    ],
    certain: 'general-knowledge',
    source: ['GK'],
    checkedOn,
  },
  {
    id: 'no-icp-no-licence',
    when: {},
    given: { icp: ['none', 'impossible'] },
    follows: [{ topic: 'licence', outcome: 'none' }],
    certain: 'sourced',
    source: ['TEL'],
    checkedOn,
  },
  {
    id: 'licence-open',
    when: {},
    given: { icp: ['ask', 'open'] },
    follows: [{ topic: 'licence', outcome: 'open' }],
    certain: 'general-knowledge',
    source: ['GK'],
    checkedOn,
  },
];
