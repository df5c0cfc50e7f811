import { describe, expect, it } from 'vitest';
import { hasBothKinds } from '../../../lib/profile/fields.ts';
import { newService, type Profile, type Service, valuesFor } from '../../../lib/profile/index.ts';
import { sample } from './sample.ts';

const service = (id: string, serviceKind: string): Service => ({
  ...newService(serviceKind),
  id,
  serviceKind,
  remarks: `remarks of ${id}`,
});
const company = (...services: Service[]): Profile => ({ ...sample(), services });
const site = service('site', 'website');
const app = service('app', 'app');

function remarks(
  profile: Profile,
  serviceId: string | null,
  about: 'website' | 'app' | 'unclear' | null,
): string | undefined {
  const value = valuesFor(profile, serviceId, ['site.remarks'], undefined, about)['site.remarks'];
  return value?.kind === 'text' ? value.text : undefined;
}

describe("values of a company's services", () => {
  it('are those of the service in hand where the field names none', () => {
    expect(remarks(company(site, app), 'app', null)).toBe('remarks of app');
    expect(remarks(company(site, app), null, null)).toBe('remarks of site');
    expect(remarks(company(site, app), 'app', 'unclear')).toBe('remarks of app');
  });

  it('are those of the only service of the kind that the field names', () => {
    expect(remarks(company(site, app), 'site', 'app')).toBe('remarks of app');
    expect(remarks(company(site, app), 'app', 'website')).toBe('remarks of site');
    expect(remarks(company(site, service('mini', 'miniProgram')), 'site', 'app')).toBe('remarks of mini');
  });

  it('are those of the service in hand where it is of the kind, however many there are', () => {
    const profile = company(site, app, service('other', 'app'));
    expect(remarks(profile, 'other', 'app')).toBe('remarks of other');
  });

  it('are none where the kind is missing, or there are several to choose from', () => {
    expect(remarks(company(site), 'site', 'app')).toBeUndefined();
    expect(remarks(company(site, app, service('other', 'app')), 'site', 'app')).toBeUndefined();
    expect(remarks(company(site, app), 'gone', 'app')).toBeUndefined();
  });

  it('take a service of no kind yet for whatever is asked', () => {
    expect(remarks(company(service('new', '')), null, 'app')).toBe('remarks of new');
  });

  it('follow the people of the service too', () => {
    const [first, second] = sample().people;
    if (!first || !second) throw new Error('the sample company has two people');
    const profile = company({ ...site, siteManager: first.id }, { ...app, siteManager: second.id });
    const name = (about: 'website' | 'app') =>
      valuesFor(profile, 'site', ['siteManager.name'], undefined, about)['siteManager.name'];
    expect(name('website')).toEqual({ kind: 'text', text: first.name });
    expect(name('app')).toEqual({ kind: 'text', text: second.name });
  });

  it('need a choice only where the company has both kinds', () => {
    expect(hasBothKinds(company(site, app))).toBe(true);
    expect(hasBothKinds(company(site, service('new', '')))).toBe(false);
    expect(hasBothKinds(company(app))).toBe(false);
  });
});
