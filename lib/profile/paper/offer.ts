import type { Reading } from '../../papers/index.ts';
import type { Finding } from '../../rules/index.ts';
import type { Raw } from '../fields.ts';
import type { Place } from './place.ts';

/** Why a value is offered that does not stand on the paper as such. */
export type Because =
  | 'paper'
  | 'codePart'
  | 'sameAsCode'
  | 'typeOfPaper'
  | 'address'
  | 'noPeriod'
  | 'established'
  | 'issued'
  | 'chinese';

/** One value that a paper gives for one place of the company. Nothing is stored before the person agrees. */
export interface Offer {
  /** unique among the offers of one paper */
  id: string;
  place: Place;
  /** field key under which the value is explained and checked, such as `organizer.name` */
  key: string;
  value: Raw;
  /** what it was read from; null where it only follows from another value */
  reading: Reading | null;
  because: Because;
  /** what the place holds now; '' where it is empty */
  now: string;
  /** what the rules say of the value */
  findings: readonly Finding[];
}

/** Whom and what a paper is about, as far as the person must say. */
export interface Target {
  /** whose card it is; an id that the company lacks stands for somebody new */
  personId: string;
  /** the service that a domain belongs to, '' for none */
  serviceId: string;
  /** id that a domain gets which the company does not list yet */
  domainId: string;
}
