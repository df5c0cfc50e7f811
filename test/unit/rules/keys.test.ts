import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  checkCrossField,
  checkKey,
  crossRules,
  provinceRules,
  rulesForKey,
} from '../../../lib/rules/index.ts';
import { allFieldKeys } from '../../../lib/terms/keys.ts';
import { context, today } from './arbitraries.ts';

const cross = (values: Record<string, string>) =>
  checkCrossField(values, { today }).map(
    ({ key, message, severity }) => `${severity} ${key} ${message.slice(6).replace(/^cross\./, '')}`,
  );

describe('which rules a key has', () => {
  it('depends on the document it numbers', () => {
    const id = (idType: string, value = 'x') =>
      rulesForKey('principal.idNumber', value, { 'principal.idType': idType });
    expect(id('residentId')).toEqual(['residentId']);
    expect(id('passport')).toEqual(['passport']);
    expect(id('drivingLicence')).toEqual([]);
    expect(id('', '11010519491231002X')).toEqual(['residentId']);
    expect(id('', 'E12345678')).toEqual([]);
    const certificate = (type: string, value = 'x') =>
      rulesForKey('organizer.certificateNumber', value, { 'organizer.certificateType': type });
    expect(certificate('businessLicence', '110108000000016')).toEqual(['licenceNumber']);
    expect(certificate('businessLicence', '91')).toEqual(['uscc']);
    expect(certificate('organizationCode')).toEqual(['organizationCode']);
    expect(certificate('residentId')).toEqual(['residentId']);
    expect(certificate('militaryCode')).toEqual([]);
    for (const type of ['foreignRepresentativeOffice', 'lawFirm', 'publicInstitution', 'other']) {
      expect(certificate(type, '911101085636549482')).toEqual(['uscc']);
      expect(certificate(type, '京外代字2026第8号')).toEqual([]);
    }
    expect(certificate('', '911101085636549482')).toEqual(['uscc']);
  });

  it('is answered for every key of the vocabulary', () => {
    for (const key of allFieldKeys()) expect(Array.isArray(rulesForKey(key, '1', {}))).toBe(true);
  });

  it('lists are checked entry by entry', () => {
    expect(checkKey('site.domain', ['example.cn', 'www.example.cn'], context)).toHaveLength(1);
  });
});

describe('across fields', () => {
  const two = { 'principal.name': '李海云', 'siteManager.name': '王小川' };
  it('emergency phones differ from the mobile', () => {
    expect(
      cross({ 'principal.mobile': '13800138000', 'principal.emergencyPhone': '+86 13800138000' }),
    ).toEqual(['error principal.emergencyPhone emergencySame']);
  });
  it('two people have contacts of their own, one person the same', () => {
    const same = { 'principal.mobile': '13800138000', 'siteManager.mobile': '13800138000' };
    expect(cross({ ...two, ...same })).toEqual(['error siteManager.mobile contactsSame']);
    expect(cross({ 'principal.name': '李', 'siteManager.name': '李', ...same })).toEqual([]);
    expect(
      cross({
        'principal.name': '李',
        'siteManager.name': '李',
        'principal.email': 'a@b.cn',
        'siteManager.email': 'c@b.cn',
      }),
    ).toEqual(['warning siteManager.email contactsDiffer']);
  });
  it('four provinces want two emergency numbers', () => {
    const phones = {
      ...two,
      'principal.emergencyPhone': '13800138001',
      'siteManager.emergencyPhone': '13800138001',
    };
    expect(cross({ ...phones, 'organizer.region': '410105' })).toEqual([
      'hint siteManager.emergencyPhone province.emergencyPhones',
    ]);
    expect(cross({ ...phones, 'organizer.region': '310115' })).toEqual([]);
  });
  it('the home page lies on a filed domain', () => {
    expect(cross({ 'site.homeUrl': 'www.example.cn', 'site.domain': 'other.cn;example.cn' })).toEqual([]);
    expect(cross({ 'site.homeUrl': 'www.notexample.cn', 'site.domain': 'example.cn' })).toEqual([
      'error site.homeUrl homeUrlDomain',
    ]);
  });
  it('ranges run forwards', () => {
    expect(cross({ 'site.ipStart': '203.0.113.9', 'site.ipEnd': '203.0.113.10' })).toEqual([]);
    expect(cross({ 'site.ipStart': '203.0.113.10', 'site.ipEnd': '203.0.113.9' })).toEqual([
      'error site.ipEnd ipOrder',
    ]);
    expect(cross({ 'principal.idValidFrom': '2026-01-01', 'principal.idValidUntil': '2025-01-01' })).toEqual([
      'error principal.idValidUntil validityOrder',
    ]);
  });
  it('the ID carries the date of birth', () => {
    expect(
      cross({ 'principal.idNumber': '11010519491231002X', 'principal.birthDate': '1949-12-30' }),
    ).toEqual(['error principal.birthDate birthDate']);
  });
  it('the credit code tells type, organization code and province', () => {
    const code = { 'organizer.certificateNumber': '911101085636549482' };
    expect(
      cross({
        ...code,
        'organizer.type': 'enterprise',
        'organizer.region': '110108',
        'organizer.organizationCode': '56365494-8',
      }),
    ).toEqual([]);
    expect(
      cross({
        ...code,
        'organizer.type': 'foundation',
        'organizer.region': '310115',
        'organizer.organizationCode': '12345678-8',
      }),
    ).toEqual([
      'warning organizer.type organizerType',
      'warning organizer.organizationCode organizationCode',
      'hint organizer.region region',
    ]);
  });
});

describe('texts', () => {
  const flat = (value: unknown, path: string): string[] =>
    typeof value === 'object' && value !== null
      ? Object.entries(value).flatMap(([name, inner]) => flat(inner, `${path}.${name}`))
      : [path];
  const texts = (language: string, part: 'rules' | 'mend') =>
    new Set(
      flat(JSON.parse(readFileSync(`locales/${language}/ui.json`, 'utf8'))[part], '').map((id) =>
        id.slice(1),
      ),
    );
  const files = globSync('lib/rules/**/*.ts');

  it.each(['en', 'zh-CN', 'ja'])('of %s cover every code that the rules name', (language) => {
    const codes = new Set([...texts(language, 'rules')].map((id) => id.split('.')[1]));
    for (const file of files) {
      const code = readFileSync(file, 'utf8');
      for (const [, name = ''] of code.matchAll(/finding\(\w+, '(\w+)'/g)) {
        expect(codes.has(name), `${file}: ${name}`).toBe(true);
      }
    }
  });

  it.each(['en', 'zh-CN', 'ja'])(
    'of %s say for every comparison and province rule what is wrong',
    (language) => {
      const known = texts(language, 'rules');
      for (const { id } of crossRules) expect(known).toContain(`cross.${id}`);
      for (const { id } of provinceRules) expect(known).toContain(`province.${id}`);
    },
  );

  it.each(['en', 'zh-CN', 'ja'])('of %s say for every finding how to mend it', (language) => {
    expect([...texts(language, 'mend')].sort()).toEqual([...texts(language, 'rules')].sort());
  });

  it('are the same in both languages', () => {
    expect([...texts('zh-CN', 'rules')].sort()).toEqual([...texts('en', 'rules')].sort());
  });
});
