import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { completed } from '../../../lib/profile/complete.ts';
import table from '../../../lib/profile/divisions.json' with { type: 'json' };
import {
  divisionPath,
  divisionsBelow,
  findingsOf,
  leaves,
  missingOf,
  newPerson,
  newProfile,
  newService,
  type Profile,
  regionLevels,
  valuesFor,
} from '../../../lib/profile/index.ts';
import { allFieldKeys, valueKind } from '../../../lib/terms/keys.ts';
import { sample } from './sample.ts';

const keys = allFieldKeys();
const answers = (profile: Profile, serviceId: string | null = null) => valuesFor(profile, serviceId, keys);

describe('the schema', () => {
  it('stores or derives every key that is no file', () => {
    const stored = new Set([
      ...[
        ...leaves.organizer,
        ...leaves.licence,
        ...leaves.person,
        ...leaves.site,
        ...leaves.app,
        ...leaves.provider,
      ].map(({ key }) => key.slice(key.indexOf('.') + 1)),
    ]);
    const derived =
      'certificateValidity idValidity province city county ipStart ipEnd hasIcpNumber sameAsPrincipal sameAsLegalRepresentative'.split(
        ' ',
      );
    const unanswered = keys
      .filter((key) => valueKind(key) !== 'file')
      .map((key) => key.slice(key.indexOf('.') + 1))
      .filter((name) => !stored.has(name) && !derived.includes(name));
    expect(unanswered).toEqual([]);
  });
});

describe('a company that was stored before the schema grew', () => {
  it('is completed with empty values, and keeps all it had', () => {
    const { licence: _, shareholders: __, domains: ___, ...old } = sample();
    const { appId: ____, ...app } = old.services[1]?.app ?? {};
    const stored = {
      ...old,
      services: [
        { ...old.services[0], app: {} },
        { ...old.services[1], app },
      ],
    };
    expect(completed(stored as unknown as Profile)).toEqual(sample());
    expect(findingsOf(completed(stored as unknown as Profile), '2026-11-24')).toEqual({});
  });
});

describe('values of the sample company', () => {
  const values = answers(sample());

  it('answer every key it has something for, in the kind that the key asks for', () => {
    const kinds: Record<string, readonly string[]> = {
      text: ['text'],
      option: ['choice'],
      options: ['choice'],
      region: ['region'],
      date: ['date'],
      'date-range': ['date-range'],
      flag: ['flag'],
      list: ['list'],
      phone: ['phone'],
    };
    for (const [key, value] of Object.entries(values)) {
      expect(kinds[valueKind(key) ?? ''], key).toContain(value.kind);
    }
    const open = keys.filter((key) => valueKind(key) !== 'file' && !values[key]);
    expect(open).toEqual([
      ...leaves.licence.map(({ key }) => key),
      'site.preApprovalNumber',
      'site.psbNumber',
      'site.interactiveServices',
      'site.controlledGoodsTypes',
      'app.appId',
      'accessProvider.organizationCode',
      'accessProvider.code',
      'registrar.organizationCode',
      'registrar.code',
    ]);
  });

  it('say a person once for several roles', () => {
    expect(values['principal.sameAsLegalRepresentative']).toEqual({ kind: 'flag', on: true });
    expect(values['siteManager.sameAsPrincipal']).toEqual({ kind: 'flag', on: false });
    expect(values['siteManager.name']).toEqual({ kind: 'text', text: '王小川' });
  });

  it('take phones apart', () => {
    expect(values['principal.landline']).toEqual({
      kind: 'phone',
      country: '86',
      area: '021',
      number: '50001234',
      extension: '801',
    });
  });

  it('say a hotline as it is dialled', () => {
    const company = sample();
    const provider = { ...company, accessProvider: { ...company.accessProvider, phone: '95187' } };
    expect(answers(provider)['accessProvider.phone']).toEqual({ kind: 'text', text: '95187' });
  });

  it('give the home page without a scheme first', () => {
    expect(values['site.homeUrl']).toMatchObject({ text: 'www.example-haiyun.cn' });
  });

  it('an endless licence has no end', () => {
    expect(values['organizer.certificateValidity']).toEqual({
      kind: 'date-range',
      from: '2019-04-18',
      until: null,
    });
    expect(values['organizer.certificateLongTerm']).toEqual({ kind: 'flag', on: true });
  });

  it('have nothing that a reviewer would stumble over', () => {
    expect(findingsOf(sample(), '2026-11-24')).toEqual({});
    expect(missingOf(sample())).toEqual([]);
  });
});

describe('what is not known is not answered', () => {
  it('by an empty company', () => {
    const empty = newProfile(new Date('2026-11-24T00:00:00Z'));
    expect(answers(empty)).toEqual({ 'site.serviceKind': expect.anything() });
    expect(missingOf(empty)).toContain('organizer.name');
  });

  it('nor by a draft that is no date, number or option', () => {
    const profile = sample();
    profile.organizer.establishedOn = '2019-04-';
    profile.organizer.phone = '021';
    profile.organizer.type = 'something of a later version';
    profile.organizer.region = '999999';
    const values = answers(profile);
    for (const key of ['establishedOn', 'phone', 'type', 'region', 'province'] as const) {
      expect(values[`organizer.${key}`], key).toBeUndefined();
    }
  });

  it('nor for a service that does not exist', () => {
    expect(valuesFor(sample(), 'gone', ['site.name', 'organizer.name'])).toEqual({
      'organizer.name': { kind: 'text', text: '上海海云示例贸易有限公司' },
    });
  });
});

describe('services', () => {
  it('answer for themselves; the only app answers for the app', () => {
    const profile = sample();
    expect(answers(profile, 'service-app')['site.name']).toMatchObject({ text: '海云示例购' });
    expect(answers(profile, 'service-website')['app.name']).toMatchObject({ text: '海云示例购' });
    profile.services.push({ ...newService('app'), id: 'second' });
    expect(answers(profile, 'service-website')['app.name']).toBeUndefined();
  });

  it('may have people of their own', () => {
    const profile = sample();
    const own = { ...newPerson(), id: 'own', name: '周一' };
    profile.people.push(own);
    profile.services = profile.services.map((s) =>
      s.id === 'service-app' ? { ...s, siteManager: 'own' } : s,
    );
    expect(answers(profile, 'service-app')['siteManager.name']).toMatchObject({ text: '周一' });
    expect(answers(profile, 'service-website')['siteManager.name']).toMatchObject({ text: '王小川' });
  });
});

describe('a contact address', () => {
  const address = (text: string, region: string, pageKeys: string[]) => {
    const profile = sample();
    profile.organizer.contactAddress = text;
    profile.organizer.region = region;
    return valuesFor(profile, null, ['organizer.contactAddress'], pageKeys)['organizer.contactAddress'];
  };
  it('leaves out the province where the region has a field of its own', () => {
    const value = address('广东省深圳市南山区示例路1号', '440305', ['organizer.region']);
    expect(value).toEqual({
      kind: 'text',
      text: '深圳市南山区示例路1号',
      alternatives: ['广东省深圳市南山区示例路1号', '示例路1号'],
    });
  });
  it('stays as written elsewhere', () => {
    expect(address('上海市浦东新区示例路1号', '310115', [])).toMatchObject({
      text: '上海市浦东新区示例路1号',
    });
    expect(address('浦东新区示例路1号', '310115', ['organizer.city'])).toMatchObject({
      text: '浦东新区示例路1号',
    });
  });
  it('offers the whole one where only the rest was written', () => {
    expect(address('示例路1号', '310115', [])).toEqual({
      kind: 'text',
      text: '示例路1号',
      alternatives: ['上海市浦东新区示例路1号'],
    });
  });
});

describe('divisions', () => {
  it.each([
    [
      '310115',
      [
        ['上海市', '上海'],
        ['市辖区', '上海市', '上海'],
        ['浦东新区', '浦东'],
      ],
    ],
    [
      '222401',
      [
        ['吉林省', '吉林'],
        ['延边朝鲜族自治州', '延边'],
        ['延吉市', '延吉'],
      ],
    ],
    [
      '441900',
      [
        ['广东省', '广东'],
        ['东莞市', '东莞'],
      ],
    ],
    [
      '450102',
      [
        ['广西壮族自治区', '广西'],
        ['南宁市', '南宁'],
        ['兴宁区', '兴宁'],
      ],
    ],
  ])('%s', (code, levels) => {
    expect(regionLevels(code)).toEqual(levels);
  });

  it('that were renamed are known by the name of before, those that took another in are not', () => {
    expect(regionLevels('420606').slice(1)).toEqual([
      ['襄阳市', '襄阳', '襄樊市'],
      ['樊城区', '樊城'],
    ]);
    expect(regionLevels('310101').at(-1)).toEqual(['黄浦区', '黄浦']);
  });

  it('that share a short name keep their whole names', () => {
    expect(regionLevels('220521').at(-1)).toEqual(['通化县', '通化']);
    expect(regionLevels('130102').at(-1)).toEqual(['长安区', '长安']);
    // 吉林市 lies in 吉林省, but no sibling is called so
    expect(regionLevels('220200').at(-1)).toEqual(['吉林市', '吉林']);
    for (const parent of ['110100', '220500', '410000']) {
      const names = divisionsBelow(parent).flatMap(({ code }) => regionLevels(code).at(-1) ?? []);
      expect(new Set(names).size).toBe(names.length);
    }
  });

  it('each lie below their parents, and none has an empty name', () => {
    fc.assert(
      fc.property(fc.constantFrom(...Object.keys(table.names)), (code) => {
        const path = divisionPath(code);
        expect(path.at(-1)?.code).toBe(code);
        expect(divisionsBelow(path.at(-2)?.code ?? '').map((d) => d.code)).toContain(code);
        for (const names of regionLevels(code))
          for (const name of names) expect(name.length).toBeGreaterThan(0);
      }),
    );
  });
});
