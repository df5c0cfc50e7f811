import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanLabel, normalise } from '../../../lib/terms/normalise.ts';

describe('normalise', () => {
  it.each([
    ['姓　名：', '姓名'],
    ['＊ 网站名称 :', '网站名称'],
    ['ICP 备案号', 'icp备案号'],
    ['Bundle  ID *', 'bundle id'],
    ['联系方式1 （手机号）', '联系方式1(手机号)'],
    ['\u200b手机号码**：', '手机号码'],
    ['\ue6a0 单位名称', '单位名称'],
    ['Ｅ－ｍａｉｌ', 'e-mail'],
    ['***', ''],
  ])('%j becomes %j', (raw, expected) => {
    expect(normalise(raw)).toBe(expected);
  });

  it('is idempotent for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => normalise(normalise(text)) === normalise(text)),
    );
  });
});

describe('cleanLabel', () => {
  it.each([
    ['1、*网站名称（必填）：', '网站名称', '必填'],
    ['① 单位名称', '单位名称', ''],
    ['（一）主办单位', '主办单位', ''],
    ['联系方式1（手机号）', '联系方式1(手机号)', ''],
    ['负责人证件(正面)*', '负责人证件(正面)', ''],
    ['证件住所（请与证件一致）：', '证件住所', '请与证件一致'],
    ['网站域名 ?', '网站域名', ''],
    ['IP地址(多个用;隔开)', 'IP地址', '多个用;隔开'],
    ['3.2 通信地址', '通信地址', ''],
    ['（请选择）', '请选择', ''],
    ['是否提供互联网交互服务？', '是否提供互联网交互服务', ''],
    ['100%控股', '100%控股', ''],
  ])('%j is %j with the tip %j', (raw, text, tip) => {
    expect(cleanLabel(raw)).toEqual({ text, tip });
  });

  it('leaves its own result alone', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (raw) => {
        const { text } = cleanLabel(raw);
        return cleanLabel(text).text === text;
      }),
    );
  });
});
