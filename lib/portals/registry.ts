import { aliyun } from './aliyun.ts';
import type { Portal } from './portal.ts';

export const portals: readonly Portal[] = [aliyun];

/** Every match pattern of every registered portal, for the manifest. */
export function portalMatches(): string[] {
  return portals.flatMap((portal) => [...portal.matches]);
}
