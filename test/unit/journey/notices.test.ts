import { describe, expect, it } from 'vitest';
import { noteMove, plan, type StageState } from '../../../lib/journey/index.ts';
import { happenedOn, isSign, type Sign, startsHours } from '../../../lib/journey/notices/index.ts';
import { filing, named, service, suggestedBy, today } from './haiyun.ts';

const sign = (text: string, around = text): Sign => ({ text, around });

const suggested = (
  portal: string | null,
  signs: readonly Sign[],
  stages: Readonly<Record<string, StageState>> = {},
  one = named,
) => suggestedBy({ portal, signs, stages, named: one });

const beforeReview: Record<string, StageState> = { documents: { state: 'done', on: today } };

describe('texts that are worth a look', () => {
  it.each(['审核中', '备案状态：管局审核中', '沪ICP备2023012345号-1', '订单号：20261126000123', '已驳回'])(
    '%s',
    (text) => {
      expect(isSign(text)).toBe(true);
    },
  );

  it.each([
    '主办单位名称',
    '请如实填写主办单位名称，并在提交前确认所填内容真实、准确、完整，否则审核将被驳回',
    '首页',
  ])('not %s', (text) => expect(isSign(text)).toBe(false));
});

describe('what a page suggests', () => {
  it.each([
    [
      'aliyun',
      '初审中',
      { kind: 'note', stageId: 'provider-review', state: { state: 'waiting', on: today } },
    ],
    ['aliyun', '待短信核验', { kind: 'note', stageId: 'miit-sms', state: { state: 'doing', on: today } }],
    [
      'tencent',
      '管局审核中',
      { kind: 'note', stageId: 'administration-review', state: { state: 'waiting', on: today } },
    ],
    ['huawei', '管局驳回', { kind: 'sent-back', stageId: 'administration-review', on: today, reason: '' }],
    [
      'huawei',
      '备案状态：接入商审核为待修改',
      { kind: 'sent-back', stageId: 'provider-review', on: today, reason: '' },
    ],
    [
      'inspur',
      '备案成功',
      { kind: 'note', stageId: 'administration-review', state: { state: 'done', on: today } },
    ],
    ['psb', '审核通过', { kind: 'note', stageId: 'psb-review', state: { state: 'done', on: today } }],
    ['psb', '已驳回', { kind: 'sent-back', stageId: 'psb-review', on: today, reason: '' }],
  ])('%s: %s', (portal, text, expected) => {
    const stages = text === '初审中' ? {} : beforeReview;
    expect(suggested(portal, [sign(text)], stages)).toEqual([expected]);
  });

  it('is the review in hand where the page does not say whose', () => {
    const atAdministration = {
      'provider-review': { state: 'done', on: today },
      'miit-sms': { state: 'done', on: today },
    } as const;
    expect(suggested('aliyun', [sign('已驳回')], atAdministration)).toEqual([
      { kind: 'sent-back', stageId: 'administration-review', on: today, reason: '' },
    ]);
  });

  it('is nothing where the page tells of several orders and names none', () => {
    expect(
      suggested('aliyun', [sign('管局审核中', '订单一 管局审核中'), sign('已驳回', '订单二 已驳回')]),
    ).toEqual([]);
  });

  it('is the row that names the service', () => {
    const rows = [
      sign('已驳回', '别的网站 other.cn 已驳回'),
      sign('管局审核中', '海云示例贸易 example-haiyun.cn 管局审核中'),
    ];
    expect(suggested('aliyun', rows)).toMatchObject([
      { stageId: 'administration-review', state: { state: 'waiting' } },
    ]);
  });

  it('is nothing that is noted already, or past', () => {
    const done = { 'administration-review': { state: 'done', on: today } } as const;
    expect(suggested('aliyun', [sign('管局审核中')], done)).toEqual([]);
    expect(suggested('aliyun', [sign('备案成功')], done)).toEqual([]);
    const planned = plan(filing({ 'miit-sms': { state: 'doing', on: today } }), service);
    expect(planned.some(({ stage }) => stage.id === 'miit-sms')).toBe(true);
  });

  it('ends with being noted, and takes what came before as done', () => {
    const facts = filing();
    const after = noteMove(facts, service, 'administration-review', { state: 'waiting', on: today });
    const noted = filing(after as Record<string, StageState>);
    const planned = plan(noted, service);
    const stateOf = (id: string) => planned.find(({ stage }) => stage.id === id)?.state;
    expect([stateOf('miit-sms'), stateOf('administration-review')]).toEqual(['done', 'waiting']);
    expect(suggested('aliyun', [sign('管局审核中')], noted.stages)).toEqual([]);
  });

  it('is one number, not one of a list, and none that is on record', () => {
    const one = [sign('沪ICP备2023012345号-1')];
    expect(suggested('aliyun', one)).toEqual([
      { kind: 'number', which: 'icpNumber', number: '沪ICP备2023012345号-1', stageId: 'number', on: today },
    ]);
    expect(suggested('aliyun', [...one, sign('沪ICP备2023099999号-1')])).toEqual([]);
    expect(suggested('aliyun', one, {}, { ...named, icpNumber: '沪ICP备2023012345号-1' })).toEqual([]);
    expect(suggested('psb', [sign('沪公网安备31011502000001号')])).toMatchObject([
      { which: 'psbNumber', stageId: 'psb-review' },
    ]);
  });

  it('is an order number that stands in the cell beside its name', () => {
    expect(
      suggested('aliyun', [sign('备案订单号', '备案订单号 20261126000123 创建时间 2026-11-26')]),
    ).toEqual([{ kind: 'order', number: '20261126000123' }]);
  });
});

describe('the day of what a page tells', () => {
  const sms = { kind: 'note', stageId: 'miit-sms', state: { state: 'doing', on: '2026-11-26' } } as const;
  it('is said by the person, with the hour where hours are counted', () => {
    expect(startsHours(sms)).toBe(true);
    expect(happenedOn(sms, '2026-11-25', '23:30')).toEqual({
      ...sms,
      state: { state: 'doing', on: '2026-11-25', at: '2026-11-25T15:30:00.000Z' },
    });
    expect(happenedOn(sms, '2026-11-25')).toEqual({ ...sms, state: { state: 'doing', on: '2026-11-25' } });
  });
  it('stands at everything that has one', () => {
    const back = { kind: 'sent-back', stageId: 'psb-review', on: '2026-11-26', reason: '' } as const;
    expect(startsHours(back)).toBe(false);
    expect(happenedOn(back, '2026-10-01')).toEqual({ ...back, on: '2026-10-01' });
    const order = { kind: 'order', number: 'BA20260000001' } as const;
    expect(happenedOn(order, '2026-10-01')).toEqual(order);
  });
});
