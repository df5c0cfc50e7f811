import { optionSet } from './option-set.ts';

/**
 * 电信业务种类: value-added services of the catalogue of telecom services (2015 edition, general knowledge; the
 * first two are in the facts). The form of the licence system was not seen.
 */
export const telecomBusiness = optionSet('general-knowledge', ['GK'], {
  B25: '信息服务业务|互联网信息服务业务|B25类信息服务业务|信息服务业务(仅限互联网信息服务)|互联网信息服务',
  B21: '在线数据处理与交易处理业务|B21类在线数据处理与交易处理业务|在线数据处理与交易处理',
  B11: '互联网数据中心业务|互联网数据中心|IDC业务',
  B12: '内容分发网络业务|内容分发网络|CDN业务',
  B13: '国内互联网虚拟专用网业务|互联网虚拟专用网业务',
  B14: '互联网接入服务业务|ISP业务',
  B22: '国内多方通信服务业务|多方通信服务业务',
  B23: '存储转发类业务',
  B24: '呼叫中心业务|国内呼叫中心业务',
  B26: '编码和规程转换业务|互联网域名解析服务业务',
});

/** 业务覆盖范围: B2 is for one province, B1 for more than one (general knowledge). */
export const telecomCoverage = optionSet('general-knowledge', ['GK'], {
  national: '全国|跨地区|跨省|全国范围|跨地区经营',
  provincial: '省内|本省|省级|单省|省、自治区、直辖市范围内',
});

/** 股东类型 (general knowledge). */
export const shareholderKind = optionSet('general-knowledge', ['GK'], {
  person: '自然人|个人|自然人股东',
  company: '法人|企业法人|单位|企业|法人股东',
  state: '国有|国有股东|国资',
  foreign: '外资|境外|外方|外商|境外法人',
});
