import { isChoice } from './controls.ts';
import type { FieldEvidence } from './evidence.ts';
import type { NeverKind } from './keys.ts';
import { parseLabel } from './parse-label.ts';
import { wording } from './wording.ts';

/** Meanings that are never filled, by the label or, where there is none, the placeholder. Order matters. */
const byText: readonly [NeverKind, RegExp][] = [
  ['password', /密码|口令|密钥|password|passwd|^pin$/],
  ['smsCode', /(?:短信|手机|动态|邮箱|语音)(?:验证|校验|动态|确认)?码|短信口令|动态码|动态口令|smscode/],
  [
    'captcha',
    /验证码|校验码|captcha|图形码|附加码|随机码|滑块|安全校验|点击校验|人机|verif(?:y|ication)code/,
  ],
  [
    'referrer',
    /谁(?:介绍|推荐)|(?:怎么|如何|从?哪[儿里个]?).{0,6}(?:知道|听说|了解到|得知)|推荐(?:人|码|单位|机构)|邀请(?:人|码)|介绍人|优惠(?:码|券)|代金券|渠道码|推广码|促销码/,
  ],
  [
    'bank',
    /开户(?:行|银行|名|许可证|账|支行)|银行(?:账|卡|名|网点|联行|信息|$)|支行|联行号|收款(?:人|账|方|单位)|付款(?:人|账|方)|对公账|基本户|账户名/,
  ],
  ['invoice', /发票|开票|抬头|收票/],
  [
    'login',
    /登录(?:名|账|手机|用户|邮箱|$)|切换(?:账|用户|身份|主体)|用户名|账户(?!名)|^(?:云|阿里云|腾讯云|华为云|平台|会员|用户)?账号(?:名|id|$)|会员(?:名|账)|username|昵称|^(?:user|login)id$|子账号|主账号/,
  ],
  [
    'other',
    /民警|辅警|警[官员号]|警务|(?:所属|管辖|派出所)(?:派出所)?(?:名称|电话)$|(?<![让给便])审[核批查](?:意见|备注|人|结[果论]|说明|员)|受理(?:人|意见|编?号|单位)|处理意见|驳回|复核|见证人|经办(?:人|机构|单位)|填[表报写]人|代[理办]人|被授权人|受托人|被?委托人|核验(?:人|点|照)|拍照|收[件货](?:人|地址|电话|手机)|快递|幕布|订单(?:号|状态)|工单/,
  ],
  [
    'search',
    /^(?:搜索|查询|检索|搜(?!.*选)|关键[字词]|筛选|全文)|(?:搜索|查询|检索)(?:条件|内容|关键[字词])?$|关键[字词]|^search/,
  ],
];

const consent =
  /同意|承诺(?!书?扫描件)|阅读|知悉|知晓|遵守|协议|条款|声明|隐私|免责|告知书|授权.{0,12}(?:服务|信息|平台|使用|查询)|确认.{0,16}(?:真实|无误|准确|属实|正确)|真实有效|愿意承担|法律责任|我已|本人已|真实性.{0,4}负责/;
const searching = /^(?:搜索|查询|检索|查找|搜一?搜|search)$/;
const searchPlace = /查询|检索|搜索|筛选/;
const filling = /填写|登记|录入|新增|申请|信息$/;
const ticks: readonly string[] = ['checkbox', 'checkbox-group', 'switch', 'radio', 'unknown'];

/** A heading over two matters, one of which is the invoice. */
const joins = /[与和及、&].*(?:发票|开票)|(?:发票|开票)(?:信息)?[与和及、&]/;

/** Sections whose every field belongs to something a profile must not fill. */
const bySection: readonly [NeverKind, RegExp][] = [
  ['invoice', /发票|开票/],
  ['bank', /开户|银行(?:账|信息)|收款|打款|对公/],
  // what the authority writes itself
  [
    'other',
    /民警|(?:以下|此栏|本栏)?由(?!单位|企业|申请|主办|开办|网站|本人).{1,10}(?:机关|部门|人员|民警|单位)填写|(?:机关|部门)(?:审核|审批|受理|核查|填写)|(?:申请|备案|填报)?(?:单位|企业|人|者)(?:请勿|不用|无需|不得)填写|(?:审核|受理|核查)(?:情况|记录|人员?)(?:信息)?$/,
  ],
  ['other', /审核意见|审批意见|收件|邮寄|快递|经办人|委托人|被授权人|受托人|受理信息/],
  ['login', /^(?:用户|账号)?(?:登录|注册账号)$|登录信息|账号信息/],
  [
    'search',
    /^(?:查询|搜索|检索|筛选)(?:条件|区|项)?$|(?:条件|高级)(?:查询|搜索|检索)|信息查询$|备案查询$|(?:结果|进度)查询$/,
  ],
];

/**
 * Says whether a field must be left to the person whatever the profile knows: captcha, SMS code, password,
 * consent, search, login, bank, invoice, referrer, or another person's blank. `place` holds the page's
 * headings and title. A file field is never one of these: its label may well name a letter.
 */
export function neverFill(
  field: FieldEvidence,
  place: readonly string[],
): { never: NeverKind; by: string } | null {
  if (field.control === 'password' || field.inputType === 'password')
    return { never: 'password', by: 'control=password' };
  if (field.control === 'file') return null;
  // 手机(接收验证码) asks for the phone
  const label = wording(field.label).replace(
    /\([^()]*(?:接收|收取?|发送)[^()的到]*(?:验证码|短信)[^()]*\)/,
    '',
  );
  // 合同及发票将寄往该地址 says what is sent there, and asks for the address
  const placeholder = wording(field.placeholder)
    .replace(/^请?(?:再次)?(?:输入|填写|选择)/, '')
    .replace(/(?:发票|票据)[^,。;]{0,6}寄[往至到送].*/, '');
  if (ticks.includes(field.control)) {
    const texts = field.options.length > 2 ? [label] : [label, ...field.options.map(wording)];
    const shown = texts.join(' ').trim() || wording(field.help);
    if (consent.test(shown) && !/是否(?!.*(?:同意|承诺|阅读))/.test(label))
      return { never: 'consent', by: `consent=${shown.slice(0, 40)}` };
  }
  const weak = label === '' || field.labelSource === 'placeholder' || field.labelSource === 'none';
  // a label that asks for something outweighs a box's look; a page's title that stands beside a box does not
  const asks = !weak && field.labelSource !== 'container-text' && Boolean(parseLabel(field.label)?.concept);
  for (const [kind, pattern] of byText) {
    // a list says in its prompt that it can be sought in
    const seekable = kind === 'search' && isChoice(field.control);
    if (seekable && weak) continue;
    if (pattern.test(label)) return { never: kind, by: `label:never=${label}` };
    const prompted =
      kind === 'login'
        ? !asks && isChoice(field.control)
        : kind !== 'other' && !seekable && (!asks || kind !== 'search');
    if (prompted && pattern.test(placeholder)) return { never: kind, by: `placeholder:never=${placeholder}` };
  }
  // kits put an input of type search inside their drop-down lists
  // … and some give every box that has a cross to clear it that type, though its label asks for something
  if (field.inputType === 'search' && field.control === 'text' && !asks)
    return { never: 'search', by: 'type=search' };
  const code =
    /(?:^|[^a-z])(?:captcha|verify_?code|check_?code|yzm|validate_?code|rand_?code|img_?code|sms_?code)/i;
  if (code.test(field.name) || code.test(field.id))
    return { never: 'captcha', by: `name=${field.name || field.id}` };
  for (const [at, heading] of field.section.entries()) {
    const text = wording(heading);
    // 服务与开票 is over more than the invoice: no invoice asks for a domain, nor is a heading below it that names whom
    // it is about for the invoice
    if (joins.test(text)) {
      const { concept } = parseLabel(field.label) ?? {};
      if (concept && !concept.org && !concept.person && !concept.provider) continue;
      if (field.section.slice(at + 1).some((below) => parseLabel(below)?.named)) continue;
    }
    for (const [kind, pattern] of bySection)
      if (pattern.test(text)) return { never: kind, by: `section:never=${heading}` };
  }
  const button = wording(field.nearbyButton);
  if (
    searching.test(button) &&
    (weak ||
      !asks ||
      [...field.section, ...place].some((text) => searchPlace.test(text) && !filling.test(text)))
  )
    return { never: 'search', by: `button=${field.nearbyButton}` };
  return null;
}
