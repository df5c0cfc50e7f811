import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { outcomes } from '../../../lib/journey/eligibility/conclude.ts';
import {
  type Answers,
  answer,
  conclude,
  multiple,
  prefill,
  type QuestionId,
  questionIds,
  questions,
} from '../../../lib/journey/eligibility/index.ts';
import { type Topic, topics } from '../../../lib/journey/eligibility/rule.ts';
import { rules } from '../../../lib/journey/eligibility/rules.ts';
import en from '../../../locales/en/ui.json' with { type: 'json' };

const topicIds = Object.keys(topics) as Topic[];

/** Every combination of answers to the questions that take one, with each content alone and all together. */
function* everyAnswer(): Generator<Answers> {
  const contents = [...questions.content.map((id) => [id]), questions.content.slice(1)];
  for (const hosting of questions.hosting)
    for (const organizer of questions.organizer)
      for (const kind of questions.kind)
        for (const income of questions.income)
          for (const interactive of questions.interactive)
            for (const filed of questions.filed)
              for (const content of contents)
                yield {
                  hosting: [hosting],
                  organizer: [organizer],
                  kind: [kind],
                  income: [income],
                  interactive: [interactive],
                  filed: [filed],
                  content,
                };
}

const anyAnswers: fc.Arbitrary<Answers> = fc.record(
  Object.fromEntries(questionIds.map((id) => [id, fc.subarray([...questions[id]])])),
  { requiredKeys: [] },
);

describe('eligibility', () => {
  it('decides every topic once, with a reason, for every combination of answers', () => {
    let plans = 0;
    const wrong: string[] = [];
    for (const answers of everyAnswer()) {
      plans += 1;
      const found = outcomes(answers);
      for (const topic of topicIds) {
        if (found[topic].length !== 1) {
          const said = found[topic].map(({ is, rule }) => `${is} (${rule.id})`).join(', ');
          wrong.push(`${topic}: ${said || 'nothing'} for ${JSON.stringify(answers)}`);
        }
      }
      if (found.missing.length > 0) wrong.push(`asks ${found.missing} for ${JSON.stringify(answers)}`);
    }
    expect(wrong.slice(0, 5)).toEqual([]);
    expect(plans).toBe(4 * 7 * 3 * 3 * 3 * 4 * 14);
  });

  it('never has two outcomes for a topic, whatever part is answered, and says what is still open', () => {
    const single = (answers: Answers): Answers =>
      Object.fromEntries(
        Object.entries(answers).map(([id, chosen]) => [
          id,
          multiple.has(id as QuestionId) ? chosen : chosen.slice(0, 1),
        ]),
      );
    fc.assert(
      fc.property(anyAnswers.map(single), (answers) => {
        const found = outcomes(answers);
        for (const topic of topicIds) expect(found[topic].length).toBeLessThanOrEqual(1);
        const plan = conclude(answers);
        if (plan.icp === null || plan.licence === null || plan.psb === null) {
          expect(plan.missing.length).toBeGreaterThan(0);
        }
        for (const id of plan.missing) expect(answers[id] ?? []).toEqual([]);
      }),
    );
  });

  it('never says that something follows where no filing is', () => {
    for (const answers of everyAnswer()) {
      const { icp, psb, licence, preApprovals } = conclude(answers);
      if (icp?.is !== 'none' && icp?.is !== 'impossible') continue;
      expect([psb?.is, licence?.is, preApprovals.length]).toEqual(['none', 'none', 0]);
    }
  });

  it('tells a company without a mainland entity what it can do', () => {
    const plan = conclude({ hosting: ['mainland'], organizer: ['none'], kind: ['website'] });
    expect(plan.icp).toMatchObject({ is: 'impossible', rule: { id: 'no-mainland-entity' } });
    expect(plan.way.map(({ is }) => is)).toEqual(['subsidiary', 'representative-office', 'host-outside']);
  });

  it('needs no filing for a website hosted in Hong Kong, and says how sure that is', () => {
    const plan = conclude({ hosting: ['outside'], organizer: ['foreign-owned'], kind: ['website'] });
    expect(plan.icp).toMatchObject({ is: 'none', rule: { certain: 'general-knowledge' } });
    expect(plan.caution.map(({ is }) => is)).toContain('outside-speed');
  });

  it('names the approvals for each content', () => {
    const plan = conclude({
      hosting: ['mainland'],
      organizer: ['company'],
      filed: ['nothing'],
      content: ['news', 'medical'],
    });
    expect(plan.preApprovals.map(({ is }) => is)).toEqual(['news', 'medical']);
  });

  it('keeps one answer, and nothing beside "none of these"', () => {
    expect(answer({}, 'kind', ['website', 'app'])).toEqual({ kind: ['app'] });
    expect(answer({}, 'content', ['none', 'news'])).toEqual({ content: ['news'] });
    expect(answer({}, 'content', ['news', 'none'])).toEqual({ content: ['none'] });
    expect(answer({}, 'hosting', ['moon'])).toEqual({ hosting: [] });
  });

  it('knows from the profile what it can', () => {
    const known = {
      organizerType: 'individual',
      serviceKind: 'miniProgram',
      commercial: true,
      interactive: null,
      preApproval: ['games', 'bulletinBoard'],
    };
    expect(prefill(known)).toEqual({
      organizer: ['individual'],
      kind: ['mini-program'],
      income: ['yes'],
      content: ['games'],
    });
    expect(prefill({ ...known, organizerType: 'enterprise', serviceKind: '' })).not.toHaveProperty(
      'organizer',
    );
  });

  it('has a text, a source and a date for every rule, question and option', () => {
    const { rule, question } = en.journey as unknown as {
      rule: Record<string, string>;
      question: Record<string, { ask: string; option: Record<string, string> }>;
    };
    for (const { id, source, checkedOn } of rules) {
      expect(rule[id], id).toBeTruthy();
      expect(source.length).toBeGreaterThan(0);
      expect(checkedOn).toMatch(/^\d{4}-\d\d-\d\d$/);
    }
    expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
    for (const id of questionIds) {
      expect(question[id]?.ask, id).toBeTruthy();
      for (const option of questions[id])
        expect(question[id]?.option[option], `${id} ${option}`).toBeTruthy();
    }
  });
});
