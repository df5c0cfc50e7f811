import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { portals } from '../../../lib/portals/index.ts';
import { portalUpload } from '../../../lib/portals/uploads.ts';
import { preflight } from '../../../lib/preflight/index.ts';
import { unknownIds } from '../../../lib/preflight/unknowns.ts';
import { type DocumentInfo, newService, type Profile } from '../../../lib/profile/index.ts';
import { sample } from '../profile/sample.ts';

const today = '2026-11-24';

function report(change: (profile: Profile) => void = () => undefined, portal: string | null = 'aliyun') {
  const profile = sample();
  change(profile);
  const [service] = profile.services;
  if (!service) throw new Error('the sample company has a website');
  return preflight(profile, service, portal, [], today);
}

const kinds = (of: ReturnType<typeof report>) => of.papers.map(({ kind }) => kind);

describe('a company in order', () => {
  it('lacks nothing and breaks nothing at any portal that files websites', () => {
    for (const { id, filing } of portals.filter((one) => one.filing === 'icp')) {
      const { missing, refused, questioned } = report(undefined, id);
      expect({ id, filing, missing, refused, questioned }).toEqual({
        id,
        filing: 'icp',
        missing: [],
        refused: [],
        questioned: [],
      });
    }
  });

  it('still has papers to prepare and things that nobody can know', () => {
    const { papers, unknowns } = report();
    expect(papers.map(({ kind, person }) => [kind, person?.name ?? ''])).toEqual([
      ['certificateScan', ''],
      ['idFront', '李海云'],
      ['idBack', '李海云'],
      ['idFront', '王小川'],
      ['idBack', '王小川'],
      ['authorizationLetter', '王小川'],
      ['domainCertificate', ''],
      ['constructionPlan', ''],
    ]);
    expect(unknowns[0]).toBe('domainRegistry');
  });
});

describe('what concerns the service', () => {
  it('is not said of people and services that have no part in it', () => {
    const faulty = report((profile) => {
      const stranger = profile.people[2];
      if (stranger) stranger.email = 'wrong';
      const app = profile.services[1];
      if (app) app.remarks = '';
    });
    expect(faulty.refused).toEqual([]);
    expect(faulty.missing).toEqual([]);
    // the emergency contact has a part in the police filing
    const police = report((profile) => {
      const contact = profile.people[2];
      if (contact) contact.email = 'wrong';
    }, 'psb');
    expect(police.refused.map(({ place }) => place)).toEqual(['people.person-chen.email']);
  });

  it('follows the portal', () => {
    const brief = (portal: string) =>
      report((profile) => {
        const site = profile.services[0];
        if (site) site.remarks = '公司介绍';
      }, portal);
    expect(brief('tencent').refused.map(({ message }) => message)).toEqual(['rules.portalLimit.short']);
    expect(brief('aliyun').refused).toEqual([]);
  });

  it('follows the province: its letters, its hints, what only can be told', () => {
    const move = (region: string) =>
      report((profile) => {
        profile.organizer.region = region;
        profile.roles.legalRepresentative = 'person-chen';
      });
    expect(kinds(move('440305'))).toContain('filingUndertaking');
    expect(kinds(move('320102'))).toEqual(
      expect.arrayContaining(['responsibilityNotice', 'authenticityUndertaking']),
    );
    expect(move('440305').provincial.map(({ message }) => message)).toEqual([
      'rules.province.legalRepresentative',
    ]);
    expect(move('440305').notes.map(({ id }) => id)).toEqual(['entityNumberInFooter']);
    expect(report(undefined, 'psb').notes).toEqual([]);
  });
});

describe('other filings', () => {
  it('the police ask for provider, registrar, dates and a contact', () => {
    const bare = report((profile) => {
      profile.registrar.name = '';
      profile.roles.emergencyContact = '';
      const site = profile.services[0];
      if (site) Object.assign(site, { launchDate: '', interactive: null });
    }, 'psb');
    expect(bare.missing).toEqual([
      'roles.emergencyContact',
      'services.service-website.launchDate',
      'services.service-website.interactive',
      'registrar.name',
    ]);
    expect(bare.unknowns).toContain('policeInterview');
  });

  it('the licence asks what agencies tell, all of it unverified', () => {
    const { missing, papers, filing } = report(undefined, 'telecom');
    expect(filing).toBe('licence');
    expect(missing).toEqual(expect.arrayContaining(['licence.licenceBusiness', 'shareholders']));
    expect(papers.every(({ certain }) => !certain)).toBe(true);
  });

  it('an app asks for what its platforms sign with', () => {
    const profile = sample();
    const app = { ...newService('app'), id: 'bare' };
    app.app.platforms = ['ios'];
    const { missing, papers } = preflight(profile, app, null, [], today);
    expect(missing).toEqual(
      expect.arrayContaining(['services.bare.app.bundleId', 'services.bare.app.certificateSha1']),
    );
    expect(missing).not.toContain('services.bare.app.certificateMd5');
    expect(missing).not.toContain('services.bare.homeUrl');
    expect(papers.map(({ kind }) => kind)).toContain('icon');
  });
});

describe('papers', () => {
  it('that are kept are found again, each for its own person', () => {
    const kept = {
      id: 'd',
      profileId: 'sample-haiyun',
      subjectId: 'person-wang',
      kind: 'idFront',
      size: 1000,
    } as DocumentInfo;
    const profile = sample();
    const [service] = profile.services;
    if (!service) throw new Error('the sample company has a website');
    const { papers } = preflight(profile, service, null, [kept], today);
    const stored = papers.filter((paper) => paper.stored !== null);
    expect(stored.map(({ kind, subjectId }) => [kind, subjectId])).toEqual([['idFront', 'person-wang']]);
  });

  it('have limits where the facts know them, the particular before the general', () => {
    expect(portalUpload('huawei', 'icon')?.limits.maxBytes).toBe(100 * 1024);
    expect(portalUpload('psb', 'domainCertificate')?.limits.maxBytes).toBe(400 * 1024);
    expect(portalUpload('psb', 'idFront')?.limits.maxBytes).toBe(512 * 1024);
    expect(portalUpload('aliyun', 'idFront')).toBeNull();
  });
});

describe('texts', () => {
  const english = JSON.parse(readFileSync('locales/en/ui.json', 'utf8')).report;

  it('name everything that stays unknown, and every source that is no standard', () => {
    expect(Object.keys(english.unknown).sort()).toEqual([...unknownIds].sort());
    const sources = report((profile) => {
      profile.organizer.taxNumber = '1';
      profile.organizer.contactAddress = 'x★';
    });
    for (const { source } of [...sources.questioned, ...sources.hints]) {
      for (const key of source.split(', '))
        expect(english.from[key] ?? /^(GB|ISO|general knowledge)/.test(key)).toBeTruthy();
    }
  });
});
