import { matchesPattern } from './match-pattern.ts';

/**
 * Every address that the extension asks for, by portal id: what the manifest grants and where the content
 * script runs. Only sourced hosts stand here; a console's filing section is named as its root, its root
 * with a query, and what lies below it, so that a neighbour such as `/beian-help` stays outside.
 * Kept apart from the portals' descriptions because the content script needs nothing else of them.
 */
export const addresses = {
  aliyun: ['*://beian.aliyun.com/*'],
  'aliyun-service-number': ['*://bsn.console.aliyun.com/*'],
  tencent: [
    '*://console.cloud.tencent.com/beian',
    '*://console.cloud.tencent.com/beian?*',
    '*://console.cloud.tencent.com/beian/*',
  ],
  huawei: [
    '*://console.huaweicloud.com/beian',
    '*://console.huaweicloud.com/beian?*',
    '*://console.huaweicloud.com/beian/*',
  ],
  baidu: ['*://cloud.baidu.com/beian/*'],
  volcengine: [
    '*://console.volcengine.com/beian',
    '*://console.volcengine.com/beian?*',
    '*://console.volcengine.com/beian/*',
  ],
  miit: ['*://beian.miit.gov.cn/*'],
  psb: ['*://beian.mps.gov.cn/*'],
  'psb-old': ['*://www.beian.gov.cn/*'],
  telecom: ['*://dxzhgl.miit.gov.cn/*', '*://tsm.miit.gov.cn/*'],
} as const;

/** Every match pattern of every registered portal, for the manifest. */
export function portalMatches(): string[] {
  return Object.values(addresses).flat();
}

/**
 * The id of the portal that an address belongs to, or null. Malformed addresses are no portal's, nor are
 * those that name a user: they are written to mislead.
 */
export function portalIdOf(address: string): string | null {
  if (!URL.canParse(address)) return null;
  const url = new URL(address);
  if (url.username !== '' || url.password !== '') return null;
  for (const [id, patterns] of Object.entries(addresses)) {
    if (patterns.some((pattern) => matchesPattern(pattern, url))) return id;
  }
  return null;
}
