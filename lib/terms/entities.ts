import type { Entity } from './keys.ts';
import { lexicon } from './lexicon.ts';

/** The kinds of thing an attribute can belong to; attributes differ by kind, not by entity. */
export type EntityClass = 'org' | 'person' | 'site' | 'app' | 'provider';

/**
 * What a word of a label stands for. `company` is an organizer by a general word (单位, 公司), `service`
 * a site or app by a general word (服务, 平台), `person` a 负责人 and `contact` a 联系人 that only the
 * surroundings can tell, `security` a 安全负责人 that need not be the website's, `foreign` someone or something
 * that no key describes, `strange` a word about another matter (产品, 财务), `filler` a word without weight, `link` an and/or.
 */
export type WordKind =
  | Entity
  | 'company'
  | 'service'
  | 'person'
  | 'contact'
  | 'security'
  | 'foreign'
  | 'strange'
  | 'filler'
  | 'link';

/** Words as `wording()` leaves them. */
export const entityWords = lexicon<WordKind>([
  [
    '主办(单位|者|人|方|企业|公司)|开发者(主体|)|备案方|开办方|(网站|站点)(运营|经营|使用|主办|所属|责任|权属)(单位|公司|企业|者|主体)|(运营|公司|企业)主体|主体(单位|)|开办(主体|单位|者|人)|备案(主体|单位|人|企业)|(申请|申办|申报|报备)(单位|主体|企业|公司|人|者|机构|方)|(经营|运营|市场)主体|持证(企业|人|者)|(主办|备案|开办)主体(单位|)|(填报|持证|许可证持证|运营|经营|被许可|开办)单位|运营者|经营者|(营业|)执照|法人单位|企业法人单位|(法人|)(或|和|及|)其他组织|网站(所有者|所有人)|(域名|)(持有|所有)(者|人|方)|域名注册人',
    'organizer',
  ],
  [
    '(本|贵|我|)(单位|企业|公司|机构|组织)|贵司|我司|本司|我方|贵方|甲方|客户(方|单位|)|工商|事业单位|社会团体',
    'company',
  ],
  [
    '(企业|单位|公司|主体|)(法定代表人|法人)|法定负责人|执行事务合伙人|(负责人|)执行合伙人',
    'legalRepresentative',
  ],
  ['主要负责人|备案负责人|主体负责人|主办负责人', 'principal'],
  ['站长|网站站长|(网站|站点)技术负责人', 'siteManager'],
  ['负责人', 'person'],
  ['(域名|)联系人|值守人|值班人|管理员|对接人|接口人', 'contact'],
  [
    '(信息|网络|网络信息|网络与信息|网络和信息|信息网络|信息内容|内容|)安全(负责人|联系人|主管)|网安负责人|(网络|信息|网站)安全(员|管理员)',
    'security',
  ],
  [
    '(网站|安全|)应急(联系人|负责人|值守人|值班人|值班员|对接人|接口人|响应人|处置人|小组负责人|处置负责人)',
    'emergencyContact',
  ],
  ['网站|站点|网点|官方网站|官网|门户网站|备案网站|域名|贵站|本站|web网站|网页|页面', 'site'],
  ['服务|平台|网络服务', 'service'],
  ['app|小程序|快应用|应用|应用软件|软件|客户端', 'app'],
  [
    '(网站|网络|互联网|云|)接入(服务|)(商|者|方|单位|提供者|提供商|供应商|服务商|服务提供者|运营商|企业|机构|公司)|接入服务|(isp|idc)(服务商|)|云(服务|)(商|厂商|提供商)|主机(服务|)商|空间(服务|)商|服务器(提供|服务|托管)商|托管商|(托管|托管或接入|托管及接入|接入或托管)(的|)服务商|网络(服务|运营)商|服务商',
    'accessProvider',
  ],
  [
    '域名(注册|)(服务|)(商|机构|提供商|管理机构|提供者|公司)|域名注册服务|注册(服务|)(商|机构)|注册管理机构',
    'registrar',
  ],
  [
    '变更前|民警|辅警|警官|警员|警务|派出所|公安局|公安分局|审核员|实际控制人|受益人|房东|安全员|(数据|数据安全|个人信息|个人信息保护)负责人|会计|出纳|保荐人|监事|股东|董事|高管|经办人|代理人|代办人|委托人|被委托人|受托人|被授权人|授权人|授权代表|法定代表人授权代表|见证人|审核人|审批人|复核人|受理人|推荐人|介绍人|收件人|收货人|收件|收货|快递|开票|发票|收票|付款|收款|汇款|开户|银行|子公司|分公司|母公司|总公司|分支机构|关联公司|担保人|投诉|举报|监护人|配偶|制单人|填(表|报|写)人|核验人|拍照人|供应商|客户经理|买方|卖方|乙方|证明人|转出方|转让方|受托方|受让方|抵押方|担保方',
    'foreign',
  ],
  [
    '财务|技术|客服|销售|运营|运维|维护|建设|承建|制作|施工|设计|监理|测评|检测|检验|评估|培训|推广|外包|供应|采购|物业|出租|承办|协办|法务|行政|人事|市场|售后|值班|集团|上级|下级|账号|账户|会员|用户|登录|渠道|代理|合作|关联|第三方|原|曾用|旧|备用|旗下|下属|公众号|商标|商品|品牌|产品|订单|合同|学校|项目|ns|https|ssl|cdn|sdk|内网|管理后台|后台管理|小程序管理员',
    'strange',
  ],
  [
    '的|所持|持有|有效|真实|注册|常用|本人|您|贵|我|本|该|此|现|当前|中文|主要|基本|请|填写|输入|选择|上传|信息|情况|资料|备案|申请|登记|法定|个人|icp|工信部|互联网|网络|中国|大陆|国内|相关|对应|所属|所在|提供|使用|变更后|新增|新办|拟|已|办理|首选|确认|详细|一|二|三|四|接入|服务器|云服务|公安|联网|证件|全部|所有|每个|公开|对外|首要|任命|指定|手工|以上|下列|下述|该项|负责|或其|互联|联网备案|具体|所载|载|记载|签字|签署|出具|委托|授权|第一|第二|步|内容|基础|官方|正式|日常|内地|可|能|为|是|实际|微信|公安机关|公安网|安卓版|苹果版|老板|客户资料|客户信息|首次|初次|最新|目前|注册地|办公地|住所地|经营地|云产品|云资源|云服务器|云主机|版本|各版本|公网|外网|列表|部分|须|需|在线|补充|完善|编辑|添加|增加|步骤|支持|预计|计划|非经营性|外商投资|外资|内资|民营|国有|后台|实名|对公|年末|所用|所含|字号|商号|住所|通信|办公|联系|载明',
    'filler',
  ],
  ['及|和|与|或|或者|以及|/|、|,|&|-|;|[|]|【|】', 'link'],
]);

/** Class of an entity: which of its attribute tables applies. */
export function classOf(entity: Entity): EntityClass {
  if (entity === 'organizer') return 'org';
  if (entity === 'site' || entity === 'app') return entity;
  if (entity === 'accessProvider' || entity === 'registrar') return 'provider';
  return 'person';
}

/** The part of a filing an entity belongs to: its person in charge, its contact. */
export function domainOf(entity: Entity): 'org' | 'site' | 'provider' {
  if (entity === 'organizer' || entity === 'principal' || entity === 'legalRepresentative') return 'org';
  return entity === 'accessProvider' || entity === 'registrar' ? 'provider' : 'site';
}
