import type { Portal } from '@/lib/portals/index.ts';

/** The address at which a portal begins, from the first of its match patterns. */
export function portalStart(portal: Portal): string {
  const [pattern = ''] = portal.matches;
  return pattern.replace(/^\*:\/\//, 'https://').replace(/\*$/, '');
}
