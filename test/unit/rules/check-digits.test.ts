import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { check, type RuleId } from '../../../lib/rules/index.ts';
import { usccAlphabet } from '../../../lib/rules/uscc.ts';
import {
  context,
  foreignCard,
  hkMacaoResidencePermit,
  licenceNumber,
  organizationCode,
  residentId,
  slips,
  swaps,
  taiwanResidencePermit,
  uscc,
} from './arbitraries.ts';

const accepted = (rule: RuleId, value: string) => check(rule, value, context).length === 0;
const worst = (rule: RuleId, value: string) => check(rule, value, context)[0]?.severity;
const decimal = '0123456789';

describe('every well-formed number passes', () => {
  const kinds: [RuleId, fc.Arbitrary<string>][] = [
    ['uscc', uscc],
    ['organizationCode', organizationCode],
    ['organizationCode', organizationCode.map((code) => `${code.slice(0, 8)}-${code.slice(8)}`)],
    ['residentId', residentId],
    ['hkMacaoResidencePermit', hkMacaoResidencePermit],
    ['taiwanResidencePermit', taiwanResidencePermit],
    ['foreignPermanentResident', foreignCard],
    ['licenceNumber', licenceNumber],
  ];
  it.each(kinds)('%s', (rule, values) => {
    fc.assert(fc.property(values, (value) => accepted(rule, value)));
  });
});

describe('every single slip and every swap of neighbours is noticed', () => {
  it('unified social credit code', () => {
    fc.assert(
      fc.property(uscc, (code) => {
        for (const wrong of [...slips(code, usccAlphabet), ...swaps(code)]) {
          expect(worst('uscc', wrong), `${code} → ${wrong}`).toBe('error');
        }
      }),
      { numRuns: 20 },
    );
  });

  it('resident ID', () => {
    fc.assert(
      fc.property(residentId, (id) => {
        for (const wrong of [...slips(id.slice(0, 17), decimal).map((s) => s + id[17]), ...swaps(id)]) {
          expect(worst('residentId', wrong), `${id} → ${wrong}`).toBe('error');
        }
      }),
      { numRuns: 20 },
    );
  });

  it('organization code, except for slips by eleven, which the standard cannot see', () => {
    const value = (character: string) => Number.parseInt(character, 36);
    fc.assert(
      fc.property(organizationCode, (code) => {
        for (const wrong of slips(code.slice(0, 8), '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ').map(
          (s) => s + code[8],
        )) {
          const at = [...wrong].findIndex((character, i) => character !== code[i]);
          const step = value(wrong[at] ?? '') - value(code[at] ?? '');
          expect(accepted('organizationCode', wrong), `${code} → ${wrong}`).toBe(step % 11 === 0);
        }
      }),
      { numRuns: 20 },
    );
  });

  it('old licence number: every slip; it is general knowledge, so it is only warned about', () => {
    fc.assert(
      fc.property(licenceNumber, (number) => {
        for (const wrong of slips(number, decimal)) expect(worst('licenceNumber', wrong)).toBe('warning');
      }),
      { numRuns: 20 },
    );
  });
});

describe('published numbers', () => {
  it('pass', () => {
    // printed in Tencent Cloud's own help [S:QC]
    expect(check('uscc', '911101085636549482', context)).toEqual([]);
    expect(check('organizationCode', '56365494-8', context)).toEqual([]);
    // sample of GB 11643
    expect(check('residentId', '11010519491231002X', context)).toEqual([]);
  });
});

describe('what a person may type by mistake', () => {
  it.each([
    ['uscc', '91110108563654948', 'rules.uscc.length'],
    ['uscc', '91110108563654948O', 'rules.uscc.letter'],
    ['uscc', '９11101085636549482', 'rules.fullWidth.found'],
    ['residentId', '11010519490231002X', 'rules.residentId.birthDate'],
    ['residentId', '99010519491231002X', 'rules.residentId.prefix'],
    ['residentId', '11010519491231002', 'rules.residentId.shape'],
    ['residentId', '11010520991231002X', 'rules.residentId.birthDate'],
  ] as [RuleId, string, string][])('%s %s', (rule, value, message) => {
    expect(check(rule, value, context)[0]).toMatchObject({ message, severity: 'error' });
  });

  it('small letters are right but not as printed', () => {
    expect(check('residentId', '11010519491231002x', context)).toMatchObject([{ severity: 'warning' }]);
  });
});
