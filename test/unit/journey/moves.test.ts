import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  changeStages,
  type FilingFacts,
  handInMove,
  nextStep,
  noteMove,
  plan,
  type StageState,
  sendBackMove,
  stageIds,
  undoChange,
} from '../../../lib/journey/index.ts';

const on = '2026-11-26';
const at = new Date('2026-11-26T02:00:00Z');
const state: fc.Arbitrary<StageState> = fc.record(
  {
    state: fc.constantFrom('todo', 'doing', 'waiting', 'done', 'blocked'),
    on: fc.integer({ min: 0, max: 900 }).map((days) => addDays('2025-06-01', days)),
    note: fc.constantFrom('', 'a note'),
  },
  { requiredKeys: ['state'] },
);
const anyFiling: fc.Arbitrary<FilingFacts> = fc.record(
  {
    stages: fc.dictionary(fc.constantFrom(...stageIds), state),
    stagesVersion: fc.constant(2),
    portal: fc.constantFrom('aliyun', 'inspur', ''),
  },
  { requiredKeys: ['stages'] },
);
const service = fc.record({ commercial: fc.boolean(), interactive: fc.boolean() });

describe('moves', () => {
  it('take what stood before as done, too, and lose no note', () => {
    const filing: FilingFacts = {
      stagesVersion: 2,
      stages: { enter: { state: 'doing', on, note: 'name: 海云' }, domain: { state: 'done', on } },
    };
    const after = noteMove(filing, {}, 'provider-review', { state: 'done', on });
    expect(after.enter).toEqual({ state: 'done', note: 'name: 海云' });
    expect(after).not.toHaveProperty('domain');
    expect(after['face-check']).toEqual({ state: 'done' });
    expect(after).not.toHaveProperty('miit-sms');
  });

  it('put a rejection back to where it is mended, whatever was noted', () => {
    fc.assert(
      fc.property(anyFiling, service, (filing, facts) => {
        for (const { stage } of plan(filing, facts)) {
          if (stage.sentBackTo === undefined) continue;
          const { stages } = changeStages(
            filing,
            stage.id,
            sendBackMove(filing, facts, stage.id, on, 'why'),
            'sent-back',
            at,
          );
          const open = {
            stages: Object.fromEntries(Object.entries(stages).filter(([, s]) => s.state !== 'blocked')),
          };
          const back = { ...filing, stages: { ...open.stages, [stage.id]: stages[stage.id] as StageState } };
          expect(nextStep(back, facts, on)).toMatchObject({
            kind: 'mend',
            planned: { stage: { id: stage.id }, note: 'why' },
            at: { stage: { id: stage.sentBackTo }, state: 'doing' },
          });
          const again = changeStages(back, stage.id, handInMove(back, facts, stage.id, on), 'handed-in', at);
          const planned = plan({ ...back, stages: again.stages }, facts);
          const of = (id: string) => planned.find((one) => one.stage.id === id);
          expect(of(stage.sentBackTo)).toMatchObject({ state: 'done', on });
          expect(['waiting', 'todo']).toContain(of(stage.id)?.state);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('are taken back to exactly what was noted before', () => {
    fc.assert(
      fc.property(anyFiling, service, fc.constantFrom(...stageIds), (filing, facts, id) => {
        const moves = [
          noteMove(filing, facts, id, { state: 'done', on }),
          sendBackMove(filing, facts, id, on),
          handInMove(filing, facts, id, on),
        ];
        for (const after of moves) {
          const { stages, change } = changeStages(filing, id, after, 'noted', at);
          expect(undoChange({ ...filing, stages }, change)).toEqual({ ...filing.stages });
        }
      }),
    );
  });
});

describe('filings of an older version', () => {
  const done = { state: 'done', on: '2026-11-20' } as const;

  it('keep what they say where a stage was split since', () => {
    const old: FilingFacts = {
      stages: {
        domain: done,
        server: done,
        enter: done,
        documents: done,
        'provider-review': { state: 'waiting', on: '2026-11-21' },
      },
    };
    const state = (id: string) => plan(old, {}).find(({ stage }) => stage.id === id)?.state;
    expect(['account', 'face-check'].map(state)).toEqual(['done', 'done']);
    expect(nextStep(old, {}, '2026-11-21')).toMatchObject({
      kind: 'wait',
      planned: { stage: { id: 'provider-review' }, on: '2026-11-21' },
    });
    const live = { stages: { ...old.stages, 'administration-review': done, 'go-live': done } };
    const stages = plan(live, {}).filter(({ stage }) => ['number', 'footer'].includes(stage.id));
    expect(stages.map(({ state }) => state)).toEqual(['done', 'done']);
  });

  it('can be told otherwise', () => {
    const old: FilingFacts = { stages: { documents: done, 'face-check': { state: 'todo' } } };
    expect(plan(old, {}).find(({ stage }) => stage.id === 'face-check')?.state).toBe('todo');
  });

  it('of this version ask for the stages that are new', () => {
    const filing: FilingFacts = { stagesVersion: 2, stages: { documents: done } };
    expect(plan(filing, {}).find(({ stage }) => stage.id === 'face-check')?.state).toBe('todo');
  });
});
