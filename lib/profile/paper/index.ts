export type { Because, Offer } from './offer.ts';
export { type Change, changeOf, isKnown, offersOf, type Target } from './offers.ts';
export { likelyPerson } from './person-offers.ts';
