import { optionSet, withEnds } from './option-set.ts';

/** Whom 境内 and 境外 may be said of: 境内服务商, 国内注册机构. */
const whom = [
  '',
  '机构',
  '注册机构',
  '注册商',
  '服务商',
  '接入',
  '接入商',
  '企业',
  '公司',
  '单位',
  '主体',
  '管辖',
];

/** 所属地区管辖 of an access provider or registrar (facts 4.7). */
export const jurisdiction = optionSet('sourced', ['PSB-CLONE'], {
  mainland: withEnds('境内|国内|中国境内|大陆|中国大陆', whom),
  overseas: withEnds('境外|国外|海外|中国境外|港澳台及境外', whom),
});

/** 网站类型 of the current PSB site: a lettered list of which these are known (facts 4.7). */
export const siteType = optionSet('sourced', ['PSB-2026', 'DOC-STU'], {
  A: '网络基础类|A网络基础类|网络基础|网络基础类A|A(网络基础类)',
  C: '生活服务类|C生活服务类|生活服务|生活服务类C|C(生活服务类)',
  E: '信息咨询类|E信息咨询|信息咨询|信息咨询类E|E(信息咨询)',
  G: '计算机应用类|G计算机应用|计算机应用|计算机应用类G|G(计算机应用)',
  Z: '其他类|Z其他|其他|其它|其他类Z|Z(其他)',
});

/** 服务类型 of an interactive site, from a re-implementation of 2016-17 (facts 4.7). */
export const interactiveService = optionSet('sourced', ['PSB-CLONE'], {
  www: 'www服务|WWW|web服务',
  wap: 'wap服务|WAP',
  blog: '博客个人空间|博客/个人空间|博客|个人空间',
  forum: '论坛BBS|论坛|BBS|BBS论坛|论坛/BBS|社区论坛',
  chatRoom: '聊天室',
  socialNetwork: '社交网站|社交|社交网络',
  email: '电子邮件|电子邮箱|邮箱',
  instantMessaging: '即时通讯|即时通信',
  searchEngine: '搜索引擎',
  news: '网络新闻|新闻',
  music: '网络音乐|音乐',
  texts: '网络文字|网络文学',
  audioVideo: '网络音视频|音视频|网络视频|网络影视',
  games: '网络游戏|游戏',
  downloads: '网络下载|下载|网络软件/下载',
  app: 'app服务|APP|APP应用',
  cloudComputing: '云计算',
  listings: '供求信息发布|供求信息',
  travel: '旅游预订|旅游预定|在线旅游',
  appStore: '移动应用商店|应用商店',
  thirdPartyPayment: '第三方支付|网上支付',
  banking: '网上银行',
  finance: '财经服务|财经',
  shopping: '网络购物|网上购物|电子商务',
  cloudStorage: '云存储|网盘',
  ftp: 'FTP下载|FTP',
  p2p: 'P2P金融|P2P|互联网金融',
});

/** 管制物品 whose information a site may publish (facts 4.7). */
export const controlledGoods = optionSet('sourced', ['PSB-CLONE'], {
  implements: '管制器具|管制刀具',
  policeEquipment: '警用装备|警用器械',
  radioactive: '放射性物品|放射性物质',
  firearms: '枪支弹药|枪支、弹药',
  explosives: '民爆物品|民用爆炸物品',
  toxic: '剧毒化学物|剧毒化学品',
  explosivePrecursors: '易制爆危险化学品|易制爆化学品|易制爆',
});
