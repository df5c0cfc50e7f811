import type { Certain } from '../portals/portal.ts';
import type { SourceKey } from '../portals/sources.ts';
import type { Situation } from './situation.ts';

/** Which filing a stage belongs to; `upkeep` is what keeps a finished filing true. */
export type Track = 'icp' | 'psb' | 'licence' | 'upkeep';

/** Who has to act for the stage to end. */
export type Actor = 'you' | 'provider' | 'administration' | 'police' | 'ministry';

/** Where the person acts or looks; `places.ts` knows the address. */
export type Place =
  | 'registrar'
  | 'provider'
  | 'miit-sms'
  | 'miit-lookup'
  | 'own-site'
  | 'psb'
  | 'licence'
  | 'none';

/** How long a stage lasts once it has begun, in working days. */
export interface Duration {
  min: number;
  /** null when the facts give no upper end */
  max: number | null;
  /** true when the source itself says "about" */
  about?: boolean;
}

/** A limit that somebody sets and that has consequences. */
export type Limit = {
  /** who sets it: the law, or the provider for its own orders */
  by: 'law' | 'provider';
  /** left out when it answers false */
  when?: (situation: Situation) => boolean;
} /** so many calendar days after a stage began or ended; with `hours`, to the minute where the minute is known */ & (
  | { type: 'after'; stage: StageId; event: 'begun' | 'done'; days: number; hours?: number }
  /** so many working days after the stage began */
  | { type: 'working-days-after'; stage: StageId; days: number }
  /** so many calendar days before the day that is noted as the beginning, which lies ahead */
  | { type: 'before-begun'; stage: StageId; days: number }
  /** once a calendar year, until this `MM-DD`, from the year after the stage ended */
  | { type: 'each-year'; stage: StageId; until: string }
  /** so many days before something granted with the stage ends: on the day noted, else after so many years */
  | { type: 'before-end'; stage: StageId; years: number; days: number }
);

/** A piece of knowledge about a stage that may hold for some filings only. */
export interface Note {
  id: string;
  /** holds for every filing when it is missing */
  when?: (situation: Situation) => boolean;
  /** ISO 3166-2 style first two digits of the division codes it is about; holds for these alone */
  provinces?: readonly string[];
  /** where it is less (or more) sure than its stage */
  certain?: Certain;
  source?: readonly SourceKey[];
}

/** Stored in filings: an id never changes its meaning, and none is taken away. */
export const stageIds = [
  'domain',
  'account',
  'server',
  'pre-approval',
  'filing-password',
  'enter',
  'documents',
  'face-check',
  'provider-review',
  'backdrop-photo',
  'miit-sms',
  'administration-review',
  'number',
  'footer',
  'go-live',
  'psb-account',
  'psb-register',
  'psb-interactive',
  'psb-review',
  'psb-footer',
  'licence-conditions',
  'licence-apply',
  'licence-review',
  'licence-report',
  'licence-renewal',
  'change',
  'correction',
  'cancellation',
] as const;
export type StageId = (typeof stageIds)[number];

/**
 * One stage of the way, as data. Its texts are `journey.stage.<id>.*` in `ui.json`: `name`, `zh`, `todo` (the
 * sentence that says what to do), `needs`, `missed`, and `clock` where something starts one. Texts of its
 * notes are `journey.need.<id>`, `journey.risk.<id>.what` and `.then`, `journey.variant.<id>`.
 */
export interface Stage {
  id: StageId;
  track: Track;
  actor: Actor;
  place: Place;
  /** stages that must have ended before this one can begin */
  after: readonly StageId[];
  /** null when the person sets the pace */
  duration: (situation: Situation) => Duration | null;
  limit: Limit | null;
  /** comes back as long as the service lives, so it is never simply done */
  recurring?: true;
  /** stays out of the way until the person begins it */
  onDemand?: true;
  /** what it grants is valid until a day that is printed on it, and that can be noted */
  grants?: true;
  /** only some portals still ask for it */
  legacy?: true;
  /** the stage whose note also meant this one, before this one stood on its own */
  formerly?: StageId;
  /** left out when it answers false */
  applies?: (situation: Situation) => boolean;
  /** the stage at which it is mended when it is sent back here; what lies between has to be passed again */
  sentBackTo?: StageId;
  /** what has to be at hand */
  needs: readonly Note[];
  /** what can go wrong, and what to do then */
  risks: readonly Note[];
  /** what differs by provider, province, organizer or kind of service */
  variants: readonly Note[];
  certain: Certain;
  /** keys of facts/portals.md section 12 */
  source: readonly SourceKey[];
  /** ISO date the facts were last checked */
  checkedOn: string;
}
