import { attributeWords } from './attributes.ts';
import type { Concept } from './concept.ts';
import { covers, longestWord, type Named, nameIn } from './cover.ts';
import type { Parse } from './parse.ts';

/**
 * What a text says that no grammar reads from end to end: its one telling word, or the part at its end that is
 * understood. Never sure enough to fill by itself.
 */

/** Words that say what is asked wherever in a sentence they stand: 怎么打手机找到网站负责人 */
const decisive =
  /手机|座机|传真|邮箱|微信(?!公众号|小程序)|qq|别的域名|邮编|国籍|职务|职位|岗位|性别|出生日期|住址|住所|经营范围|注册资|批文号|文号|备案号|主体号|备用号|域名|包名|公钥|图标|语言|语种|授权书|委托书|证件号|身份证号|信用代码|(?<!管理|服务器|登录|后台|访问)ip|交互|危险物品|管制物品|前置审批|有效期|社保|参保|md5|sha1|appid|bundle|packagename|云资源|云服务器|英文名/;
/** What is said of someone or something else, of a code to be sent, of a thing to be sought. */
export const aside =
  /验证码|密码|账号|登录|短信通知|搜索|查询|民警|银行|发票|收货|快递|程序语言|开发语言|编程|几个$|ssl|dns|域名有效期|域名(?:到期|注册|服务|解析|状态|续费|实名|持有|所有|备案)|解析|抢注|拍卖|几年|年限|出价|价格|费用|金额|支付|商户|预算|政策|协议|头像(?!面)/;
/** Someone whom no table knows: 店长手机, 操作员邮箱. */
export const someone = /[人员者长师方商家户友客工]$/;

/** 给网站起的名字: these name nothing. */
const light = /[取起叫给为个这那要会用来显示在上里时填写有时]/;

const fit = 0.7;
const real = (concept: Concept | undefined): concept is Concept =>
  concept !== undefined && Object.keys(concept).length > 0;

const whole = (text: string): Named | null => {
  const { named, all } = nameIn(covers(text)[text.length] ?? { loose: 0, words: [] });
  return all.includes('foreign') ? 'foreign' : named;
};

/** The one decisive word of a sentence that no grammar reads, and whom the sentence names; sure of neither. */
export function carried(text: string): Parse | null {
  if (text.length < 5 || aside.test(text)) return null;
  for (let end = text.length; end > 1; end--) {
    for (let start = Math.max(0, end - longestWord); start < end - 1; start++) {
      const word = text.slice(start, end);
      const concept = attributeWords.get(word);
      if (!real(concept) || !decisive.test(word)) continue;
      const before = covers(text.slice(0, start)).at(-1)?.words.at(-1);
      if (before?.[1] === 'loose' && someone.test(before[0])) return null;
      const { general } = nameIn(covers(text)[text.length] ?? { loose: 0, words: [] });
      const named = whole(text);
      return named === 'foreign' ? null : { concept, word, named, general, fit };
    }
  }
  return null;
}

/** 代表单位办理备案的 + 主体负责人姓名: the end is understood and names someone, what stands before only says more. */
export function ending(text: string): Parse | null {
  if (text.length < 5 || aside.test(text)) return null;
  for (let start = 2; start < text.length - 1; start++) {
    const word = text.slice(start);
    const concept = attributeWords.get(word);
    if (!real(concept) || concept.provider === 'code') continue;
    const head = covers(text.slice(0, start)).at(-1);
    if (!head || nameIn(head).all.includes('foreign')) return null;
    const from = head.words.findLastIndex(([text, kind]) => kind === 'loose' && !light.test(text));
    const { named, general } = nameIn({
      loose: 0,
      words: head.words.slice(from + 1).filter(([, kind]) => kind !== 'loose'),
    });
    if (!named || general) return null;
    return { concept, word, named, general, fit: 0.68 };
  }
  return null;
}

/** The label asks something of somebody whom no table knows: 店长手机, 操作员邮箱. */
export function ofSomeone(text: string): boolean {
  for (let start = 2; start < text.length - 1; start++) {
    if (!real(attributeWords.get(text.slice(start)))) continue;
    const before = covers(text.slice(0, start)).at(-1)?.words.at(-1);
    return before?.[1] === 'loose' && someone.test(before[0]);
  }
  return false;
}
