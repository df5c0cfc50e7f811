import { administrations } from './administrations.ts';
import { aliyun } from './aliyun.ts';
import { aliyunServiceNumber } from './aliyun-service-number.ts';
import { awsChina } from './aws-china.ts';
import { azureChina } from './azure-china.ts';
import { baidu } from './baidu.ts';
import { huawei } from './huawei.ts';
import { huaweiAg } from './huawei-ag.ts';
import { inspur } from './inspur.ts';
import { jdcloud } from './jdcloud.ts';
import { ksyun } from './ksyun.ts';
import { miit } from './miit.ts';
import { miitDomains } from './miit-domains.ts';
import { netease } from './netease.ts';
import type { Portal } from './portal.ts';
import { psb } from './psb.ts';
import { psbOld } from './psb-old.ts';
import { qiniu } from './qiniu.ts';
import { telecom } from './telecom.ts';
import { tencent } from './tencent.ts';
import { ucloud } from './ucloud.ts';
import { volcengine } from './volcengine.ts';
import { wechat } from './wechat.ts';
import { xrcloud } from './xrcloud.ts';

/**
 * To add a portal: one file beside this one, one line here; where its host is known for sure, one line in
 * `addresses.ts`. The order is the order in which people are shown them.
 */
export const portals: readonly Portal[] = [
  aliyun,
  tencent,
  huawei,
  baidu,
  volcengine,
  ksyun,
  jdcloud,
  ucloud,
  qiniu,
  awsChina,
  azureChina,
  inspur,
  netease,
  xrcloud,
  wechat,
  huaweiAg,
  aliyunServiceNumber,
  miitDomains,
  miit,
  administrations,
  psb,
  psbOld,
  telecom,
];
