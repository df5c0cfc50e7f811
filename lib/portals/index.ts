export type { Portal, PortalStep } from './portal.ts';
export { portalMatches } from './registry.ts';
