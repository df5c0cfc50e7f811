import { describe, expect, it } from 'vitest';
import {
  countedParts,
  countsAll,
  shownParts,
  showsAll,
  wantedOptions,
} from '../../../lib/fill/match/wanted.ts';
import { asksForNone, flagTexts } from '../../../lib/fill/match/yes-no.ts';

describe('options', () => {
  it('answers yes and no in the words of the list', () => {
    expect(flagTexts(['是', '否'], true)).toContain('是');
    expect(flagTexts(['非交互式', '交互式'], false)).toContain('非交互式');
    expect(flagTexts(['网站', '小程序'], true)).toEqual([]);
  });

  it('answers yes and no where each option is a sentence', () => {
    const answers = (options: string[], on: boolean, question = '') =>
      wantedOptions({ kind: 'flag', on }, question)[0]?.match(options);
    expect(answers(['是本人', '受委托人'], true)).toBe(0);
    expect(answers(['是本人', '受委托人'], false)).toBe(1);
    expect(answers(['', '另填一位', '沿用主体负责人'], true)).toBe(2);
    expect(answers(['还是单位负责人', '另外一个人'], false)).toBe(1);
    expect(answers(['可以发布评论', '仅供浏览'], true)).toBe(0);
    // both or neither affirm, or there are more than two
    expect(answers(['同主体负责人', '同法定代表人'], true)).toBeNull();
    expect(answers(['法定代表人', '受委托人'], true)).toBeNull();
    expect(answers(['是本人', '受委托人', '其他'], true)).toBeNull();
  });

  it('answers that there is none with the option that denies the other', () => {
    const none = { kind: 'choice', wanted: [['以上都不涉及', '不涉及', '无']] } as const;
    const some = { kind: 'choice', wanted: [['新闻', '新闻类']] } as const;
    const index = (value: typeof none | typeof some, question: string, options: string[]) =>
      wantedOptions(value, question)[0]?.match(options);
    expect(index(none, '须主管部门先行批准', ['须批准', '无须批准'])).toBe(1);
    expect(index(none, '前置审批', ['需要审批', '无需审批'])).toBe(1);
    expect(index(some, '须主管部门先行批准', ['须批准', '无须批准'])).toBe(0);
    expect(index(none, '前置审批', ['不涉及任何一项', '新闻', '出版'])).toBe(0);
    expect(index(none, '是否取得前置审批', ['需要且已取得', '不需要前置审批'])).toBe(1);
    expect(index(none, '前置审批', ['不涉及新闻', '不涉及出版'])).toBeNull();
    expect(flagTexts(['可以，能评论', '不可以，只能看'], true)).toEqual(['可以,能评论']);
    expect(flagTexts(['有发布', '未发布'], false)).toEqual(['未发布']);
    // which kind it is these do not ask
    expect(index(some, '网站性质', ['经营性', '非经营性'])).toBeNull();
    expect(index(none, '服务类型', ['无线接入', '光纤接入'])).toBeNull();
    expect(wantedOptions(none, '前置审批')[0]?.is('未选择')).toBe(false);
  });

  it('is content only with exactly the wanted set', () => {
    const wanted = wantedOptions({ kind: 'choice', wanted: [['中文简体'], ['英语']] });
    expect(showsAll(shownParts('英语、中文简体'), wanted)).toBe(true);
    expect(showsAll(shownParts('英语'), wanted)).toBe(false);
    expect(showsAll(shownParts('英语、中文简体、日语'), wanted)).toBe(false);
  });
});

describe('choices that are only counted', () => {
  it.each([
    ['中文简体 +1', ['中文简体'], 2],
    ['中文简体、+ 1...', ['中文简体'], 2],
    ['中文简体、已选择 2/5 项', ['中文简体'], 2],
    ['已选 3 项', [], 3],
    ['2 items selected', [], 2],
  ])('reads %s', (shown, named, count) => expect(countedParts(shown)).toEqual({ named, count }));

  it('counts nothing in what names everything', () => {
    for (const shown of ['中文简体、英语', '', '企业', '86+1'])
      expect(countedParts(shown)?.named ?? []).not.toContain('英语');
    const wanted = wantedOptions({ kind: 'choice', wanted: [['中文简体'], ['英语']] });
    expect(countsAll('中文简体 +1', wanted)).toBe(true);
    expect(countsAll('中文简体 +2', wanted)).toBe(false);
    expect(countsAll('日语 +1', wanted)).toBe(false);
  });
});

describe('questions put the other way round', () => {
  const pick = (question: string, options: string[], value: Parameters<typeof wantedOptions>[0]) => {
    const index = wantedOptions(value, question)[0]?.match(options);
    return typeof index === 'number' ? options[index] : index;
  };
  const nothing = { kind: 'choice', wanted: [['以上都不涉及', '不涉及']] } as const;
  const news = { kind: 'choice', wanted: [['新闻']] } as const;
  const no = { kind: 'flag', on: false } as const;

  it('knows them', () => {
    expect(asksForNone('是否不涉及前置审批内容')).toBe(true);
    expect(asksForNone('是否未销售管制物品')).toBe(true);
    expect(asksForNone('是否为非经营性网站')).toBe(true);
    expect(asksForNone('是否为经营性网站')).toBe(false);
    expect(asksForNone('是否涉及前置审批')).toBe(false);
  });

  it.each([
    ['是否不涉及前置审批内容', ['是', '否'], nothing, '是'],
    ['是否不涉及前置审批内容', ['是', '否'], news, '否'],
    ['是否涉及前置审批', ['是', '否'], nothing, '否'],
    ['是否涉及前置审批', ['是', '否'], news, '是'],
    ['是否未销售管制物品', ['是（未销售）', '否（有销售）'], no, '是（未销售）'],
    ['是否销售管制物品', ['是', '否'], no, '否'],
    ['负责人是否为法定代表人', ['是', '否，另行指定'], no, '否，另行指定'],
    ['是否含前置审批内容', ['含有', '不含'], nothing, '不含'],
    ['是否含前置审批内容', ['含有', '不含'], news, '含有'],
    ['是否不涉及前置审批内容', ['涉及', '不涉及'], nothing, '不涉及'],
    ['前置审批', ['是', '否'], news, null],
    ['是否不涉及前置审批内容', ['新闻', '以上都不涉及'], nothing, '以上都不涉及'],
    ['无需前置审批', ['是', '否'], { kind: 'choice', wanted: [['不涉及', '无', '否']] } as const, '是'],
    ['无需前置审批', ['是', '否'], news, '否'],
  ])('%s %j', (question, options, value, answer) => expect(pick(question, options, value)).toBe(answer));
});

it('answers 境内 or 境外 for a division', () => {
  const [, , district] = wantedOptions({ kind: 'region', levels: [['上海市'], ['市辖区'], ['浦东新区']] });
  expect(district?.match(['境内', '境外'])).toBe(0);
  expect(
    wantedOptions({ kind: 'region', levels: [['香港特别行政区']] })[0]?.match(['境内', '境外']),
  ).toBeNull();
  expect(district?.match(['境内', '其他'])).toBeNull();
});
