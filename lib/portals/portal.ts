import type { SourceKey } from './sources.ts';

/** How far a statement about a portal can be trusted; carried from the facts, shown to the person. */
export type Certain = 'certain' | 'sourced' | 'general-knowledge' | 'unverified';

/** A page of a portal, or a stage of its flow. Its text is `step.${id}` in `ui.json`. */
export interface PortalStep {
  id: string;
  /** Chinese titles as the portal shows them; matched against the page's own step bar and headings */
  titles: readonly string[];
  /** tested against path + search + hash; the first step whose route matches wins over titles */
  route?: RegExp;
  /** tested as `route`, but only when nothing on the page tells: other steps may open at the same address */
  fallbackRoute?: RegExp;
  /** where this step is less (or more) sure than its portal */
  certain?: Certain;
  /** where it rests on other sources than its portal */
  source?: readonly SourceKey[];
}

/** Where an order stands, whatever a portal calls it. Its text is `status.${state}` in `ui.json`. */
export type OrderState =
  /** begun and not handed in */
  | 'draft'
  /** with the access provider or platform */
  | 'provider-review'
  /** the provider wants a photograph or a second hand-in before it goes on */
  | 'second-entry'
  /** the provider asks for corrections */
  | 'to-correct'
  | 'provider-rejected'
  /** the provider has passed it and not yet sent it on */
  | 'to-authority'
  /** the provider has passed it; whether the SMS has come, the text does not say */
  | 'provider-passed'
  | 'waiting-sms'
  | 'sms-done'
  | 'sms-expired'
  | 'authority-review'
  | 'authority-rejected'
  | 'approved'
  /** PSB: the entity is approved; its website is another order */
  | 'entity-approved'
  /** turned down, and the text does not say by whom */
  | 'rejected'
  /** under review, and the text does not say by whom */
  | 'review'
  /** passed, and the text does not say by whom */
  | 'passed'
  | 'expired'
  | 'cancelling'
  | 'cancel-failed'
  | 'cancelled'
  | 'not-filed'
  /** on record, but with no live website or no access provider */
  | 'shell';

export interface PortalStatus {
  /** the whole text as the portal shows it */
  zh: string;
  means: OrderState;
  source: readonly SourceKey[];
}

/** An address that the facts name and that the extension does not ask for, with the reason. */
export interface UnmatchedAddress {
  address: string;
  why: /** a guess or an unconfirmed alias */
    | 'unverified'
    | 'past'
    /** known, but nothing is filled in there */
    | 'no-form'
    /** an interface for programs */
    | 'interface'
    /** the host serves much more than filings; the person can turn the assistant on there */
    | 'too-broad';
  source: readonly SourceKey[];
}

export interface Portal {
  id: string;
  /** Chinese name; the English one is `portal.${id}` in `ui.json` */
  name: string;
  /** the filing this portal serves */
  filing: 'icp' | 'miit' | 'psb' | 'licence';
  /**
   * `provider`: a cloud through which a filing is entered; `platform`: one that files the apps or mini
   * programs living on it; `preparation`: what a filing needs first is fetched or looked up there.
   */
  kind: 'provider' | 'platform' | 'authority' | 'preparation';
  /** WebExtension match patterns, exactly what the manifest asks for; none where no host is known for sure */
  matches: readonly string[];
  unmatched: readonly UnmatchedAddress[];
  steps: readonly PortalStep[];
  statuses: readonly PortalStatus[];
  /** what else is known, and what is not; for contributors */
  notes: readonly string[];
  /** replaced by another site; kept for old links and for people who still land there */
  past?: true;
  certain: Certain;
  source: readonly SourceKey[];
  /** ISO date the facts were last checked */
  checkedOn: string;
}
