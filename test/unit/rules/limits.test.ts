import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { check, type RuleId } from '../../../lib/rules/index.ts';
import { organizationCodeCheck } from '../../../lib/rules/organization-code.ts';
import { gb11643Check } from '../../../lib/rules/resident-id.ts';
import { usccAlphabet, usccCheck } from '../../../lib/rules/uscc.ts';
import { context, licenceNumber, organizationCode, residentId, swaps } from './arbitraries.ts';

/**
 * What a standard's check character can and cannot see, place by place: not drawn at random but gone through,
 * so that the list of blind spots is whole.
 */
const passes = (rule: RuleId, value: string) => check(rule, value, context).length === 0;

/** The check character of a number that is `filler` everywhere but at two neighbouring places. */
function withPair(
  length: number,
  at: number,
  pair: string,
  filler: string,
  checkOf: (body: string) => string,
): string {
  const body = filler.repeat(at) + pair + filler.repeat(length - at - 2);
  return checkOf(body.slice(0, length));
}

describe('GB 32100: 31 is prime and no weight is 0, so nothing escapes', () => {
  it('no single slip and no swap keeps the check character', () => {
    for (let at = 0; at < 16; at++) {
      for (const a of usccAlphabet) {
        for (const b of usccAlphabet) {
          if (a === b) continue;
          const of = (pair: string) => withPair(17, at, pair, '0', usccCheck);
          expect(of(`${a}0`), `slip ${a} → ${b} at ${at}`).not.toBe(of(`${b}0`));
          expect(of(`0${a}`), `slip ${a} → ${b} at ${at + 1}`).not.toBe(of(`0${b}`));
          expect(of(a + b), `swap ${a}${b} at ${at}`).not.toBe(of(b + a));
        }
      }
    }
  });

  it('nor does a swap of the last character with the check character', () => {
    for (const body of ['91110108563654948', '0000000000000000Y', '12345678901234567']) {
      for (const last of usccAlphabet) {
        const code = body.slice(0, 16) + last;
        const sign = usccCheck(code);
        if (sign !== last) expect(usccCheck(code.slice(0, 16) + sign)).not.toBe(last);
      }
    }
  });
});

describe('GB 11643: 11 is prime and digits lie less than 11 apart, so nothing escapes', () => {
  it('no single slip and no swap keeps the check character', () => {
    const decimal = '0123456789';
    for (let at = 0; at < 16; at++) {
      for (const a of decimal) {
        for (const b of decimal) {
          if (a === b) continue;
          const of = (pair: string) => withPair(17, at, pair, '1', gb11643Check);
          expect(of(`${a}1`)).not.toBe(of(`${b}1`));
          expect(of(`1${a}`)).not.toBe(of(`1${b}`));
          expect(of(a + b)).not.toBe(of(b + a));
        }
      }
    }
  });

  it('nor does a swap with the check character itself', () => {
    fc.assert(
      fc.property(residentId, (id) => {
        const swapped = id.slice(0, 16) + id[17] + id[16];
        expect(swapped === id || !passes('residentId', swapped)).toBe(true);
      }),
    );
  });
});

describe('GB 11714: blind to letters that stand 11, 22 or 33 apart, in slips and in swaps alike', () => {
  const alphabet = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ';
  const value = (character: string) => Number.parseInt(character, 36);

  it('and to nothing else', () => {
    for (let at = 0; at < 7; at++) {
      for (const a of alphabet) {
        for (const b of alphabet) {
          if (a === b) continue;
          const unseen = (value(a) - value(b)) % 11 === 0;
          const of = (pair: string) => withPair(8, at, pair, '0', organizationCodeCheck);
          expect(of(`${a}0`) === of(`${b}0`), `slip ${a} → ${b} at ${at}`).toBe(unseen);
          expect(of(`0${a}`) === of(`0${b}`), `slip ${a} → ${b} at ${at + 1}`).toBe(unseen);
          expect(of(a + b) === of(b + a), `swap ${a}${b} at ${at}`).toBe(unseen);
        }
      }
    }
  });

  it('the check character may change places with its neighbour only where that stands for the same remainder', () => {
    fc.assert(
      fc.property(organizationCode, (code) => {
        const swapped = code.slice(0, 7) + code[8] + code[7];
        if (swapped === code || !passes('organizationCode', swapped)) return;
        // X is 33 in the body and 10 as a check character, 0 is 0 and 11
        expect(/[X]/.test(code.slice(7)) || value(code[7] ?? '') % 11 === value(code[8] ?? '') % 11).toBe(
          true,
        );
      }),
    );
  });
});

describe('ISO 7064 MOD 11,10 of the old licence number', () => {
  it('sees every slip, and every swap but those that lead to the same remainder', () => {
    const step = (product: number, digit: number) => (2 * ((product + digit) % 10 || 10)) % 11;
    const unseen: string[] = [];
    for (let product = 1; product <= 10; product++) {
      for (let a = 0; a < 10; a++) {
        for (let b = 0; b < 10; b++) {
          if (a === b) continue;
          expect(step(product, a)).not.toBe(step(product, b));
          if (step(step(product, a), b) === step(step(product, b), a)) unseen.push(`${product}:${a}${b}`);
        }
      }
    }
    // of the 900 swaps that a remainder and two digits allow
    expect(unseen.length).toBe(unseenSwaps);
  });

  it('so of random numbers it misses no more swaps than that', () => {
    const seen = { all: 0, missed: 0 };
    fc.assert(
      fc.property(licenceNumber, (number) => {
        for (const wrong of swaps(number)) {
          seen.all++;
          if (passes('licenceNumber', wrong)) seen.missed++;
        }
      }),
      { numRuns: 500 },
    );
    expect(seen.missed / seen.all).toBeLessThan(0.05);
  });
});

/** Swaps of two neighbouring digits that MOD 11,10 cannot see, for all remainders together. */
const unseenSwaps = 20;
