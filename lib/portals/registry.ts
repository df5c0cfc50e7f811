import { aliyun } from './aliyun.ts';
import { miit } from './miit.ts';
import type { Portal } from './portal.ts';
import { psb } from './psb.ts';
import { tencent } from './tencent.ts';

/** To add a portal: one file beside this one, one line here. */
export const portals: readonly Portal[] = [aliyun, tencent, miit, psb];

/** Every match pattern of every registered portal, for the manifest. */
export function portalMatches(): string[] {
  return portals.flatMap((portal) => [...portal.matches]);
}
