import { expect, test } from 'vitest';
import { createTranslator } from '../../../lib/terms/translate.ts';
import { english } from './translate-support.ts';

const { translate } = createTranslator(english);

/** What the words of a clause do to each other, in whatever order and number they come. */
test.each([
  // who must, may or must not do what
  ['网站负责人可与主体负责人为同一人', /person in charge can be .*same person as .*entity/i],
  ['主办单位须在系统中备案', 'Organizer must file in the system'],
  ['联系人应能随时接听电话', /contact person .*answer phone at any time/i],
  // things have something done to them; where, when and with what stands behind
  ['备案进度可在“我的备案”中查看', 'Filing progress can be viewed in “My filings”'],
  [
    '未备案的域名不能解析到本公司服务器',
    'Domain name not yet filed cannot be resolved to the server of this company',
  ],
  ['承诺书请用黑色签字笔填写', 'Undertaking letter: fill in with the black pen'],
  ['请勿在备案审核期间变更域名解析', /^Do not change domain resolution \(DNS\)/],
  // who does it
  ['后果由申请人承担', 'Consequence is borne by the applicant'],
  ['单位须由其上级主管部门出具证明', /^Organization: its .* must issue proof$/],
  // one clause leans on another
  ['因填写错误造成的后果由申请人自行承担', /because of filling in error.* is borne .*by the applicant/i],
  ['本次修改将在审核通过后生效', /^This change will take effect after .*pass/],
  ['网站须在备案通过后方可开通', /website .*only after .*pass/i],
  ['许可证到期前90天可申请续期', '90 days before the licence expiry, you can apply for renewal'],
  ['拒绝授权将无法继续办理', 'If you refuse authorization, you cannot continue handling'],
  ['生效前网站仍按原备案信息展示', /^Before taking effect, website is still displayed/],
  // what a thing is told by
  [
    '未在规定时间内完成短信核验的，备案申请将自动退回',
    /^If .*not .*filing application will be returned automatically$/,
  ],
  ['请填写您绑定的邮箱', /e-mail (?:that )?you/],
  ['网站内容须与备案信息相符', 'Website content must match the filing information'],
  // one after the other
  ['请使用手机扫描二维码完成核验', /^Scan QR code with the mobile phone to complete verification$/],
  ['请根据驳回原因修改后重新提交', 'Submit again after changing according to the reason for rejection'],
])('%s', (zh, wanted) => {
  if (typeof wanted === 'string') expect(translate(zh).text).toBe(wanted);
  else expect(translate(zh).text).toMatch(wanted);
});

test('a request within another sentence keeps its ban, and 仅 what it narrows', () => {
  expect(translate('请只修改发生变化的内容').text).toMatch(/only/);
  expect(translate('仅支持中国大陆手机号码').text).toMatch(/only/i);
  expect(translate('水印只能写“仅供备案使用”').text).toMatch(/only “/);
});
