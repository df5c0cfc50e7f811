import { expect, test } from 'vitest';
import { createTranslator } from '../../../lib/terms/index.ts';
import { english } from './translate-support.ts';

const { translate } = createTranslator(english);

/** Plain speech: one character for the verb, and behind it how it went. */
test.each([
  ['选错了证件类型', 'Wrongly choose certificate type'],
  ['证件号填错', 'Certificate number wrong entry'],
  ['重传身份证照片', 'Upload resident ID card photo again'],
  ['删掉域名', 'Delete domain name'],
  ['请传照片', 'Upload photo'],
])('%s', (zh, said) => {
  expect(translate(zh).text).toBe(said);
});

/** What a thing is said to be, is not, or is too much. */
test.each([
  ['照片太暗', 'Photo too dark'],
  ['图片不清晰', 'Image unclear'],
  ['地址不够具体', 'Address not specific enough'],
  ['网站名称过于笼统', 'Website name too general'],
  ['请保持手机稳定', 'Make sure that the mobile phone is stable'],
])('%s', (zh, said) => {
  expect(translate(zh).text).toBe(said);
});

test('a character that is half of a word is no verb: 发票, 传真, 收件人', () => {
  expect(translate('请填写发票抬头').text).not.toMatch(/send/i);
  expect(translate('传真').text).toBe('Fax');
  expect(translate('请填写收件人').text).toBe('Enter the recipient');
});
