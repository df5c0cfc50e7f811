import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { check, type RuleId, ruleIds } from '../../../lib/rules/index.ts';
import { portalLimits } from '../../../lib/rules/portal-limits.ts';
import { context, slips, swaps } from './arbitraries.ts';
import { broken } from './broken.ts';
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

/** Under which key a rule is asked, where what it says hangs on that. */
const keys: Partial<Record<RuleId, string>> = {
  remarks: 'site.remarks',
  passport: 'principal.idNumber',
  length: 'organizer.name.name',
};

describe('what a rule can say', () => {
  it.each(broken.map((one) => [one[0], one[1], one] as const))(
    '%s says %s',
    (rule, says, [, , values, also = {}]) => {
      const asked = { ...context, key: keys[rule] ?? '', values: also };
      fc.assert(
        fc.property(values, (value) => {
          const messages = check(rule, value, asked).map(({ message }) => message);
          expect(messages, value).toContain(`rules.${says}`);
        }),
        { numRuns: 60 },
      );
    },
  );

  it('is tried, all of it', () => {
    const texts = JSON.parse(readFileSync('locales/en/ui.json', 'utf8')).rules as Record<string, object>;
    // across fields, of provinces, portals and pictures: tested beside their own tables
    const elsewhere = ['cross', 'province', 'portalLimit', 'scan', 'domainOwner'];
    const known = Object.entries(texts).flatMap(([group, own]) =>
      elsewhere.includes(group) ? [] : Object.keys(own).map((name) => `${group}.${name}`),
    );
    // said of a key only, below, or on a portal only, in values.test.ts
    const byKey = ['icpNumber.entityOnly', 'icpNumber.siteSuffix', 'address.province'];
    const tried = new Set<string>([...broken.map(([, says]) => says), ...byKey]);
    expect(known.filter((one) => !tried.has(one))).toEqual([]);
  });
});

describe('an ICP number', () => {
  const [entity, site] = [
    valid.icpNumber.map((one) => one.replace(/-.*/, '')),
    valid.icpNumber.filter((one) => one.includes('-')),
  ];
  const asked = (key: string, value: string) =>
    check('icpNumber', value, { ...context, key }).map(({ message }) => message.slice('rules.'.length));

  it('is the entity’s or the website’s, as is asked', () => {
    fc.assert(
      fc.property(entity, site, (ofEntity, ofSite) => {
        expect(asked('site.icpNumber', ofEntity)).toEqual(['icpNumber.siteSuffix']);
        expect(asked('organizer.filingNumber', ofSite)).toEqual(['icpNumber.entityOnly']);
        expect(asked('site.icpNumber', ofSite)).toEqual([]);
        expect(asked('organizer.filingNumber', ofEntity)).toEqual([]);
      }),
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
