import { describe, expect, test } from 'vitest';
import { createTranslator } from '../../../lib/terms/translate.ts';
import { hasChinese } from '../../../lib/terms/translate-phrase.ts';
import { english } from './translate-support.ts';

const { translate } = createTranslator(english);

describe('where a rendering comes from', () => {
  test.each([
    ['主办单位名称', 'Organizer name', 'reviewed'],
    ['请输入主办单位名称', 'Enter the organizer name', 'pattern'],
    ['编辑网站信息', 'Edit website information', 'composed'],
  ])('%s', (zh, text, source) => {
    expect(translate(zh)).toMatchObject({ text, source });
  });

  test('a text not wholly covered is never told as if it were; mostly unknown it gives nothing', () => {
    expect(translate('请输入主办单位负责人的饕餮名称')).toMatchObject({
      text: expect.stringContaining('[饕餮]'),
      source: 'gloss',
    });
    expect(translate('请输入饕餮名称')).toMatchObject({ text: '', source: 'none' });
    expect(translate('网站名称，饕餮')).toMatchObject({ text: '', source: 'none' });
  });

  test('a text without Chinese gives nothing', () => {
    expect(translate('example.com')).toMatchObject({ text: '', source: 'none' });
    expect(hasChinese('ICP 备案')).toBe(true);
    expect(hasChinese('ICP')).toBe(false);
  });
});

describe('what surrounds a text', () => {
  test.each([
    ['* 网站名称：', 'Website name'],
    ['网站名称（必填）', 'Website name (required)'],
    ['姓　名', 'Full name'],
    ['手机号码1', 'Mobile number 1'],
    ['ICP 备案号', 'ICP filing number'],
    ['加载中...', 'Loading…'],
    ['不超过4M', 'At most 4 MB'],
    ['省/市/区', 'Province / city / district'],
    ['还可以输入50个字', '50 characters left'],
    ['第2步', 'Step 2'],
    ['最多输入五十个字', '50 characters at most'],
    ['2026年3月1日', 'March 1, 2026'],
    ['1、填写主体信息', '1. Fill in entity information'],
    ['我已阅读并同意《用户协议》', 'I have read and agree to “User agreement”'],
    ['支持jpg、png格式', 'Formats: jpg, png'],
    ['一、开办主体信息', '1. Operating entity information'],
    ['如 com.xxx.app', 'E.g. com.xxx.app'],
    ['如：京ICP备00000000号', 'E.g. 京ICP备00000000号'],
    ['网站名称（必填；与证件一致）', 'Website name (required; must match the certificate)'],
    ['关于我们 联系我们', 'About us · Contact us'],
    ['当前位置：用户备案 >> 首次备案', 'You are here: user filing >> First-time filing'],
    ['省/市/区县', 'Province / city / district or county'],
    ['请在收到短信24小时内完成核验', 'Complete verification within 24 hours of SMS receipt'],
    ['服务器IP地址请填写公网IP', 'Server IP address: fill in public IP'],
  ])('%s', (zh, text) => {
    expect(translate(zh).text).toBe(text);
  });

  test('sentences and clauses are rendered one by one', () => {
    expect(translate('上传失败，请重试。').text).toBe('Upload failed; please try again');
    expect(translate('域名格式错误！请重新输入').text).toMatch(/^Invalid domain name format\. /);
  });
});

describe('what one word means depends on its company', () => {
  test.each([
    ['法人姓名', /legal representative/i],
    ['法人身份证号', /legal representative/i],
    ['事业单位法人证书', /legal-person certificate/i],
    ['非经营性', /non-commercial/i],
    ['非交互式', /non-interactive/i],
    ['主体性质', /entity type/i],
    ['审核结果', /^review result$/i],
    ['查看结果', /^view result$/i],
    ['域名验证', /^domain name verification$/i],
    ['验证域名', /^verify domain name$/i],
    ['网站的名称', /^website name$/i],
    ['已备案网站', /^filed websites?$/i],
  ])('%s', (zh, wanted) => {
    expect(translate(zh).text).toMatch(wanted);
  });

  test('a noun is never said to be in progress', () => {
    expect(translate('在备注中说明').text).not.toMatch(/progress/);
    expect(translate('图片中').text).toBe('');
  });
});

test('a newcomer gets a note where the rendering alone does not help', () => {
  expect(translate('管局审核').note).toMatch(/working days/);
});

test('a text is rendered once and remembered', () => {
  expect(translate('网站域名列表')).toBe(translate('网站域名列表'));
});

test.each(['请'.repeat(300), '如果您需要修改请在'.repeat(60), '网站与'.repeat(200), '（'.repeat(200)])(
  'a text made to be split in endless ways comes to an end: %s',
  (zh) => {
    expect(translate(zh).source).toBe('none');
  },
);
