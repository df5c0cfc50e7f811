import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { check, type RuleId, ruleIds } from '../../../lib/rules/index.ts';
import { portalLimits } from '../../../lib/rules/portal-limits.ts';
import { context, slips, swaps } from './arbitraries.ts';
import { valid } from './valid.ts';

const said = (rule: RuleId, value: string) => check(rule, value, context).map(({ message }) => message);

describe('every rule', () => {
  it('has values that are drawn at random', () => {
    expect(Object.keys(valid).sort()).toEqual([...ruleIds].sort());
  });

  it.each(ruleIds)('%s lets every valid value pass', (rule) => {
    fc.assert(
      fc.property(valid[rule], (value) => {
        expect(said(rule, value), value).toEqual([]);
      }),
    );
  });

  it.each(ruleIds)('%s does not mind spaces around the value', (rule) => {
    fc.assert(
      fc.property(valid[rule], (value) => {
        expect(said(rule, `  ${value}\t`)).toEqual([]);
      }),
      { numRuns: 20 },
    );
  });
});

/** Rules that count characters or digits: one more or one less is never right. */
const exact: RuleId[] = [
  'uscc',
  'organizationCode',
  'licenceNumber',
  'residentId',
  'hkMacaoResidencePermit',
  'taiwanResidencePermit',
  'mobile',
  'postcode',
  'md5',
  'sha1',
];

describe('a character too many or too few', () => {
  it.each(exact)('is noticed in %s', (rule) => {
    fc.assert(
      fc.property(valid[rule], fc.nat(), (value, at) => {
        const place = at % value.length;
        // a hyphen is not part of the number
        if (value[place] !== '-')
          expect(said(rule, value.slice(0, place) + value.slice(place + 1))).not.toEqual([]);
        expect(said(rule, `${value}1`)).not.toEqual([]);
      }),
    );
  });
});

describe('numbers with a check digit', () => {
  const eighteen: RuleId[] = [
    'residentId',
    'hkMacaoResidencePermit',
    'taiwanResidencePermit',
    'foreignPermanentResident',
  ];
  it.each(eighteen)('%s: every slip and every swap is noticed', (rule) => {
    fc.assert(
      fc.property(
        valid[rule].filter((value) => /^\d{17}/.test(value)),
        (value) => {
          for (const wrong of [...slips(value, '0123456789X'), ...swaps(value)])
            expect(said(rule, wrong), `${value} → ${wrong}`).not.toEqual([]);
        },
      ),
      { numRuns: 15 },
    );
  });
});

describe('numbers that name their province twice', () => {
  it('a PSB number with the letter of another province is noticed', () => {
    fc.assert(
      fc.property(valid.psbNumber, fc.constantFrom(...'京沪粤浙新'), (value, letter) => {
        const other = letter + value.slice(1);
        expect(said('psbNumber', other).length > 0).toBe(other !== value);
      }),
    );
  });
});

describe("portals' own limits", () => {
  it('name a portal, a key and a bound, with source and month', () => {
    for (const { portal, key, min, max, source, checkedOn } of portalLimits) {
      expect([portal, key, source].every(Boolean)).toBe(true);
      expect(min ?? max).toBeGreaterThan(0);
      expect(checkedOn).toMatch(/^20\d\d-\d\d$/);
    }
  });
});
