import { describe, expect, it } from 'vitest';
import type { StageState } from '../../../lib/journey/index.ts';
import { generalWords } from '../../../lib/journey/notices/general-states.ts';
import { isSign, type Sign, stepNotice } from '../../../lib/journey/notices/index.ts';
import { portals } from '../../../lib/portals/index.ts';
import { type Read, suggestedBy, today } from './haiyun.ts';

const done: StageState = { state: 'done', on: '2026-11-20' };
const withProvider = { 'face-check': done };
const withAdministration = { 'provider-review': done, 'miit-sms': done };

interface Page extends Omit<Read, 'portal' | 'signs' | 'about'> {
  portal?: string | null;
  signs: (string | [text: string, around: string])[];
  kind?: string;
  commercial?: boolean;
}

/** What a page suggests, each in one line: stage and state, or the number. */
function says({ portal = 'aliyun', signs, kind = 'website', commercial = false, ...rest }: Page): string[] {
  const all = signs.map((one): Sign => {
    const [text, around] = typeof one === 'string' ? [one, one] : one;
    return { text, around };
  });
  for (const { text } of all) expect(isSign(text), text).toBe(true);
  return suggestedBy({ portal, signs: all, about: { serviceKind: kind, commercial }, ...rest }).map(
    (suggested) => {
      if (suggested.kind === 'note')
        return `${suggested.stageId} ${suggested.state.state} ${suggested.state.on}`;
      if (suggested.kind === 'sent-back') return `${suggested.stageId} sent-back ${suggested.on}`;
      return `${suggested.kind} ${suggested.number}`;
    },
  );
}

describe('words for a state that no portal of ours has in its list', () => {
  it.each([
    ['审核中', withProvider, 'provider-review waiting'],
    ['审核中', withAdministration, 'administration-review waiting'],
    ['审核通过', withProvider, 'provider-review done'],
    ['审核通过', withAdministration, 'administration-review done'],
    ['初审通过', withProvider, 'provider-review done'],
    ['阿里云初审通过', withProvider, 'provider-review done'],
    ['已提交管局', withProvider, 'provider-review done'],
    ['待提交管局', withProvider, 'provider-review done'],
    ['待短信核验', withProvider, 'miit-sms doing'],
    ['短信核验通过', withProvider, 'miit-sms done'],
    ['短信核验超时', withProvider, 'miit-sms sent-back'],
    ['管局审核中', withProvider, 'administration-review waiting'],
    ['通信管理局审核中', withProvider, 'administration-review waiting'],
    ['已驳回', withProvider, 'provider-review sent-back'],
    ['退回修改', withAdministration, 'administration-review sent-back'],
    ['管局已驳回', withProvider, 'administration-review sent-back'],
    ['备案成功', withProvider, 'administration-review done'],
    ['状态：备案成功', withProvider, 'administration-review done'],
    ['注销中', withAdministration, 'cancellation doing'],
    ['已注销', withAdministration, 'cancellation done'],
  ])('%s', (word, stages, expected) => {
    const on = /waiting|doing|done|sent-back/.test(expected) ? ` ${today}` : '';
    const found = says({ signs: [word], stages });
    // a review that has begun is waited for without a note
    const isKnown =
      expected === 'provider-review waiting' || (word === '审核中' && stages === withAdministration);
    expect(found).toEqual(isKnown ? [] : [expected + on]);
  });

  it('does not take the provider’s yes for the administration’s', () => {
    // the SMS comes in between: its 24 hours must not be passed over
    const passed = { ...withProvider, 'provider-review': done };
    expect(says({ signs: ['审核通过'], stages: passed })).toEqual([]);
    expect(says({ signs: ['已提交管局'], stages: passed })).toEqual([]);
  });

  it.each(['待核验', '管局审核', '短信核验', '尚未初审通过', '审核通过后上线', '提交审核'])(
    '%s tells none',
    (word) => expect(says({ signs: [word], stages: withProvider })).toEqual([]),
  );

  it.each([
    ['psb', '审核通过', 'psb-review done'],
    ['psb', '新增主体审核通过', 'psb-account done'],
    ['psb', '退回修改', 'psb-review sent-back'],
    ['telecom', '审批中', 'licence-review waiting'],
    ['telecom', '已办结', 'licence-review done'],
  ])('%s: %s', (portal, word, expected) => {
    const known: Record<string, StageState> = expected.endsWith('waiting') ? {} : { 'licence-apply': done };
    const stages = portal === 'telecom' ? known : {};
    expect(says({ signs: [word], portal, stages, commercial: true })).toEqual([`${expected} ${today}`]);
  });

  it('are all looked at on a page', () => {
    const listed = portals.flatMap(({ statuses }) => statuses.map(({ zh }) => zh));
    // a page that says that there is nothing yet, or that nothing lives there, moves nothing
    const idle = ['未备案', '空壳主体', '空壳网站'];
    const missed = [...generalWords, ...listed].filter((word) => !isSign(word) && !idle.includes(word));
    expect(missed).toEqual([]);
  });
});

describe('the shapes that pages have', () => {
  const order = (state: string, domain: string, number: string): [string, string] => [
    state,
    `${number} 网站 ${domain} 2026-11-20 10:00 ${state} 查看`,
  ];

  it('a table of orders: the row that names the service, with its number from the column', () => {
    const signs = [
      order('已驳回', 'other.cn', '20261120000001'),
      order('备案成功', 'third.cn', '20261120000002'),
      order('退回修改', 'example-haiyun.cn', '20261120000003'),
    ];
    const texts = ['订单号', '网站名称', '状态', '操作'];
    expect(says({ signs, texts, stages: withAdministration })).toEqual([
      `administration-review sent-back ${today}`,
      'order 20261120000003',
    ]);
    // without a column of that name, the long number may be anything
    expect(says({ signs, texts: [], stages: withAdministration })).toHaveLength(1);
  });

  it('a table of other people’s orders tells nothing, with dates or without', () => {
    const signs = [
      order('已驳回', 'other.cn', '20261120000001'),
      order('备案成功', 'third.cn', '20261121000002'),
    ];
    expect(says({ signs, texts: ['订单号'], stages: withAdministration })).toEqual([]);
  });

  it('a timeline on a page that names the service: its last entry, on its own day', () => {
    const signs: Page['signs'] = [
      ['初审中', '2026-11-20 09:12 初审中'],
      ['初审通过', '2026-11-21 15:40 初审通过'],
      ['待短信核验', '2026-11-21 15:45 待短信核验'],
    ];
    const texts = ['海云示例贸易'];
    expect(says({ signs, texts, stages: withProvider })).toEqual(['miit-sms doing 2026-11-21']);
    expect(says({ signs: [...signs].reverse(), texts, stages: withProvider })).toEqual([
      'miit-sms doing 2026-11-21',
    ]);
    // on a page that does not name it, they may be somebody else's
    expect(says({ signs, texts: ['别的网站'], stages: withProvider })).toEqual([]);
  });

  it('a headline above what happened counts; a line without a day below may be yet to come', () => {
    const happened: Page['signs'] = [
      ['初审通过', '2026年11月21日 初审通过'],
      ['短信核验通过', '2026年11月22日 短信核验通过'],
    ];
    const texts = ['海云示例贸易'];
    expect(says({ signs: ['管局已驳回', ...happened], texts, stages: withProvider })).toEqual([
      `administration-review sent-back ${today}`,
    ]);
    expect(says({ signs: [...happened, '管局审核中'], texts, stages: withProvider })).toEqual([]);
  });

  it('a result page with two numbers: the service’s own, not the organizer’s', () => {
    const signs: Page['signs'] = [
      '备案成功',
      ['主体备案号：沪ICP备2023012345号', '主体备案号：沪ICP备2023012345号'],
      ['网站备案号：沪ICP备2023012345号-1', '网站备案号：沪ICP备2023012345号-1'],
    ];
    expect(says({ signs, stages: withAdministration })).toEqual([
      `administration-review done ${today}`,
      'number 沪ICP备2023012345号-1',
    ]);
    expect(says({ signs: ['主体备案号：沪ICP备2023012345号'] })).toEqual([]);
  });

  it('website, app and mini program of one organizer are told apart by the letter', () => {
    const signs = ['沪ICP备2023012345号-1', '沪ICP备2023012345号-2A', '沪icp备2023012345号-3x'];
    const numberFor = (kind: string) => says({ signs, kind })[0];
    expect(numberFor('website')).toBe('number 沪ICP备2023012345号-1');
    expect(numberFor('app')).toBe('number 沪ICP备2023012345号-2A');
    expect(numberFor('miniProgram')).toBe('number 沪ICP备2023012345号-3X');
    expect(says({ signs: ['沪ICP备2023012345号-2A'], kind: 'website' })).toEqual([]);
  });

  it('a bar of steps: the open one, where it is no form', () => {
    const notice = stepNotice('authority-review', '管局审核');
    expect(notice).toMatchObject({ state: 'authority-review' });
    expect(stepNotice('organizer', '填写主体信息')).toBeNull();
    // an address alone says nothing
    expect(stepNotice('authority-review', '')).toBeNull();
  });
});

describe('what only names states or shows how numbers look', () => {
  it.each<[string, Page['signs']]>([
    ['a filter', ['草稿', '审核中', '已驳回', '备案成功']],
    [
      'a legend with explanations',
      [
        ['初审中', '初审中 接入商正在审核'],
        ['已驳回', '已驳回 请修改后重新提交'],
      ],
    ],
    ['what could come out of it', ['审核通过', '审核不通过']],
    ['an example', ['示例：沪ICP备2023012345号-1']],
    ['another example', ['格式如：沪公网安备31011502000001号']],
    [
      'the portal’s own numbers',
      [
        ['浙ICP备12022327号-9', '© 2009-2026 Aliyun 版权所有 浙ICP备12022327号-9'],
        ['浙公网安备 33010602009975号', '© 2009-2026 Aliyun 版权所有 浙公网安备 33010602009975号'],
      ],
    ],
    ['several numbers', ['沪ICP备2023012345号-1', '沪ICP备2023012345号-2']],
  ])('%s', (_, signs) => {
    expect(says({ signs, texts: ['海云示例贸易'], stages: withAdministration })).toEqual([]);
  });
});
