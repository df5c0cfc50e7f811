import { describe, expect, it } from 'vitest';
import type { Catalogue } from '../../../lib/terms/catalogue.ts';
import { createTranslator } from '../../../lib/terms/index.ts';

/** A small catalogue: what is under test is how Japanese puts words together, not which words it has. */
const catalogue: Catalogue = {
  language: 'ja',
  strings: { 下一步: '次へ' },
  words: { 域名: 'ドメイン', 图片: '画像', 手机号: '携帯電話番号', 网站: 'Webサイト', 信息: '情報' },
  owners: { 负责人: '責任者' },
  heads: { 结果: '結果' },
  verbs: { 审核: '審査', 备案: '届出', 修改: '変更' },
  actions: { 上传: 'アップロード', 查看: '確認', 填写: '入力' },
  modifiers: { 有效: '有効な' },
  joins: { 和: 'と' },
  measures: { 小时: '時間', 个: '' },
  patterns: {
    '请{v}': '~{v}してください',
    '请(先)?<填>(您的?|你的?)?{x}': '~{x:the}を入力してください',
    '{x}<不能>为空': '{x}は必須です',
    '{v}成功(了)?': '{v:n}に成功しました',
    '{x}<未>{v}': '{x}が{v:undone}です',
    '<已>{v}': '{v:ed}',
  },
};
const translator = createTranslator(catalogue);

describe('Japanese renderings', () => {
  it.each([
    ['域名信息', 'ドメイン情報'],
    ['负责人手机号', '責任者の携帯電話番号'],
    ['上传图片', '画像をアップロード'],
    ['域名审核', 'ドメイン審査'],
    ['审核结果', '審査結果'],
    ['域名的负责人', 'ドメインの責任者'],
    ['有效的域名', '有効なドメイン'],
    ['域名和网站', 'ドメインとWebサイト'],
    ['域名和网站的信息', 'ドメインとWebサイトの情報'],
    ['24小时', '24時間'],
    ['3个网站', '3件のWebサイト'],
    ['已备案网站', '届出済みのWebサイト'],
    ['请上传图片', '画像をアップロードしてください'],
    ['请输入手机号', '携帯電話番号を入力してください'],
    ['* 负责人手机号(域名)：', '責任者の携帯電話番号(ドメイン)'],
    ['手机号不能为空', '携帯電話番号は必須です'],
    ['上传成功', 'アップロードに成功しました'],
    ['域名未审核', 'ドメインは審査されていません'],
    ['已修改', '変更済み'],
    ['请点“下一步”', ''],
    ['域名/网站', 'ドメイン / Webサイト'],
    ['请上传图片，请填写域名', '画像をアップロードしてください。ドメインを入力してください'],
  ])('%s → %s', (zh, ja) => {
    expect(translator.translate(zh).text).toBe(ja);
  });

  it('puts no space between words, and does not capitalise', () => {
    expect(translator.translate('下一步').text).toBe('次へ');
    expect(translator.translate('网站信息').text).toBe('Webサイト情報');
  });
});
