import { expect, test } from 'vitest';
import { denies } from '../../../lib/terms/denial.ts';
import { denied } from '../../../lib/terms/grammar/english-forms.ts';
import { createTranslator } from '../../../lib/terms/index.ts';
import { english, lines } from './translate-support.ts';

/*
 * "Cannot be changed once approved" read as "change once approved" costs a filing. Whatever the catalogue knows to
 * deny, its rendering denies; and whatever denies in a text, denies in what is made of it.
 */

/** Those that put it the other way round: 无需重复提交 "was already submitted", 无误后 "check, then …". */
const turned = new Set([
  '看一看对不对',
  '请?<确保>(证件|图片|照片)?四角(完整|齐全),?(、)?(文字|信息|字迹)清晰(可见|可辨)?(,无(反光|遮挡))?',
]);

test('what the catalogue knows to deny is denied in its rendering', () => {
  const { strings, words, modifiers, adverbs, particles, heads, owners } = english;
  const entries = [strings, words, modifiers, adverbs, particles, heads, owners].flatMap((table) =>
    Object.entries(table ?? {}),
  );
  expect(entries.filter(([zh]) => denies(zh)).length).toBeGreaterThan(150);
  const lost = entries.filter(([zh, text]) => denies(zh) && !turned.has(zh) && !denied.test(text));
  expect(lost).toEqual([]);
});

test('a pattern that denies says so', () => {
  const lost = Object.entries(english.patterns).filter(([zh, text]) => {
    // a group that may be left out need not be said
    const certain = zh.replace(/\([^()]*\)\?/g, '').replace(/<(?:不能|未|无|异|错)>/g, '不');
    const all = certain.replace(/\(([^()]*)\)/g, (_, group: string) =>
      group.split('|').every((one) => denies(one)) ? '不' : '',
    );
    return denies(all) && !turned.has(zh) && !denied.test(text) && !/:(?:not|undone)\}/.test(text);
  });
  expect(lost).toEqual([]);
});

const translator = createTranslator(english);
const lostIn = (texts: readonly string[]) =>
  texts
    .filter((text) => denies(text))
    .map((text) => [text, translator.translate(text).text] as const)
    .filter(([, said]) => said && !denied.test(said));

test('no text of the linguistic sets loses what it denies', () => {
  const files = ['linguistic', 'linguistic-held', 'linguistic-forms', 'linguistic-notices'];
  const texts = files.flatMap((file) => lines(`${file}.tsv`).map((line) => line.split('\t')[0] ?? ''));
  expect(lostIn(texts)).toEqual([]);
});

test('nor does one put together of what forms talk about, what they forbid and when', () => {
  const things = ['域名', '主办单位名称', '证件号码', '该网站', '负责人手机号', '身份证照片', '备案信息', ''];
  const whens = ['', '审核通过后', '提交后', '审核期间', '一旦提交', '如已备案,', '注销后', '同一主体下'];
  const bans =
    '不可 不能 不得 无法 无需 未 尚未 不会 请勿 不要 禁止 严禁 不予 暂不 没 不应 不再 无须 并未 从未 切勿'.split(
      ' ',
    );
  const acts = [
    '修改',
    '填写',
    '上传',
    '变更备案',
    '通过审核',
    '使用',
    '重复提交',
    '用于备案',
    '查到',
    '改',
    '填错',
  ];
  // every ban with a third of the acts, things and times in turn
  const texts = bans.flatMap((ban, one) =>
    acts
      .filter((_, two) => (one + two) % 3 === 0)
      .map(
        (act, two) =>
          `${whens[(one * 3 + two) % whens.length]}${things[(one + 5 * two) % things.length]}${ban}${act}`,
      ),
  );
  expect(lostIn(texts)).toEqual([]);
});
