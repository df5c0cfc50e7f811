import { describe, expect, it } from 'vitest';
import { createTranslator } from '../../../lib/terms/index.ts';
import { english } from './translate-support.ts';

const { translate } = createTranslator(english);

describe('names that no table has', () => {
  it.each([
    ['青岚云初审', '青岚云 first review'],
    ['启明云产品文档', '启明云 product document'],
    ['购买启明云服务器', 'Buy 启明云 server'],
    ['云帆科技 版权所有', '云帆科技 · All rights reserved'],
    ['© 2024 北辰互联科技有限公司 版权所有', '© 2024 北辰互联科技有限公司 · All rights reserved'],
    ['我已阅读并同意《青岚云服务协议》', 'I have read and agree to “青岚云 service agreement”'],
    ['欢迎使用青岚云备案系统', 'Welcome to the 青岚云 filing system'],
    ['江淮省通信管理局', '江淮省 Communications Administration'],
  ])('%s stays as it is written in a rendering that nobody has read', (zh, text) => {
    expect(translate(zh)).toMatchObject({ text, source: 'composed' });
  });

  it.each(['站点部署在哪台云服务器上？', '几个客服', '发薪账号', '本公司账号', '业务上云'])(
    '%s has no name in it',
    (zh) => {
      expect(translate(zh).source === 'none' || !/(?<!\[)\p{sc=Han}{2}/u.test(translate(zh).text)).toBe(true);
    },
  );

  it('says nothing of a name by itself', () => {
    expect(translate('青岚云')).toMatchObject({ text: '', source: 'none' });
  });
});
