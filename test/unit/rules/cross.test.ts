import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  checkCrossField,
  checkDomainOwner,
  crossRules,
  provinceNotes,
  provinceRules,
} from '../../../lib/rules/index.ts';
import { birthDateOf } from '../../../lib/rules/resident-id.ts';
import { residentId, today } from './arbitraries.ts';
import { cases, two, type Values } from './cross-cases.ts';
import { regionNames } from './regions.ts';
import { valid } from './valid.ts';

const said = (values: Values, portal: string | null = null) =>
  checkCrossField(values, { today, portal, regionNames });
const ids = (values: Values) => said(values).map(({ message }) => message.slice('rules.'.length));

describe('comparisons', () => {
  it('each have values that keep and values that break them', () => {
    expect(Object.keys(cases).sort()).toEqual(crossRules.map(({ id }) => id).sort());
  });

  it.each(Object.entries(cases))('%s', (id, { keeps, breaks }) => {
    fc.assert(
      fc.property(keeps, (values) => {
        expect(ids(values)).not.toContain(`cross.${id}`);
      }),
    );
    fc.assert(
      fc.property(breaks, (values) => {
        expect(ids(values), JSON.stringify(values)).toContain(`cross.${id}`);
      }),
    );
  });

  it('say nothing of what is missing, and never more than a warning of what is not certain', () => {
    const keys = [
      ...new Set(Object.values(cases).flatMap(({ breaks }) => fc.sample(breaks, 3).flatMap(Object.keys))),
    ];
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...keys), fc.string({ unit: 'binary' })), (values) => {
        for (const { key, other, severity, certain, source } of said(values)) {
          expect(values[key]?.trim() || values[other]?.trim()).toBeTruthy();
          expect(certain || severity !== 'error').toBe(true);
          expect(source).not.toBe('');
        }
      }),
    );
    expect(said({})).toEqual([]);
  });
});

/** A company of one person who is not its legal representative, with several domains, an ID of elsewhere … */
const breaker = (region: string): Values => ({
  'organizer.region': `${region}0100`,
  'organizer.type': 'individual',
  'organizer.certificateAddress': '某省甲乙市示例路1号',
  'organizer.contactAddress': '某省丙丁市示例路1号',
  'legalRepresentative.name': '张三',
  'principal.name': '李四',
  'principal.idNumber': '710101201501010008',
  'principal.emergencyPhone': '13800138000',
  'siteManager.name': '王五',
  'siteManager.emergencyPhone': '13800138000',
  'site.domain': 'a.cn;b.cn;c.cn;d.cn;e.cn;f.cn',
});
const variants = ['individual', 'enterprise', 'soleProprietor'].flatMap((type) =>
  ['residentId', 'passport', 'temporaryResidentId', 'hkMacaoResidencePermit'].map((idType) => ({
    'organizer.type': type,
    'principal.idType': idType,
  })),
);

describe('provinces', () => {
  const checked = provinceRules.filter(({ breaks }) => breaks);

  it.each(checked.map((rule) => [rule.id, rule] as const))('%s is told in its provinces only', (id, rule) => {
    const everywhere =
      '11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 50 51 52 53 54 61 62 63 64 65';
    for (const region of everywhere.split(' ')) {
      const told = variants.some((variant) =>
        said({ ...breaker(region), ...variant }).some(({ message }) => message === `rules.province.${id}`),
      );
      expect(told, `${id} in ${region}`).toBe(rule.provinces.includes(region));
    }
  });

  it('are hints with the month of their source', () => {
    for (const variant of variants) {
      for (const region of ['13', '31', '37', '43']) {
        const found = said({ ...breaker(region), ...variant }).filter(({ rule }) => rule === 'province');
        for (const one of found) {
          expect(one).toMatchObject({
            severity: 'hint',
            certain: false,
            source: 'HW-KB',
            checkedOn: '2025-12',
          });
        }
      }
    }
  });

  it('say nothing of a legal representative with a mainland ID, one domain and one city', () => {
    fc.assert(
      fc.property(residentId, fc.constantFrom('11', '31', '44', '51'), (id, region) => {
        const values = {
          'organizer.region': `${region}0100`,
          'organizer.type': 'enterprise',
          'legalRepresentative.idNumber': id,
          'principal.idNumber': id,
          'principal.idType': 'residentId',
          'site.domain': 'example.cn',
        };
        const grown = (birthDateOf(id) ?? '') < '2010';
        expect(said(values).filter(({ rule }) => rule === 'province' && grown)).toEqual([]);
      }),
    );
  });

  it('ask no foreign legal representative of Shanxi for what they are refused for', () => {
    const values = {
      'organizer.region': '140100',
      'organizer.type': 'enterprise',
      'legalRepresentative.name': 'OAKES HELEN',
      'legalRepresentative.idType': 'passport',
      'principal.name': '王小川',
      'principal.idType': 'residentId',
    };
    expect(said(values).filter(({ rule }) => rule === 'province')).toEqual([]);
    const chinese = { ...values, 'legalRepresentative.idType': 'residentId' };
    expect(said(chinese).map(({ message }) => message)).toContain('rules.province.legalRepresentative');
  });

  it('tell what no value can show', () => {
    expect(provinceNotes('440300').map(({ id }) => id)).toEqual(['entityNumberInFooter']);
    expect(provinceNotes('')).toEqual([]);
  });
});

describe('the owner of a domain', () => {
  it('is the organizer; another one is at most warned about', () => {
    fc.assert(
      fc.property(two(valid.siteName), fc.constantFrom('310115', '640104'), ([name, other], region) => {
        const organizer = { 'organizer.name': name, 'organizer.region': region };
        expect(checkDomainOwner(` ${name} `, organizer)).toEqual([]);
        expect(checkDomainOwner('', organizer)).toEqual([]);
        expect(checkDomainOwner(other, organizer)).toMatchObject([{ severity: 'warning' }]);
      }),
    );
  });
});
