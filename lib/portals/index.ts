export { portalIdOf, portalMatches } from './addresses.ts';
export { portalById, portalOf, type StepSigns, statusOf, stepOf } from './identify.ts';
export type { OrderState, Portal, PortalStatus, PortalStep } from './portal.ts';
export { portals } from './registry.ts';
