export { portalById, portalOf, type StepSigns, stepOf } from './identify.ts';
export type { Portal, PortalStep } from './portal.ts';
export { portalMatches, portals } from './registry.ts';
