import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  changeStages,
  deadlines,
  nextStep,
  plan,
  progressOf,
  type StageState,
  stageIds,
  undoChange,
} from '../../../lib/journey/index.ts';

const done = (...days: [string, string][]): { stages: Record<string, StageState> } => ({
  stages: Object.fromEntries(days.map(([id, on]) => [id, { state: 'done', on }])),
});
const submitted = done(
  ['domain', '2026-11-10'],
  ['server', '2026-11-10'],
  ['enter', '2026-11-16'],
  ['documents', '2026-11-16'],
);
const live: { stages: Record<string, StageState> } = {
  stages: {
    ...submitted.stages,
    ...done(
      ['provider-review', '2026-11-17'],
      ['miit-sms', '2026-11-17'],
      ['administration-review', '2026-12-01'],
      ['go-live', '2026-12-02'],
    ).stages,
  },
};

const state: fc.Arbitrary<StageState> = fc.record({
  state: fc.constantFrom('todo', 'doing', 'waiting', 'done', 'blocked'),
  on: fc.option(
    fc.integer({ min: 0, max: 900 }).map((days) => addDays('2025-06-01', days)),
    { nil: undefined },
  ),
});
const anyFiling = fc.dictionary(fc.constantFrom(...stageIds), state).map((stages) => ({ stages }));
const anyService = fc.record({ commercial: fc.boolean(), interactive: fc.boolean() });

describe('plan', () => {
  it('leaves the licence out unless the service earns money', () => {
    expect(plan({ stages: {} }, {}).some(({ stage }) => stage.track === 'licence')).toBe(false);
    expect(plan({ stages: {} }, { commercial: true }).some(({ stage }) => stage.track === 'licence')).toBe(
      true,
    );
  });

  it('puts every stage after those it waits for', () => {
    const ids = plan({ stages: {} }, { commercial: true }).map(({ stage }) => stage.id);
    for (const { stage } of plan({ stages: {} }, { commercial: true })) {
      for (const id of stage.after) expect(ids.indexOf(id)).toBeLessThan(ids.indexOf(stage.id));
    }
  });

  it('takes the provider as at work once everything is handed in', () => {
    const review = plan(submitted, {}).find(({ stage }) => stage.id === 'provider-review');
    expect(review).toMatchObject({ state: 'waiting', ready: true });
  });

  it('drops a date that does not exist', () => {
    const filing = { stages: { domain: { state: 'done', on: '2026-02-31' } as StageState } };
    expect(plan(filing, {})[0]?.on).toBeNull();
  });
});

describe('deadlines', () => {
  it('gives 30 calendar days for the police filing from the day the site went live', () => {
    const [first] = deadlines(live, {}, '2026-12-10').filter((d) => d.stageId === 'psb-register');
    expect(first).toMatchObject({
      kind: 'legal',
      running: true,
      earliest: '2027-01-01',
      latest: '2027-01-01',
      daysLeft: 22,
    });
  });

  it('counts the review of the administration in working days', () => {
    const filing = {
      stages: {
        ...submitted.stages,
        ...done(['provider-review', '2026-09-15'], ['miit-sms', '2026-09-16']).stages,
      },
    };
    const review = deadlines(filing, {}, '2026-09-17').find((d) => d.stageId === 'administration-review');
    // 20 working days from Wednesday 16 September 2026: Mid-Autumn (25 to 27) and National Day (1 to 7) are
    // free, Sunday 20 September and Saturday 10 October are worked
    expect(review).toMatchObject({ earliest: '2026-09-17', latest: '2026-10-20', provisional: false });
  });

  it('says when others take longer than the facts give', () => {
    const late = deadlines(submitted, {}, '2026-12-20').find((d) => d.stageId === 'provider-review');
    expect(late).toMatchObject({ late: true, earliest: '2026-12-20' });
  });

  it('starts the 24 hours of the SMS check only when the SMS has come', () => {
    const stages = { ...submitted.stages, ...done(['provider-review', '2026-11-17']).stages };
    const waiting = deadlines({ stages }, {}, '2026-11-18').find((d) => d.stageId === 'miit-sms');
    expect(waiting?.running).toBe(false);
    const come = { ...stages, 'miit-sms': { state: 'doing', on: '2026-11-18' } as StageState };
    const running = deadlines({ stages: come }, {}, '2026-11-18').find((d) => d.stageId === 'miit-sms');
    expect(running).toMatchObject({ running: true, latest: '2026-11-19', daysLeft: 1 });
  });

  it('keeps a limit in sight after it has passed', () => {
    const register = deadlines(live, {}, '2027-02-01').find((d) => d.stageId === 'psb-register');
    expect(register?.daysLeft).toBe(-31);
  });

  it('asks for the renewal 90 days before five years are over, and again five years later', () => {
    const licence = { stages: { ...live.stages, ...done(['licence-review', '2027-03-15']).stages } };
    const renewal = (filing: typeof licence, today: string) =>
      deadlines(filing, { commercial: true }, today).find((d) => d.stageId === 'licence-renewal')?.latest;
    expect(renewal(licence, '2027-04-01')).toBe('2031-12-16');
    const renewed = { stages: { ...licence.stages, ...done(['licence-renewal', '2032-01-10']).stages } };
    expect(renewal(renewed, '2032-02-01')).toBe('2036-10-12');
  });

  it('asks for a report every year after the licence', () => {
    const licence = { stages: { ...live.stages, ...done(['licence-review', '2027-03-15']).stages } };
    const report = (filing: typeof licence) =>
      deadlines(filing, { commercial: true }, '2028-01-05').find((d) => d.stageId === 'licence-report')
        ?.latest;
    expect(report(licence)).toBe('2028-03-31');
    const reported = { stages: { ...licence.stages, ...done(['licence-report', '2028-02-20']).stages } };
    expect(report(reported)).toBe('2029-03-31');
  });

  it('keeps every range in order, and the list by date, whatever is noted', () => {
    fc.assert(
      fc.property(anyFiling, anyService, (filing, service) => {
        const list = deadlines(filing, service, '2026-11-24');
        for (const d of list) {
          expect(d.earliest <= d.expected).toBe(true);
          if (d.latest !== null) expect(d.expected <= d.latest).toBe(true);
        }
        expect(list.map((d) => d.earliest)).toEqual(list.map((d) => d.earliest).sort());
      }),
    );
  });
});

describe('next step', () => {
  it('begins with the domain', () => {
    expect(nextStep({ stages: {} }, {}, '2026-11-24')).toMatchObject({
      kind: 'act',
      planned: { stage: { id: 'domain' } },
    });
  });

  it('lets the person go on while the registrar checks', () => {
    const filing = { stages: { domain: { state: 'doing', on: '2026-11-23' } as StageState } };
    expect(nextStep(filing, {}, '2026-11-24')).toMatchObject({
      kind: 'act',
      planned: { stage: { id: 'account' } },
    });
  });

  it('waits for others when there is nothing to do', () => {
    expect(nextStep(submitted, {}, '2026-11-17')).toMatchObject({
      kind: 'wait',
      planned: { stage: { id: 'provider-review' } },
    });
  });

  it('puts a rejection before everything else', () => {
    const filing = {
      stages: { ...live.stages, 'psb-review': { state: 'blocked', on: '2026-12-05' } as StageState },
    };
    expect(nextStep(filing, {}, '2026-12-06')).toMatchObject({
      kind: 'mend',
      planned: { stage: { id: 'psb-review' } },
    });
  });

  it('puts a limit that runs before other work, beginning with what stands before it', () => {
    expect(nextStep(live, { commercial: true }, '2026-12-20')).toMatchObject({
      kind: 'act',
      planned: { stage: { id: 'psb-account' } },
      deadline: { stageId: 'psb-register', latest: '2027-01-01' },
    });
    const signedIn = { stages: { ...live.stages, ...done(['psb-account', '2026-12-19']).stages } };
    expect(nextStep(signedIn, { commercial: true }, '2026-12-20')).toMatchObject({
      kind: 'act',
      planned: { stage: { id: 'psb-register' } },
      deadline: { stageId: 'psb-register', latest: '2027-01-01' },
    });
  });

  it('always has an answer, and is finished only when nothing is open', () => {
    fc.assert(
      fc.property(anyFiling, anyService, (filing, service) => {
        const next = nextStep(filing, service, '2026-11-24');
        const { done: finished, total } = progressOf(plan(filing, service));
        if (finished === total) expect(['finished', 'act']).toContain(next.kind);
        else if ('planned' in next) expect(next.planned.stage.id).toBeTruthy();
      }),
    );
  });
});

describe('change and undo', () => {
  it('takes a change back to exactly what was noted before', () => {
    fc.assert(
      fc.property(anyFiling, fc.constantFrom(...stageIds), state, (filing, id, after) => {
        const at = new Date('2026-11-24T02:00:00Z');
        const { stages, change } = changeStages(filing, id, { [id]: after }, 'noted', at);
        expect(stages[id]).toEqual(after);
        expect(undoChange({ stages }, change)).toEqual({ ...filing.stages });
      }),
    );
  });
});
