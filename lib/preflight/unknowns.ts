import { type Portal, portalById } from '../portals/index.ts';
import type { Service } from '../profile/index.ts';

/** What nobody can know beforehand from this device; texts `report.unknown.<id>`. */
export const unknownIds = [
  'domainRegistry',
  'registerStatus',
  'phoneUsed',
  'earlierFiling',
  'faceCheck',
  'dns',
  'content',
  'serverTerm',
  'portalForm',
  'anyPortal',
  'policeForm',
  'policeAddress',
  'policeInterview',
  'licenceForm',
  'miniProgram',
] as const;
export type UnknownId = (typeof unknownIds)[number];

const icp: readonly UnknownId[] = [
  'domainRegistry',
  'registerStatus',
  'phoneUsed',
  'earlierFiling',
  'faceCheck',
  'dns',
  'content',
  'serverTerm',
];

/** What stays open for a service at a portal (null: any provider), the heaviest first (facts 5, 8, 10). */
export function unknownsOf(service: Service, filing: Portal['filing'], portal: string | null): UnknownId[] {
  const known = portal === null ? null : portalById(portal);
  if (filing === 'licence') return ['licenceForm', 'registerStatus'];
  if (filing === 'psb') {
    const interview: UnknownId[] = service.interactive === false ? [] : ['policeInterview'];
    return ['policeForm', 'policeAddress', ...interview, 'registerStatus'];
  }
  const isSite = service.serviceKind === 'website';
  return [
    ...icp.filter((id) => isSite || (id !== 'dns' && id !== 'domainRegistry')),
    ...(service.serviceKind === 'miniProgram' ? (['miniProgram'] as const) : []),
    ...(known === null ? (['anyPortal'] as const) : []),
    ...(known?.certain === 'unverified' || known?.certain === 'general-knowledge'
      ? (['portalForm'] as const)
      : []),
  ];
}
