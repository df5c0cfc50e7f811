import { describe, expect, it } from 'vitest';
import { situationOf } from '../../../lib/journey/index.ts';
import { notesFor, stagesOf } from '../../../lib/journey/plan.ts';
import { stageIds } from '../../../lib/journey/stage.ts';
import { allStages } from '../../../lib/journey/stages/all.ts';
import { sources } from '../../../lib/portals/sources.ts';
import en from '../../../locales/en/ui.json' with { type: 'json' };

const journey = en.journey as unknown as {
  stage: Record<string, Record<string, string>>;
  need: Record<string, string>;
  risk: Record<string, { what: string; then: string }>;
  variant: Record<string, string>;
};
const answers = { hosting: ['mainland'], organizer: ['company'], filed: ['nothing'], kind: ['website'] };
const ids = (filing: Parameters<typeof situationOf>[0], service: Parameters<typeof situationOf>[1] = {}) =>
  stagesOf(situationOf(filing, service)).map(({ id }) => id);

describe('stages', () => {
  it('stand after those they wait for, each with words, sources and the day of the check', () => {
    expect(allStages.map(({ id }) => id).sort()).toEqual([...stageIds].sort());
    for (const [index, stage] of allStages.entries()) {
      for (const id of stage.after) {
        expect(
          allStages.findIndex((one) => one.id === id),
          `${stage.id} after ${id}`,
        ).toBeLessThan(index);
      }
      for (const part of ['name', 'zh', 'todo'])
        expect(journey.stage[stage.id]?.[part], stage.id).toBeTruthy();
      if (stage.limit !== null) expect(journey.stage[stage.id]?.missed, stage.id).toBeTruthy();
      for (const { id } of stage.needs) expect(journey.need[id], id).toBeTruthy();
      for (const { id } of stage.risks) expect(journey.risk[id]?.then, id).toBeTruthy();
      for (const { id } of stage.variants) expect(journey.variant[id], id).toBeTruthy();
      for (const key of stage.source) expect(sources[key]).toBeTruthy();
      expect(stage.source.length).toBeGreaterThan(0);
      expect(stage.checkedOn).toMatch(/^\d{4}-\d\d-\d\d$/);
      expect(stage.sentBackTo === undefined || stage.id === 'miit-sms' || stage.actor !== 'you').toBe(true);
    }
  });

  it('show an old step only where a portal still asks for it, or the person says so', () => {
    expect(ids({ portal: 'aliyun' })).not.toContain('backdrop-photo');
    expect(ids({ portal: 'inspur' })).toContain('backdrop-photo');
    expect(ids({ portal: 'inspur', answers: { legacy: ['none'] } })).not.toContain('backdrop-photo');
    expect(ids({ portal: 'aliyun', answers: { legacy: ['filing-password'] } })).toContain('filing-password');
  });

  it('follow the answers', () => {
    expect(ids({ answers: { ...answers, hosting: ['outside'] } })).toEqual([]);
    expect(ids({ answers: { ...answers, organizer: ['none'] } })).toEqual([]);
    const filed = ids({ answers: { ...answers, filed: ['all-here'] } });
    expect(filed).not.toContain('enter');
    expect(filed).toContain('psb-register');
    expect(ids({ answers: { ...answers, content: ['news'] } })).toContain('pre-approval');
    expect(ids({ answers: { ...answers, income: ['no'] } }, { commercial: true })).not.toContain(
      'licence-apply',
    );
    expect(ids({ answers: { ...answers, kind: ['mini-program'] } })).not.toContain('server');
    expect(ids({ answers: { ...answers, interactive: ['yes'] } })).toContain('psb-interactive');
  });

  it('say what differs in a province', () => {
    const enter = allStages.find(({ id }) => id === 'enter');
    const variants = (region: string) =>
      notesFor(enter?.variants ?? [], situationOf({}, { region })).map(({ id }) => id);
    expect(variants('310115')).toContain('passport-accepted');
    expect(variants('370102')).toContain('mainland-id');
    expect(variants('')).not.toContain('legal-representative');
  });
});
