import { describe, expect, it } from 'vitest';
import { isChoosePrompt, isTypePrompt } from '../../../lib/page/dom/hints.ts';
import { isGeneratedId } from '../../../lib/page/dom/selector.ts';
import { isLabelText, isSentence } from '../../../lib/page/labels/label.ts';

describe('what can name a field', () => {
  it.each([
    '姓　名：',
    '* 主办单位名称',
    '联系方式1（手机号）',
    'IP',
    '1、网站名称',
    'Bundle Id',
    '选取方式',
  ])('%s', (text) => expect(isLabelText(text)).toBe(true));
  it.each([
    '*',
    '：',
    '-',
    '+86',
    '086-',
    'https://',
    'www.',
    '.com',
    '@',
    '至',
    '到',
    '请选择',
    '请输入',
    '',
  ])('not %s', (text) => expect(isLabelText(text)).toBe(false));
  it.each(['请与证件上的名称保持一致。', '注：不含省市', '姓名不能为空', '例如：13800000000'])(
    '%s explains rather than names',
    (text) => expect(isSentence(text)).toBe(true),
  );
});

describe('prompts', () => {
  it.each(['请选择', '--请选择--', '请选择省', '选择日期', '- 请选择 -', 'No options selected'])(
    '%s asks to choose',
    (text) => expect(isChoosePrompt(text)).toBe(true),
  );
  it.each(['企业', '已选择', '全部行业'])('%s does not', (text) => expect(isChoosePrompt(text)).toBe(false));
  it.each(['请输入', '请填写单位名称'])('%s asks to type', (text) => expect(isTypePrompt(text)).toBe(true));
});

describe('ids that a kit counts up', () => {
  it.each(['el-id-1024-3', 'rc_select_5', ':r1a:', '«r3»', '12ab', 'mui-12345', ''])('%s', (id) =>
    expect(isGeneratedId(id)).toBe(true),
  );
  it.each(['unitname', 'basic_siteName', 'ip1', 'org-type'])('not %s', (id) =>
    expect(isGeneratedId(id)).toBe(false),
  );
});
