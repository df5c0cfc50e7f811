import { describe, expect, it } from 'vitest';
import { conclude } from '../../../lib/journey/eligibility/index.ts';
import {
  changeStages,
  deadlines,
  type FilingFacts,
  handInMove,
  nextStep,
  noteMove,
  plan,
  progressOf,
  type ServiceFacts,
  type StageId,
  type StageState,
  sendBackMove,
} from '../../../lib/journey/index.ts';

/**
 * The mainland subsidiary of a foreign company that sells online and hosts on Alibaba Cloud, from the first
 * question to the renewal of its licence. Every date here was counted by hand on the State Council's calendar
 * for 2026: Spring Festival 15 to 23 February, with the Saturdays 14 and 28 February worked; Qingming 4 to 6
 * April; Labour Day 1 to 5 May, with Saturday 9 May worked.
 */
const answers = {
  hosting: ['mainland'],
  organizer: ['foreign-owned'],
  kind: ['website'],
  income: ['yes'],
  content: ['none'],
  interactive: ['no'],
  filed: ['nothing'],
};
const service: ServiceFacts = { serviceKind: 'website', region: '310115', organizerType: 'enterprise' };
let filing: FilingFacts = { portal: 'aliyun', answers, stages: {}, stagesVersion: 2 };

function note(id: StageId, state: StageState): void {
  const after = noteMove(filing, service, id, state);
  filing = { ...filing, stages: changeStages(filing, id, after, 'noted', new Date()).stages };
}
const done = (id: StageId, on: string) => note(id, { state: 'done', on });
const next = (today: string) => {
  const step = nextStep(filing, service, today);
  return 'planned' in step ? `${step.kind} ${step.planned.stage.id}` : step.kind;
};
const date = (id: StageId, today: string) => deadlines(filing, service, today).find((d) => d.stageId === id);

describe('the seed case', () => {
  it('needs the filing, the police filing and the licence, and says what foreign owners mean', () => {
    const { icp, order, psb, licence, caution, missing } = conclude(answers);
    expect([icp?.is, order?.is, psb?.is, licence?.is]).toEqual(['needed', 'first', 'needed', 'needed']);
    expect(caution.map(({ is }) => is)).toContain('foreign-share');
    expect(missing).toEqual([]);
    expect(progressOf(plan(filing, service))).toEqual({ done: 0, total: 19 });
  });

  it('gets ready while the domain’s check takes its three to five working days', () => {
    note('domain', { state: 'doing', on: '2026-01-12' });
    expect(date('domain', '2026-01-12')).toMatchObject({ earliest: '2026-01-15', latest: '2026-01-19' });
    expect(next('2026-01-12')).toBe('act account');
    done('account', '2026-01-13');
    done('server', '2026-01-13');
    // meanwhile it is worth knowing whether the licence is possible at all
    expect(next('2026-01-14')).toBe('act licence-conditions');
    done('licence-conditions', '2026-01-14');
    expect(next('2026-01-14')).toBe('wait domain');
    done('domain', '2026-01-16');
    expect(next('2026-01-19')).toBe('act enter');
  });

  it('hands in, is sent back by the provider, and hands in again', () => {
    done('enter', '2026-01-19');
    done('documents', '2026-01-19');
    done('face-check', '2026-01-19');
    expect(next('2026-01-19')).toBe('wait provider-review');
    expect(date('provider-review', '2026-01-19')).toMatchObject({
      kind: 'estimate',
      earliest: '2026-01-20',
      latest: '2026-01-21',
    });
    filing = { ...filing, stages: { ...sentBack('provider-review', '2026-01-21') } };
    const mend = nextStep(filing, service, '2026-01-21');
    expect(mend).toMatchObject({ kind: 'mend', planned: { stage: { id: 'provider-review' } } });
    expect(mend.kind === 'mend' && mend.at.stage.id).toBe('enter');
    expect(filing.stages.documents).toBeUndefined();
    filing = { ...filing, stages: { ...handedIn('provider-review', '2026-01-22') } };
    expect(next('2026-01-22')).toBe('wait provider-review');
    // Friday and, after the weekend, Monday
    expect(date('provider-review', '2026-01-22')).toMatchObject({
      earliest: '2026-01-23',
      latest: '2026-01-26',
    });
    done('provider-review', '2026-01-23');
  });

  it('has 24 hours from the SMS, to the minute', () => {
    note('miit-sms', { state: 'doing', on: '2026-01-23', at: '2026-01-23T07:00:00.000Z' });
    expect(date('miit-sms', '2026-01-23')).toMatchObject({
      kind: 'legal',
      running: true,
      dueAt: '2026-01-24T07:00:00.000Z',
      latest: '2026-01-24',
    });
    done('miit-sms', '2026-01-23');
  });

  it('waits for the administration over the Spring Festival, is sent back, and waits again', () => {
    // 20 working days after Friday 23 January: 5 + 5 + 5, Saturday 14 February, then 24 to 27 February
    expect(date('administration-review', '2026-01-24')).toMatchObject({
      earliest: '2026-01-26',
      latest: '2026-02-27',
      provisional: false,
    });
    filing = { ...filing, stages: { ...sentBack('administration-review', '2026-02-11') } };
    expect(next('2026-02-11')).toBe('mend administration-review');
    filing = { ...filing, stages: { ...handedIn('administration-review', '2026-02-12') } };
    // Friday, and the Saturday that is worked for the festival
    expect(date('provider-review', '2026-02-12')).toMatchObject({
      earliest: '2026-02-13',
      latest: '2026-02-14',
    });
    done('provider-review', '2026-02-13');
    expect(next('2026-02-13')).toBe('act miit-sms');
    done('miit-sms', '2026-02-13');
    // 14 February; 24 to 28 February are five (the 28th is worked); 2 to 6, 9 to 13 March; 16 to 19 March
    expect(date('administration-review', '2026-02-13')).toMatchObject({
      earliest: '2026-02-14',
      latest: '2026-03-19',
    });
    expect(date('administration-review', '2026-03-25')).toMatchObject({ late: true });
    done('administration-review', '2026-03-05');
  });

  it('goes live, and has 30 calendar days for the police and 30 more for their number', () => {
    done('number', '2026-03-05');
    expect(next('2026-03-05')).toBe('act footer');
    done('footer', '2026-03-06');
    done('go-live', '2026-03-06');
    expect(date('psb-register', '2026-03-06')).toMatchObject({
      kind: 'legal',
      running: true,
      latest: '2026-04-05',
      daysLeft: 30,
    });
    expect(next('2026-03-07')).toBe('act psb-account');
    done('psb-account', '2026-03-09');
    done('psb-register', '2026-03-10');
    expect(date('psb-review', '2026-03-10')).toMatchObject({ earliest: '2026-03-11', latest: '2026-03-13' });
    done('psb-review', '2026-03-12');
    expect(date('psb-footer', '2026-03-12')).toMatchObject({ latest: '2026-04-11', running: true });
    done('psb-footer', '2026-03-13');
  });

  it('applies for the licence, and waits about 60 working days', () => {
    expect(next('2026-03-16')).toBe('act licence-apply');
    done('licence-apply', '2026-03-16');
    expect(next('2026-03-17')).toBe('wait licence-review');
    // March 11, April 21 (Qingming off), May 19 (6 to 8, Saturday 9, then three weeks), June 9 days
    expect(date('licence-review', '2026-03-16')).toMatchObject({
      about: true,
      earliest: '2026-06-11',
      latest: '2026-06-11',
    });
    done('licence-review', '2026-06-15');
    expect(next('2026-06-16')).toBe('finished');
    const { done: finished, total } = progressOf(plan(filing, service));
    expect(finished).toBe(total);
  });

  it('reports every year, and renews 90 days before the five years end', () => {
    expect(date('licence-report', '2026-06-16')).toMatchObject({ latest: '2027-03-31' });
    // 15 June 2031 less 90 days: 15 in June, 31 in May, 30 in April, 14 in March
    expect(date('licence-renewal', '2026-06-16')).toMatchObject({ latest: '2031-03-17', kind: 'legal' });
    for (const year of [2027, 2028, 2029, 2030]) {
      expect(date('licence-report', `${year}-02-01`)?.latest).toBe(`${year}-03-31`);
      expect(next(`${year}-02-15`)).toBe('act licence-report');
      done('licence-report', `${year}-02-20`);
      expect(date('licence-report', `${year}-02-21`)?.latest).toBe(`${year + 1}-03-31`);
    }
    // what is printed on the licence counts more than five years from the day it came: 14 June 2031 less 90
    // days: 14 in June, 31 in May, 30 in April, 15 in March
    const printed = noteMove(filing, service, 'licence-review', {
      state: 'done',
      on: '2026-06-15',
      until: '2031-06-14',
    });
    filing = {
      ...filing,
      stages: changeStages(filing, 'licence-review', printed, 'noted', new Date()).stages,
    };
    expect(date('licence-renewal', '2031-02-01')).toMatchObject({ latest: '2031-03-16', kind: 'legal' });
    // the renewal runs out two weeks before the report of its year
    expect(next('2031-02-15')).toBe('act licence-renewal');
    expect(date('licence-renewal', '2031-04-01')?.daysLeft).toBe(-16);
    done('licence-renewal', '2031-03-01');
    // the renewed licence ends five years after the one before, until the person notes what is printed: 14 June
    // 2036 less 90 days
    expect(date('licence-renewal', '2031-03-02')).toMatchObject({ latest: '2036-03-16', running: true });
    note('licence-renewal', { state: 'done', on: '2031-03-01', until: '2036-06-30' });
    // 30 June less 90 days: 30 in June, 31 in May, 29 in April
    expect(date('licence-renewal', '2031-03-02')).toMatchObject({ latest: '2036-04-01' });
    expect(next('2031-03-02')).toBe('act licence-report');
    done('licence-report', '2031-03-02');
    expect(next('2031-03-03')).toBe('finished');
  });

  it('reports a change 30 days ahead, and puts a mistake right within ten working days', () => {
    note('change', { state: 'doing', on: '2026-11-15' });
    expect(date('change', '2026-10-01')).toMatchObject({ latest: '2026-10-16', kind: 'legal' });
    expect(next('2026-10-01')).toBe('act change');
    done('change', '2026-10-10');
    expect(date('change', '2026-10-11')).toBeUndefined();
    // Wednesday 16 September; 17, 18, Sunday 20 (worked), 21 to 24, then Mid-Autumn; 28 to 30
    note('correction', { state: 'doing', on: '2026-09-16' });
    expect(date('correction', '2026-09-16')).toMatchObject({ latest: '2026-09-30', daysLeft: 14 });
  });

  it('is due for nothing once it is cancelled', () => {
    done('cancellation', '2031-06-01');
    expect(deadlines(filing, service, '2031-06-02')).toEqual([]);
    expect(nextStep(filing, service, '2031-06-02')).toEqual({ kind: 'finished', cancelled: true });
  });
});

function sentBack(id: StageId, on: string) {
  return changeStages(
    filing,
    id,
    sendBackMove(filing, service, id, on, '网站名称不通过'),
    'sent-back',
    new Date(),
  ).stages;
}
function handedIn(id: StageId, on: string) {
  return changeStages(filing, id, handInMove(filing, service, id, on), 'handed-in', new Date()).stages;
}
