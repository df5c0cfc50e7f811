import { expect, test } from 'vitest';
import { createTranslator } from '../../../lib/terms/index.ts';
import { english, lines } from './translate-support.ts';

/*
 * "Cannot be changed once approved" read as "change once approved" costs a filing. Whatever the catalogue knows to
 * deny, its rendering denies; and whatever denies in a text, denies in what is made of it.
 */

/** Words in which 不 and its kin deny nothing: 不断 "constantly", 无线 "wireless", 特别, 级别; 看一看对不对 asks. */
const idle =
  /不断|不动产|不仅|不但|不限|不久|不固定|无线|无人机|门禁|无痕|无障碍|无误|非常|除非|非政府|非遗|未来|无论|不论|不同|别[名于称人家]|[类级性识区分个特国鉴告差种]别|有无|[对是可能要]不[对是可能要]|是否不/g;
/** What denies, forbids or excludes in Chinese. */
const denies = /[不未无非勿没禁别]/;
const deny = (text: string) => denies.test(text.replace(idle, ''));

/** What denies in English: by a word, by how one begins or ends, or by saying what is wrong or missing instead. */
const denied = new RegExp(
  [
    "\\b(?:not|no|non|none|never|neither|nor|nothing|minor|under|without|cannot|can['’]t|don['’]t|free|empty|less|fewer|instead|except)\\b",
    '\\bun(?!it|iq|ion|iver|ifi|til|der)\\w+|\\bdis(?!pl|cou|tr|h|k|cl)\\w+|\\b(?:il)?leg(?:al|ible)\\b|\\bnon-|less\\b',
    '\\bin(?:valid|complete|consist|corr|accur|suffic|visib|activ|elig)\\w*|\\bir(?:rel|reg)\\w+|\\bimp(?:oss|rop)\\w+|\\bmis\\w+',
    '\\b(?:fail|reject|refus|wrong|lack|avoid|differ|forget|forgot|prohibit|forbid|ban|block|violat|false|exclu|exempt)\\w*',
    '\\b(?:abnormal|anomal\\w*|harmful|keep|leave|left|optional|at (?:most|least)|only|more than|over|exceed\\w*|out of|overdue)\\b',
    '\\b(?:suspend|stop|limit|beware|already|once|later|poor|other|private|somewhere else|NGO|individual|still|temporar|strict)\\w*|\\?',
  ].join('|'),
  'i',
);

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
  expect(entries.filter(([zh]) => deny(zh)).length).toBeGreaterThan(150);
  const lost = entries.filter(([zh, text]) => deny(zh) && !turned.has(zh) && !denied.test(text));
  expect(lost).toEqual([]);
});

test('a pattern that denies says so', () => {
  const lost = Object.entries(english.patterns).filter(([zh, text]) => {
    // a group that may be left out need not be said
    const certain = zh.replace(/\([^()]*\)\?/g, '').replace(/<(?:不能|未|无|异|错)>/g, '不');
    const all = certain.replace(/\(([^()]*)\)/g, (_, group: string) =>
      group.split('|').every((one) => deny(one)) ? '不' : '',
    );
    return deny(all) && !turned.has(zh) && !denied.test(text) && !/:(?:not|undone)\}/.test(text);
  });
  expect(lost).toEqual([]);
});

const translator = createTranslator(english);
const lostIn = (texts: readonly string[]) =>
  texts
    .filter((text) => deny(text))
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
