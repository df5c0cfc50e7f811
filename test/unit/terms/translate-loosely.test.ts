import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import type { Catalogue } from '../../../lib/terms/catalogue.ts';
import { createTranslator } from '../../../lib/terms/translate.ts';
import { english } from './translate-support.ts';

const { translate } = createTranslator(english);

/** Clauses that the rules for usual shapes do not cover, read as their words most likely stand together. */
test.each([
  [
    '本站由工业和信息化部批准的域名注册服务机构运营',
    /^This site is operated by the domain registrar approved by the Min/,
  ],
  ['合同原件按此地址寄送', 'Contract original is sent by post according to this address'],
  ['域名将在赎回期结束后被删除', 'Domain name will be deleted after redemption period has ended'],
  ['24小时能打通的手机号', 'Mobile number that can be reached 24 hours a day'],
  ['我不会用本APP从事未经许可的经营活动', 'I will not engage in unlicensed business activity with this APP'],
  ['账号在其他设备登录', 'Account logs in on another device'],
  ['资料只用于备案，不会给第三方', /will not be given to (?:the )?third party$/],
  ['忘记了可留空', 'If you forgot, it can be left empty'],
  ['各平台须用同一个名字', 'Each platform must use the same name'],
  ['能发帖、评论、聊天的都算交互服务', /^If it can post, comment, chat, it is interactive services$/],
  ['请打印后签字盖章，再扫描上传', /then scan and upload$/],
  ['续期后新证书自动部署到服务器', /new certificate is deployed to the server automatically$/],
  ['网站尚未备案的不予受理', 'If website has not been filed, will not be accepted'],
  ['通过认证的模板可以反复使用', 'Authenticated template can be used repeatedly'],
  ['系统检测到您的域名已备案', 'The system has found that your domain name has been filed'],
  ['请确保所填手机号能正常接收短信', /^Make sure that .* can receive SMS normally$/],
  ['不要遮挡证件上的文字', 'Do not cover text on the certificate'],
  ['如公司更名，请先变更主体名称', /^If the company changes its name, change entity name first$/],
  ['恢复默认设置', 'Restore default settings'],
  ['已提交管局', 'Submitted to the Communications Administration'],
  ['与营业执照一字不差', 'Must not differ from the business licence by a single character'],
])('%s', (zh, wanted) => {
  const { text, source } = translate(zh);
  if (typeof wanted === 'string') expect(text).toBe(wanted);
  else expect(text).toMatch(wanted);
  expect(source).not.toBe('gloss');
});

/** What is not understood in all its words is never told as if it were. */
test.each(['网站羧基须在平台登记', '请将羧基交给管局', '图片羧基会被退回'])(
  '%s stays a gloss or untold',
  (zh) => {
    expect(['gloss', 'none']).toContain(translate(zh).source);
  },
);

/** A clause that names something is not told as one that happens, and the other way round. */
test.each([
  ['代为备案授权协议', /^File/],
  ['图片模糊或反光会被退回', /reflection will/],
  ['证书部署在境内服务器时必填', /during/i],
  ['域名到期、过户等通知都发给此人。', /expiry, notice/],
  ['注册商属地', / is /],
  ['中国大陆境内', / is /],
])('%s is not misread', (zh, wrong) => {
  expect(translate(zh).text).not.toMatch(wrong);
});

test('the same clauses are read for Japanese', () => {
  const file = (name: string) =>
    JSON.parse(readFileSync(fileURLToPath(new URL(`../../../locales/ja/${name}`, import.meta.url)), 'utf8'));
  const japanese: Catalogue = { ...file('terms.json'), ...file('words.json') };
  const { translate: ja } = createTranslator(japanese);
  expect(ja('24小时能打通的手机号').text).toBe('24時間通話できる携帯電話番号');
  expect(ja('合同原件按此地址寄送').text).toBe('契約書原本はこの住所に従って送付されます');
});
