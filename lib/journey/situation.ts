import { type Answers, conclude, type Plan } from './eligibility/index.ts';

/** What the journey needs to know of the service that is filed and of its organizer. */
export interface ServiceFacts {
  /** earns money online, so that the commercial licence is needed */
  commercial?: boolean | null;
  /** lets its users publish or talk, so that the police look closer */
  interactive?: boolean | null;
  /** id of the vocabulary `serviceKind`, '' when it is not known */
  serviceKind?: string;
  /** division code of the organizer, its first two digits name the province; '' when it is not known */
  region?: string;
  /** id of the vocabulary `organizerType`, '' when it is not known */
  organizerType?: string;
}

/** As much of a filing as decides which stages it has. */
export interface FilingSituation {
  /** id of the portal it goes through, '' or 'other' when it is none of the known ones */
  portal?: string;
  /** answers to the eligibility questions; empty for filings that were started without them */
  answers?: Answers;
}

/** What a stage may ask about the filing it belongs to. */
export interface Situation {
  kind: 'website' | 'app' | 'mini-program';
  commercial: boolean;
  interactive: boolean;
  portal: string;
  /** first two digits of the division code, '' when it is not known */
  province: string;
  /** natural person rather than an organization; null when it is not known */
  individual: boolean | null;
  /** false when the eligibility answers say that it is not needed or not possible */
  icp: boolean;
  /** the ICP filing is there already, so only what follows it is left */
  icpFiled: boolean;
  psb: boolean;
  licence: boolean;
  /** with foreign owners or no company of the mainland at all */
  foreign: boolean;
  preApprovals: readonly string[];
  order: 'first' | 'add' | 'access';
  /** old steps that the person's portal still asks for */
  legacy: readonly string[];
}

const kinds = { app: 'app', miniProgram: 'mini-program', quickApp: 'mini-program' } as const;

function kindOf(answers: Answers, serviceKind = ''): Situation['kind'] {
  const [answered] = answers.kind ?? [];
  if (answered === 'app' || answered === 'mini-program' || answered === 'website') return answered;
  return kinds[serviceKind as keyof typeof kinds] ?? 'website';
}

function orderOf(plan: Plan): Situation['order'] {
  const is = plan.order?.is;
  return is === 'add' || is === 'access' ? is : 'first';
}

/** Portals whose sources still describe the photo before a backdrop (facts 2.2; general knowledge for today). */
const backdropPortals: ReadonlySet<string> = new Set(['inspur', 'netease']);

/** Puts together what the answers and the profile say; an answer counts more than the profile. */
export function situationOf(filing: FilingSituation, service: ServiceFacts): Situation {
  const answers = filing.answers ?? {};
  const plan = conclude(answers);
  const portal = filing.portal ?? '';
  const [income] = answers.income ?? [];
  const [interactive] = answers.interactive ?? [];
  const [organizer] = answers.organizer ?? [];
  const commercial = income === undefined ? service.commercial === true : income === 'yes';
  const icp = plan.icp?.is;
  const isIcp = icp !== 'none' && icp !== 'impossible';
  const person = organizer === 'individual' || organizer === 'foreign-individual';
  const isKnown = organizer !== undefined || (service.organizerType ?? '') !== '';
  const legacy = (answers.legacy ?? []).filter((id) => id !== 'none');
  const isAsked = (answers.legacy ?? []).length > 0;
  return {
    kind: kindOf(answers, service.serviceKind),
    commercial,
    interactive: interactive === undefined ? service.interactive === true : interactive !== 'no',
    portal,
    province: (service.region ?? '').slice(0, 2),
    individual: isKnown ? person || (!organizer && service.organizerType === 'individual') : null,
    icp: isIcp,
    icpFiled: icp === 'filed',
    psb: isIcp && plan.psb?.is !== 'none',
    licence: isIcp && (plan.licence === null ? commercial : plan.licence.is === 'needed'),
    foreign: ['foreign-owned', 'representative-office', 'foreign-individual', 'none'].includes(
      organizer ?? '',
    ),
    preApprovals: plan.preApprovals.map(({ is }) => is),
    order: orderOf(plan),
    // the person's own answer counts more than what is known of the portal
    legacy: isAsked ? legacy : backdropPortals.has(portal) ? ['backdrop-photo'] : [],
  };
}
