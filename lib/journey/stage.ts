import type { Certain } from '../portals/portal.ts';

/** Which filing a stage belongs to. */
export type Track = 'icp' | 'psb' | 'licence';

/** Who has to act for the stage to end. */
export type Actor = 'you' | 'provider' | 'administration' | 'police' | 'ministry';

/** Where the person acts or looks; `places.ts` knows the address. */
export type Place = 'registrar' | 'provider' | 'miit-sms' | 'own-site' | 'psb' | 'licence' | 'none';

/** How long a stage lasts once it has begun, in working days. */
export interface Duration {
  min: number;
  /** null when the facts give no upper end */
  max: number | null;
  /** true when the source itself says "about" */
  about?: boolean;
}

/** A limit that somebody sets and that has consequences. */
export type Limit =
  /** so many calendar days after a stage began or ended */
  | { type: 'after'; stage: StageId; event: 'begun' | 'done'; days: number; hours?: number }
  /** once a calendar year, until this `MM-DD`, from the year after the stage ended */
  | { type: 'each-year'; stage: StageId; until: string }
  /** so many days before something granted with the stage ends */
  | { type: 'before-end'; stage: StageId; years: number; days: number };

export const stageIds = [
  'domain',
  'server',
  'enter',
  'documents',
  'provider-review',
  'miit-sms',
  'administration-review',
  'go-live',
  'psb-register',
  'psb-review',
  'psb-footer',
  'licence-apply',
  'licence-review',
  'licence-report',
  'licence-renewal',
] as const;
export type StageId = (typeof stageIds)[number];

/** What the journey needs to know of the service that is filed. */
export interface ServiceFacts {
  /** earns money online, so that the commercial licence is needed */
  commercial?: boolean | null;
  /** lets its users publish or talk, so that the police look closer */
  interactive?: boolean | null;
}

/**
 * One stage of the way, as data. Its texts are `journey.stage.<id>.*` in `ui.json`: `name`, `todo` (the
 * sentence that says what to do), `needs`, `missed`.
 */
export interface Stage {
  id: StageId;
  track: Track;
  actor: Actor;
  place: Place;
  /** stages that must have ended before this one can begin */
  after: readonly StageId[];
  /** null when the person sets the pace */
  duration: (service: ServiceFacts) => Duration | null;
  limit: Limit | null;
  /** comes back as long as the service lives, so it is never simply done */
  recurring?: true;
  /** left out when it answers false */
  applies?: (service: ServiceFacts) => boolean;
  certain: Certain;
  /** keys of facts/portals.md section 12 */
  source: readonly string[];
  /** ISO date the facts were last checked */
  checkedOn: string;
}
