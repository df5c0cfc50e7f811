export { allOf, type Change, changeOf, type Fresh } from './change.ts';
export type { Because, Offer, Target } from './offer.ts';
export { isKnown, offersOf } from './offers.ts';
export { isPersonal, likelyPerson } from './person-offers.ts';
