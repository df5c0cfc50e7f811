import { optionSet, withEnds } from './option-set.ts';

/** 服务类型 / 应用服务类型 / 互联网信息服务类型 (facts 3.3). */
export const serviceKind = optionSet('sourced', ['TC-2026', 'HW-KB', 'ALI-2026', 'BAT'], {
  website: '网站|网站/域名|网站应用服务|网站备案|网站服务|网站域名|域名|PC网站|网站类',
  app: 'APP|App应用服务|移动应用|应用程序|APP备案|APP服务|APP应用|移动应用程序|移动互联网应用程序|移动互联网应用程序(APP)|应用|移动APP',
  miniProgram: '小程序|小程序备案|小程序服务|小程序应用服务|微信小程序',
  quickApp: '快应用|快应用服务|快应用备案',
  wechatAccount: '微信号应用服务|公众号|微信公众号',
});

/** 接入方式 / 网站接入方式 (facts 4.6, 4.7). */
export const accessMethod = optionSet('certain', ['BAT', 'PSB-CLONE', 'QC'], {
  dedicatedLine: '专线|专线接入|DDN专线|专线方式',
  coLocation: '主机托管|服务器托管|托管|托管主机|托管服务器',
  virtualHost: '虚拟主机|虚拟空间|虚拟主机(空间)',
  cloud:
    '云接入|云主机|云服务器|云平台|云计算|云服务|云主机接入|云服务器租用|租用云服务器|租用云主机|租赁云主机|云平台租用|云平台租赁|租用云平台|云主机租用|云主机租赁|云服务器租赁|云平台接入|云服务器接入|公有云',
  leasedHost: '租赁主机|租用主机|主机租赁|租用服务器|租赁服务器|服务器租用',
  leasedSpace: '租赁虚拟空间|租用虚拟空间|虚拟空间租赁|租用虚拟主机|租赁虚拟主机',
  selfBuilt: '自建机房|自建|自有机房|自建服务器',
  other: '其他方式|其他|其它方式|其它',
});

/** What 安卓, 苹果 and 鸿蒙 may be said of: 苹果系统, 安卓端. */
const made = ['', '平台', '系统', '端', '版', '手机', '应用', 'APP'];

/** 运行平台 of an app (facts 3.7). */
export const platform = optionSet('sourced', ['HW-KB', 'APPNOTE'], {
  android: `${withEnds('安卓|Android', made)}|安卓(Android)|Android(安卓)`,
  ios: `${withEnds('苹果|iOS|苹果iOS|iPhone', made)}|苹果(iOS)|iOS(苹果)`,
  harmony: `${withEnds('鸿蒙|HarmonyOS|Harmony|鸿蒙OS', made)}|鸿蒙(HarmonyOS)|HarmonyOS NEXT|OpenHarmony`,
});
