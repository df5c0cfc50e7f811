import { segment, type Token, type WordIndex } from './compose-segment.ts';

/*
 * Names of companies, of their products and of places in a text: 北辰互联科技有限公司, 星河云, 江城市公安局. No table has
 * them; what gives them away is what they end in or what follows, and that no word of the lexicon covers them.
 */

const company = '(?:有限(?:责任)?公司|股份有限公司|集团)';
const trade = '(?:网络|科技|互联|数据|信息|软件|传媒|在线|智联|数码)';
/** What belongs to somebody with a name, when it follows one. */
const theirs =
  '(?:控制台|提示您|提醒您|官网|官方|公众号|版权所有|审核员|云平台|初审|客服|数据中心|信息港|备案系统|备案平台|备案服务|备案中心|用户中心|帮助中心|云计算|开放平台|服务协议|审核组|审核部|审核专员)';
const office = '(?:公安|通信管理|网安|管局|网信|市场监|政府|人民|政务|工商|税务|新闻出版|行政审批)';
/** A name begins with the text, behind a mark, or behind one of these. */
const lead =
  '(?<=^|[^\\p{sc=Han}]|[由与和及或向经归在到为是非至]|登录|登陆|使用|关注|返回|联系|访问|提交|购买|同意|注册|选择|加入|进入|前往|致电|接入|通过)';

const shapes = [
  `${lead}\\p{sc=Han}{2,14}?${company}`,
  `${lead}\\p{sc=Han}{2,4}?${trade}(?=${theirs}|提供|将|会|已|$)`,
  `${lead}\\p{sc=Han}{2,3}?云`,
  '^\\p{sc=Han}{2,3}?(?=机房|证书|商务|数据|建站|主机)',
  `${lead}\\p{sc=Han}{2,3}?(?=${theirs})`,
  `${lead}\\p{sc=Han}{2,3}?[省市县区州](?=${office})`,
  // whoever is authorized, or whose agreement it is: 授权|云岭|代为, 《|云港|备案服务协议》
  '(?<=授权|委托)\\p{sc=Han}{2,3}?(?=代为|将|向|公司|平台)',
  '(?<=[《“])\\p{sc=Han}{2,3}?(?=(?:云|网站|备案|接入|域名|证书)?(?:备案|服务|用户|隐私|使用|注册)[^《》]{0,8}(?:协议|政策|条款|声明|须知))',
].map((shape) => new RegExp(shape, 'gu'));

/** Ends of a name that are words themselves, and say nothing of whether the rest is one. */
const ending = new RegExp(`(?:${company}|${trade}|云|[省市县区州])+$`, 'u');

/**
 * A finder of names that no word table has.
 * @returns replaces each name in a text by what `put` answers for it
 */
export function createProperNames(lexicon: WordIndex) {
  const none = (): Token | null => null;
  /** 企业|客户 is made of words, 星|河 is not: one character by itself is a word of nothing */
  const isMadeOfWords = (text: string): boolean => {
    const tokens = segment(text, lexicon, {}, none, true) ?? [];
    return tokens.some(({ kind, zh }) => kind !== 'unknown' && zh.length > 1);
  };
  const isName = (text: string): boolean => {
    const own = text.replace(ending, '');
    return (
      own.length > 1 &&
      !lexicon.has(text) &&
      !isMadeOfWords(own.slice(0, 2)) &&
      !/[的了上个位]$|[本该此其贵某哪几]/.test(own)
    );
  };
  return (text: string, put: (name: string) => string): string =>
    shapes.reduce((left, shape) => left.replace(shape, (name) => (isName(name) ? put(name) : name)), text);
}
