import fc from 'fast-check';
import { divisionCodes } from '../../../lib/rules/division-code.ts';
import { organizationCodeCheck } from '../../../lib/rules/organization-code.ts';
import { gb11643Check, provincePrefixes } from '../../../lib/rules/resident-id.ts';
import { usccAlphabet, usccCheck } from '../../../lib/rules/uscc.ts';

/** The day that the rules' tests stand on. */
export const today = '2026-11-24';
export const context = { today };

export const digits = (length: number) => fc.stringMatching(new RegExp(`^\\d{${length}}$`));
/** A division that is or was one, so that a number with it is beyond reproach. */
const region = fc.constantFrom(
  ...divisionCodes().filter((code) => provincePrefixes.includes(code.slice(0, 2)) && !code.endsWith('00')),
);

/** Eight characters that both standards know, and their check character. */
export const organizationCode = fc
  .stringMatching(new RegExp(`^[${usccAlphabet}]{8}$`))
  .map((body) => body + organizationCodeCheck(body));

export const uscc = fc
  .tuple(fc.constantFrom('91', '92', '93', '11', '12', '51', '52', '53', '31'), region, organizationCode)
  .map(([kind, place, inner]) => kind + place + inner)
  .map((body) => body + usccCheck(body));

const birthDate = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2026-11-23'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10).replaceAll('-', ''));

const numberWith = (begin: fc.Arbitrary<string>) =>
  fc.tuple(begin, birthDate, digits(3)).map((parts) => {
    const body = parts.join('');
    return body + gb11643Check(body);
  });

export const residentId = numberWith(region);
export const hkMacaoResidencePermit = numberWith(fc.constantFrom('810000', '820000'));
export const taiwanResidencePermit = numberWith(fc.constant('830000'));
export const foreignCard = numberWith(
  fc
    .tuple(fc.constantFrom(...provincePrefixes), digits(3))
    .map(([province, nation]) => `9${province}${nation}`),
);

export const licenceNumber = digits(14).map((body) => {
  let product = 10;
  for (const digit of body) product = (2 * ((product + Number(digit)) % 10 || 10)) % 11;
  return body + ((11 - product) % 10);
});

/** The text with one character replaced by another one of the alphabet. */
export function slips(text: string, alphabet: string): string[] {
  return [...text].flatMap((own, at) =>
    [...alphabet]
      .filter((character) => character !== own)
      .map((character) => text.slice(0, at) + character + text.slice(at + 1)),
  );
}

/** The text with two different neighbours swapped. */
export function swaps(text: string): string[] {
  return [...text].flatMap((own, at) => {
    const next = text[at + 1];
    return next === undefined || next === own ? [] : [text.slice(0, at) + next + own + text.slice(at + 2)];
  });
}
