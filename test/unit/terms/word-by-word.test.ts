import { expect, test } from 'vitest';
import { createTranslator } from '../../../lib/terms/translate.ts';
import { english, hasInOrder } from './translate-support.ts';

const { translate } = createTranslator(english);

/** Texts whose grammar no rule knows: every word is said, in the order of the original, and nothing is made up. */
test.each([
  ['为什么备案还需要人脸核验', 'why file must face'],
  ['请如实填写以下信息，虚假信息将导致备案被驳回', 'truthfully false information will filing reject'],
])('%s is told word by word', (zh, wanted) => {
  const { text, source } = translate(zh);
  expect(source).toBe('gloss');
  expect(text).toContain(' · ');
  expect(hasInOrder(text, wanted)).toBe(true);
});

test('what grammar knows is never told word by word', () => {
  expect(translate('请输入主办单位名称').source).toBe('pattern');
  expect(translate('负责人手机号').text).not.toContain('·');
});

test.each(['图片中', '鑫淼焱垚在此', '的了吗呢'])('%s stays unknown: too little of it is known', (zh) => {
  expect(translate(zh)).toEqual({ text: '', source: 'none', note: '' });
});

test('a question stays one, and a filing number stays as it must be written', () => {
  expect(translate('您是否已有备案号？').text).toMatch(/[^?]\?$/);
  expect(translate('沪ICP备2026000001号-1').text).toBe('ICP filing number 沪ICP备2026000001号-1');
  expect(translate('备案号：沪ICP备2026000001号').text).toMatch(/: 沪ICP备2026000001号$/);
});

test('代为备案授权协议 names a paper, and is not what is done on behalf of someone', () => {
  expect(translate('代为备案授权协议').text).not.toMatch(/^File/);
});

test('one unknown word stays in Chinese, marked; one that may deny or bound the rest is never left so', () => {
  expect(translate('负责人身份证正面和背面饕餮')).toMatchObject({
    text: expect.stringMatching(/front .* back · \[饕餮\]$/),
    source: 'gloss',
  });
  // in a short text it would be too much of it
  expect(translate('身份证正面饕餮')).toMatchObject({ text: '', source: 'none' });
  expect(translate('网站备案主体不饕餮').text).not.toMatch(/\[[^\]]*不/);
  expect(translate('网站备案主体缺饕餮')).toMatchObject({ text: '', source: 'none' });
});

test.each(['请选这一项', '等您确认域名', '该主体不饕餮网站', '如饕选择域名'])(
  '%s yields nothing: what is unknown there may be the other half of a word beside it',
  (zh) => {
    expect(translate(zh)).toMatchObject({ source: expect.not.stringMatching('gloss') });
  },
);

test('如实, 我司 and 自建机房 are words', () => {
  expect(translate('请如实填写').text).toBe('Fill in truthfully');
  expect(translate('该IP不属于我司机房').text).not.toMatch(/driver|\[/);
  expect(translate('自建机房').text).toBe('Own data centre');
});
