import type { Place } from './stage.ts';

/** Where each provider's filing console starts [S:ALI-URL][S:TC-2026][S:HW-KB][S:BAIDU][S:VOLC][S:WX]. */
const providerStarts: Readonly<Record<string, string>> = {
  aliyun: 'https://beian.aliyun.com/',
  tencent: 'https://console.cloud.tencent.com/beian',
  huawei: 'https://console.huaweicloud.com/beian',
  baidu: 'https://cloud.baidu.com/beian/index.html',
  volcengine: 'https://console.volcengine.com/beian',
  wechat: 'https://mp.weixin.qq.com/',
};

const starts: Readonly<Partial<Record<Place, string>>> = {
  // the tab of the SMS check, and the lookup [S:MIIT-JS]
  'miit-sms': 'https://beian.miit.gov.cn/#/Integrated/ComplaintA',
  'miit-lookup': 'https://beian.miit.gov.cn/#/Integrated/recordQuery',
  psb: 'https://beian.mps.gov.cn/',
  licence: 'https://dxzhgl.miit.gov.cn/#/home',
};

/** The address where a stage is dealt with, or null when it is not known (a registrar, the own site). */
export function placeUrl(place: Place, portal: string | null): string | null {
  if (place === 'provider') return portal === null ? null : (providerStarts[portal] ?? null);
  return starts[place] ?? null;
}
