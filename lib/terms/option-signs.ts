import { normalise } from './normalise.ts';
import { simplified } from './traditional.ts';

/** What a list of options is about, told by its texts alone: patterns, so that unlisted spellings count too. */
const signs = {
  type: /^(?:单位|组织|法人|非个人|非自然人)$|^(?:企业|公司|个人|自然人|事业单位|(?:党政|政府|国家)机关|政府机构|社会团体|社团|国防机构|军队|基金会|民办非企业|律师|个体|群众性?团体|宗教团体|医疗机构|公证机构|仲裁机构|集体经济|境外机构|外国在华|司法鉴定机构|社会服务机构)/,
  certificateType:
    /执照|组织机构代码|信用代码|法人(?:登记)?证|登记证|许可证|执业证|(?:部队|军队)(?:代号|番号)/,
  idType: /身份证|护照|通行证|军官证|居住证|台胞证|回乡证|居留|驾驶证|学生证|户口[本簿]|士兵证|警官证/,
  languages:
    /简体|繁体|^(?:英|日|法|德|俄|韩|藏|壮|苗|彝|蒙古?|维吾尔|哈萨克|朝鲜|阿拉伯|西班牙|俄罗斯|葡萄牙)[语文]|^english/,
  serviceContent:
    /门户|博客|个人空间|即时通[信讯]|搜索引擎|邮局|网[上络](?:新闻|购物|支付|银行|炒股|游戏|音乐|影视|图片|软件|求职|招聘|交友|房产|教育|广告)|网站建设/,
  interactiveServices:
    /www服务|wap服务|论坛|聊天室|社交网站|网络音视频|供求信息|旅游预[订定]|应用商店|云存储|ftp/,
  preApproval:
    /^(?:新闻|出版|教育|医疗|药品|文化|广播|宗教|视听|校外培训|网络预约车|网约车|互联网金融|电子公告|运动保健)|不涉及/,
  accessMethod: /专线|托管|虚拟(?:主机|空间)|云接入|租[赁用](?:主机|服务器)|自建机房/,
  jurisdiction: /^(?:中国)?[境国][内外](?:企业|机构|公司|单位|服务商|注册商)?(?:\(.*)?$|^海外/,
  serviceKind: /^(?:网站|app|小程序|快应用|移动应用)/,
  gender: /^[男女]性?$/,
  siteType: /网络基础|生活服务|信息咨询|计算机应用|^[a-z](?:类|\(|[-、.])/,
  controlledGoodsTypes: /管制[器刀]|警用|放射性|枪支|民爆|剧毒|易制爆/,
  platforms: /安卓|android|ios|苹果|鸿蒙|harmony/,
  commercial: /^(?:非)?经营性/,
  interactive: /^(?:非)?交互[式性]/,
  licenceCoverage: /^(?:仅?(?:本|单|多|跨)省|全国|全网|省内)/,
  industry: /[^行企]业$|业\(/,
  nationality: /^(?:中国|中华人民共和国|美国|日本|韩国|英国|法国|德国|新加坡|加拿大|澳大利亚)$/,
  region:
    /[省市县]$|自治[区州县]$|[^境地]区$|^(?:北京|上海|天津|重庆|河北|山西|广东|浙江|江苏|四川|湖北|湖南|福建|山东|河南)$/,
  sameAs:
    /^[与和跟]?[不非]?同(?![意步类时城行事学])|沿用|兼任|兼管|[与和跟].*(?:一致|相同|一样)|(?:担|出|兼)任|^(?:新(?:建|增|的|填)|另(?:行|外|填|选|设|一|有)|重新|其[他它](?:负责)?人|指定(?:其[他它])?人|换[一个]?人)/,
  yesNo: /^(?:是|否|有|无|提供|不提供|涉及|不涉及|已有|没有|需要|不需要|开启|关闭|具有|不具有)$/,
} as const;

export type OptionSign = keyof typeof signs;

const prompt = /^(?:请?选择|全部|不限|-+|loading|加载中|暂无数据|无数据)|^请/;
const certificateOnly = signs.certificateType;

/**
 * What the options are about, with the share of them that says so (0 to 1); null when they say nothing.
 * Prompts (请选择) do not count. An organizer's list that offers 居民身份证 among licences stays a
 * certificate list.
 */
export function signOf(
  options: readonly string[],
): { sign: OptionSign; share: number; count: number } | null {
  const texts = options
    .map((text) => simplified(normalise(text)))
    .filter((text) => text !== '' && !prompt.test(text));
  if (texts.length === 0) return null;
  if (texts.some((text) => certificateOnly.test(text) && !signs.idType.test(text))) {
    const share =
      texts.filter((t) => certificateOnly.test(t) || signs.idType.test(t) || /^其[他它]/.test(t)).length /
      texts.length;
    if (share >= 0.6) return { sign: 'certificateType', share, count: texts.length };
  }
  let best: { sign: OptionSign; share: number; count: number } | null = null;
  for (const sign of Object.keys(signs) as OptionSign[]) {
    const share = texts.filter((text) => signs[sign].test(text)).length / texts.length;
    if (share >= 0.5 && share > (best?.share ?? 0)) best = { sign, share, count: texts.length };
  }
  return best;
}
