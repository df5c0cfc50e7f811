import { creditCodeShape, permanentResidentShape, residentIdShape, travelPermitShape } from './code.ts';
import { dateShape, periodShape } from './date.ts';
import { moneyShape } from './money.ts';
import { companyShape, companyTypeShape, personShape } from './names.ts';
import {
  anyShape,
  countryShape,
  domainShape,
  genderShape,
  holderShape,
  nationShape,
  serialShape,
} from './others.ts';
import { addressShape, authorityShape, scopeShape } from './places.ts';
import type { Shape } from './shape.ts';

const all = {
  creditCode: creditCodeShape,
  residentId: residentIdShape,
  travelPermit: travelPermitShape,
  permanentResident: permanentResidentShape,
  date: dateShape,
  period: periodShape,
  money: moneyShape,
  company: companyShape,
  companyType: companyTypeShape,
  person: personShape,
  address: addressShape,
  scope: scopeShape,
  authority: authorityShape,
  gender: genderShape,
  nation: nationShape,
  country: countryShape,
  domain: domainShape,
  holder: holderShape,
  serial: serialShape,
  any: anyShape,
} as const satisfies Record<string, Shape>;

export type ShapeId = keyof typeof all;
export const shapes: Readonly<Record<ShapeId, Shape>> = all;
export { forgetNumbers } from './code.ts';
export { isSealPiece } from './places.ts';
export { type Match, strong, weak } from './shape.ts';
