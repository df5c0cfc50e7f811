import { type Portal, portalById } from '../portals/index.ts';
import { type DocumentInfo, findingsOf, type Profile, type Service } from '../profile/index.ts';
import { type Finding, type ProvinceRule, provinceNotes } from '../rules/index.ts';
import { needsOf } from './needs.ts';
import { type Paper, papersOf } from './papers.ts';
import { type UnknownId, unknownsOf } from './unknowns.ts';

/** A finding with its place in the company, as `findingsOf` names places. */
export interface PlacedFinding extends Finding {
  place: string;
}

/** What would be said of a service if it were handed in at a portal today. */
export interface Preflight {
  filing: Portal['filing'];
  /** places without a value, in the order of the form */
  missing: readonly string[];
  /** what the reviewer or the portal refuses */
  refused: readonly PlacedFinding[];
  /** what is likely wrong, or asked about */
  questioned: readonly PlacedFinding[];
  /** what is worth a look */
  hints: readonly PlacedFinding[];
  /** what the province asks and the values do not show */
  provincial: readonly PlacedFinding[];
  /** what the province asks and no value could show */
  notes: readonly ProvinceRule[];
  papers: readonly Paper[];
  unknowns: readonly UnknownId[];
}

/** People that the service's filing names; findings about others do not concern it. */
function isConcerned(profile: Profile, service: Service, filing: Portal['filing']) {
  const { legalRepresentative, principal } = profile.roles;
  const manager = service.siteManager || profile.roles.siteManager;
  const contact = filing === 'psb' ? service.emergencyContact || profile.roles.emergencyContact : '';
  const people = new Set([legalRepresentative, principal, manager, contact]);
  const domains = new Set(
    profile.domains.filter(({ name }) => service.domain.includes(name)).map(({ id }) => id),
  );
  return (place: string): boolean => {
    const [head = '', id = ''] = place.split('.');
    if (head === 'people') return people.has(id);
    if (head === 'domains') return domains.has(id);
    if (head === 'licence' || head === 'shareholders') return filing === 'licence';
    if (head === 'registrar' || head === 'accessProvider') return filing === 'psb';
    if (place.includes('.app.')) return service.serviceKind !== 'website';
    return true;
  };
}

/**
 * The report on one service of a company at a portal (null: any provider), on this day in China.
 *
 * @param documents those of the company
 * @param today `YYYY-MM-DD`
 */
export function preflight(
  profile: Profile,
  service: Service,
  portal: string | null,
  documents: readonly DocumentInfo[],
  today: string,
): Preflight {
  const filing = (portal === null ? null : portalById(portal))?.filing ?? 'icp';
  const concerned = isConcerned(profile, service, filing);
  const found: PlacedFinding[] = Object.entries(findingsOf(profile, today, { portal, serviceId: service.id }))
    .filter(([place]) => concerned(place))
    .flatMap(([place, all]) => all.map((finding) => ({ ...finding, place })));
  const general = found.filter(({ rule }) => rule !== 'province');
  const relates = !found.some(({ message }) => message === 'rules.cross.siteName');
  const isIcp = filing === 'icp' || filing === 'miit';
  return {
    filing,
    missing: needsOf(profile, service, filing),
    refused: general.filter(({ severity }) => severity === 'error'),
    questioned: general.filter(({ severity }) => severity === 'warning'),
    hints: general.filter(({ severity }) => severity === 'hint'),
    // the administrations' rules are about ICP filings
    provincial: isIcp ? found.filter(({ rule }) => rule === 'province') : [],
    notes: isIcp ? provinceNotes(profile.organizer.region) : [],
    papers: papersOf(profile, service, filing, documents, relates),
    unknowns: unknownsOf(service, filing, portal),
  };
}
