import type { Portal } from '../portals/index.ts';
import {
  type DocumentInfo,
  type Person,
  type Profile,
  personInRole,
  type Service,
} from '../profile/index.ts';

/** Why a paper is asked for; texts `report.paper.why.<id>`. */
export type PaperReason =
  | 'always'
  | 'personInCharge'
  | 'notLegalRepresentative'
  | 'app'
  | 'police'
  | 'domain'
  | 'jiangsu'
  | 'guangdong'
  | 'manySites'
  | 'preApproval'
  | 'sensitiveName'
  | 'elsewhere'
  | 'otherName'
  | 'licence';

/** One paper to have ready: a kind of lib/profile's documents, or one that is not kept there. */
export interface Paper {
  /** document kind, or `socialInsurance`, `trademark`, `licenceCopy` */
  kind: string;
  /** the person it is about; null for the company and the service */
  person: Person | null;
  subjectId: string;
  reason: PaperReason;
  /** false where it depends on what is not known: asked for sometimes */
  certain: boolean;
  /** key of facts/portals.md section 12 */
  source: string;
  /** the one that is kept, null when there is none */
  stored: DocumentInfo | null;
}

type Draft = Omit<Paper, 'stored' | 'person' | 'subjectId'> & { person?: Person };

function ofPeople(profile: Profile, service: Service): Draft[] {
  const principal = personInRole(profile, service, 'principal');
  const manager = personInRole(profile, service, 'siteManager');
  const legal = personInRole(profile, service, 'legalRepresentative');
  const filers = [...new Map([principal, manager].flatMap((p) => (p ? [[p.id, p] as const] : []))).values()];
  return filers.flatMap((person): Draft[] => {
    const card = { reason: 'personInCharge', certain: true, source: 'MIIT-SPEC', person } as const;
    const sides = /passport/i.test(person.idType) ? ['idFront'] : ['idFront', 'idBack'];
    const letter =
      legal && legal.id !== person.id
        ? [
            {
              kind: 'authorizationLetter',
              reason: 'notLegalRepresentative',
              certain: true,
              source: 'HW-KB',
              person,
            } as const,
          ]
        : [];
    return [...sides.map((kind) => ({ ...card, kind })), ...letter];
  });
}

/** True for an individual whose ID was first issued in another province than the one of the filing. */
function isFromElsewhere({ organizer }: Profile, principal: Person | null): boolean {
  if (organizer.type !== 'individual' || principal?.idType !== 'residentId') return false;
  return organizer.region !== '' && principal.idNumber.slice(0, 2) !== organizer.region.slice(0, 2);
}

function icp(profile: Profile, service: Service, relates: boolean): Draft[] {
  const province = profile.organizer.region.slice(0, 2);
  const principal = personInRole(profile, service, 'principal');
  const knowledge = { source: 'HW-KB' } as const;
  const approvals = service.preApproval.filter((id) => id !== 'none' && id !== '');
  const isSite = service.serviceKind === 'website';
  const rules: readonly (Draft | false)[] = [
    { kind: 'certificateScan', reason: 'always', certain: true, source: 'MIIT-SPEC' },
    isSite && { kind: 'domainCertificate', reason: 'domain', certain: false, source: 'INSPUR' },
    service.serviceKind === 'app' && { kind: 'icon', reason: 'app', certain: true, ...knowledge },
    province === '32' && { kind: 'responsibilityNotice', reason: 'jiangsu', certain: true, ...knowledge },
    province === '32' && { kind: 'authenticityUndertaking', reason: 'jiangsu', certain: true, ...knowledge },
    province === '44' && { kind: 'filingUndertaking', reason: 'guangdong', certain: true, ...knowledge },
    ['31', '32', '43'].includes(province) &&
      profile.services.length > 1 && {
        kind: 'constructionPlan',
        reason: 'manySites',
        certain: false,
        ...knowledge,
      },
    approvals.length > 0 && {
      kind: 'preApprovalDocument',
      reason: 'preApproval',
      certain: true,
      source: 'MIIT-SPEC',
    },
    approvals.length === 0 &&
      /新闻|出版|教育|医疗|药品|论坛|金融/.test(service.name) && {
        kind: 'noPreApprovalLetter',
        reason: 'sensitiveName',
        certain: false,
        ...knowledge,
      },
    isFromElsewhere(profile, principal) && {
      kind: 'residenceProof',
      reason: 'elsewhere',
      certain: false,
      source: 'WX',
    },
    !relates && { kind: 'trademark', reason: 'otherName', certain: false, source: 'QC' },
  ];
  const [certificate, ...rest] = rules.filter((rule): rule is Draft => rule !== false);
  return [...(certificate ? [certificate] : []), ...ofPeople(profile, service), ...rest];
}

function psb(profile: Profile, service: Service): Draft[] {
  const people = ofPeople(profile, service)
    .filter(({ kind }) => kind.startsWith('id'))
    .map((draft) => ({ ...draft, certain: false, source: 'PSB-CLONE' }));
  return [
    { kind: 'certificateScan', reason: 'police', certain: false, source: 'PSB-CLONE' },
    { kind: 'domainCertificate', reason: 'police', certain: true, source: 'PSB-BLOG' },
    ...people,
  ];
}

const licence: readonly Draft[] = [
  { kind: 'licenceCopy', reason: 'licence', certain: false, source: 'TEL' },
  { kind: 'socialInsurance', reason: 'licence', certain: false, source: 'TEL' },
];

/**
 * What to have ready for a service's filing (facts 3.4, 3.5), with what is kept already.
 *
 * @param relates false when the site's name has nothing in common with the company's
 */
export function papersOf(
  profile: Profile,
  service: Service,
  filing: Portal['filing'],
  documents: readonly DocumentInfo[],
  relates: boolean,
): Paper[] {
  const drafts =
    filing === 'licence'
      ? licence
      : filing === 'psb'
        ? psb(profile, service)
        : icp(profile, service, relates);
  const ofService = ['domainCertificate', 'icon', 'responsibilityNotice', 'authenticityUndertaking'];
  const serviceKinds = [...ofService, 'constructionPlan', 'preApprovalDocument', 'noPreApprovalLetter'];
  return drafts.map(({ person = null, ...draft }) => {
    const subjectId = person?.id ?? (serviceKinds.includes(draft.kind) ? service.id : '');
    const stored = documents.find((one) => one.kind === draft.kind && one.subjectId === subjectId) ?? null;
    return { ...draft, person, subjectId, stored };
  });
}
