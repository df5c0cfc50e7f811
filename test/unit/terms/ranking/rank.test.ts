import { describe, expect, it } from 'vitest';
import { choiceOf } from '../../../../lib/terms/ranking/choose.ts';
import { rank } from '../../../../lib/terms/ranking/rank.ts';
import { askedOf, recogniseForm } from '../../../../lib/terms/recognise.ts';
import { logistic } from '../../../../scripts/likeness/logistic.ts';
import { field } from '../recognise/field.ts';

const context = { portal: null, filing: null, title: '', headings: [] } as const;
const keys = (...fields: Parameters<typeof field>[]) =>
  recogniseForm(
    fields.map((told) => field(...told)),
    context,
  ).map(({ key }) => key);

describe('the ranking of keys', () => {
  it('takes from the fields around a field whom it is about', () => {
    const section = '填报栏二';
    const [, , mobile] = keys(
      ['网站负责人姓名', { section }],
      ['网站负责人证件号码', { section }],
      ['移动电话号', { section }],
    );
    expect(mobile).toBe('siteManager.mobile');
    const [, , other] = keys(
      ['法定代表人姓名', { section }],
      ['法定代表人证件号码', { section }],
      ['移动电话号', { section }],
    );
    expect(other).toBe('legalRepresentative.mobile');
  });

  it('does not outvote a label that says all of it, and knows of others', () => {
    const told = ['企业法人邮箱', '单位名称', '单位性质'].map((label) => field(label));
    const form = askedOf(told, context);
    const [first] = form;
    if (!first) throw new Error('no field');
    expect(first.candidates.length).toBeGreaterThan(1);
    const nothing = { base: -3, weights: {} };
    const choice = choiceOf(first, rank(form, { alone: nothing, together: nothing }));
    expect(choice?.one.key).toBe('legalRepresentative.email');
    expect(choice?.confidence).toBe(0.5);
  });

  it('takes the two boxes under one label for the halves of what it says', () => {
    const box = (placeholder: string) =>
      field('证件有效期', { section: '开办主体', control: 'date', placeholder });
    const found = recogniseForm(
      [field('证件号码', { section: '开办主体' }), box('开始日期'), box('结束日期')],
      context,
    );
    expect(found.slice(1).map(({ key, certainty }) => [key, certainty])).toEqual([
      ['organizer.certificateValidFrom', 'certain'],
      ['organizer.certificateValidUntil', 'certain'],
    ]);
  });

  it('is not certain of what may ask for the form of company law, until its options say', () => {
    const type = (options?: string) =>
      recogniseForm([field('企业性质', { control: 'popup', section: '主办单位', options })], context)[0]
        ?.certainty;
    expect(type()).toBe('likely');
    expect(type('有限责任公司|股份有限公司|合伙企业')).not.toBe('certain');
    expect(type('企业|事业单位|个人')).toBe('certain');
  });

  it('is never certain of what words say is a stranger’s', () => {
    const found = recogniseForm(
      ['经办人姓名', '经办人手机号码', '经办人身份证号'].map((label) =>
        field(label, { section: '主体负责人信息' }),
      ),
      context,
    );
    for (const { certainty } of found) expect(certainty).not.toBe('certain');
  });

  it('reads a long form in the time of a glance', () => {
    const labels = ['负责人姓名', '证件类型', '证件号码', '手机号码', '电子邮箱', '备注'];
    const many = Array.from({ length: 300 }, (_, at) => field(`${labels[at % 6]}${at}`));
    expect(recogniseForm(many, context)).toHaveLength(300);
  });
});

describe('the logistic regression', () => {
  it('finds what a number counts for', () => {
    const cases = Array.from({ length: 4000 }, (_, at) => {
      const value = (at % 40) / 10 - 2;
      const share = 1 / (1 + Math.exp(-(1 + 1.5 * value)));
      return { seen: { value, noise: (at * 7919) % 13 }, right: (at * 104729) % 1000 < share * 1000 };
    });
    const { base, weights } = logistic(cases);
    expect(base).toBeCloseTo(1, 0);
    expect(weights.value).toBeCloseTo(1.5, 0);
    expect(Math.abs(weights.noise ?? 1)).toBeLessThan(0.05);
  });
});

describe('a box 长期', () => {
  it('is the same one’s as the dates beside it, whosever these turn out to be', () => {
    const found = keys(
      ['姓名', { section: '网站负责人' }],
      ['负责人证件有效期', { section: '网站负责人', control: 'date' }],
      ['长期', { section: '网站负责人', control: 'checkbox' }],
      ['姓名', { section: '主体负责人' }],
      ['负责人证件有效期', { section: '主体负责人', control: 'date' }],
      ['长期', { section: '主体负责人', control: 'checkbox' }],
    );
    expect(found[2]).toBe('siteManager.idLongTerm');
    expect(found[5]).toBe('principal.idLongTerm');
  });
});
