import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { changeProfile, getProfile, type Profile, putAt, saveProfile } from '../../../lib/profile/index.ts';
import { eraseEverything } from '../../../lib/profile/vault/index.ts';
import { sample } from './sample.ts';

const now = new Date('2026-11-25T04:00:00Z');
const named = (name: string) => (p: Profile) => ({ ...p, organizer: { ...p.organizer, name } });
const mobile = (id: string, value: string) => (p: Profile) => ({
  ...p,
  people: p.people.map((person) => (person.id === id ? { ...person, mobile: value } : person)),
});
const [first, second] = sample().people.map(({ id }) => id) as [string, string];

/** Two pages that both see the sample company: the first writes, then the second. */
async function both(one: (p: Profile) => Profile, other: (p: Profile) => Profile) {
  await saveProfile(sample());
  await changeProfile('sample-haiyun', one, now, sample());
  return changeProfile('sample-haiyun', other, now, sample());
}

beforeEach(() => eraseEverything());

describe('two pages', () => {
  it('that change different values are told nothing, and both keep theirs', async () => {
    const { conflicts, profile } = await both(named('甲'), mobile(first, '13900000001'));
    expect(conflicts).toEqual([]);
    expect(profile.organizer.name).toBe('甲');
    expect(profile.people[0]?.mobile).toBe('13900000001');
  });

  it('that change the same value are told what was written over', async () => {
    const { conflicts, profile } = await both(named('甲'), named('乙'));
    expect(conflicts).toEqual([{ place: ['organizer', 'name'], theirs: '甲', mine: '乙' }]);
    expect(profile.organizer.name).toBe('乙');
    const back = putAt(profile, ['organizer', 'name'], '甲');
    expect(back).toEqual({ ...profile, organizer: { ...profile.organizer, name: '甲' } });
  });

  it('that write the same are told nothing', async () => {
    expect((await both(named('甲'), named('甲'))).conflicts).toEqual([]);
  });

  it('know people by their id, though another page has removed somebody before them', async () => {
    const remove = (p: Profile) => ({ ...p, people: p.people.filter(({ id }) => id !== first) });
    const change = mobile(second, '13900000002');
    expect((await both((p) => remove(change(p)), mobile(second, '13900000003'))).conflicts).toEqual([
      { place: ['people', second, 'mobile'], theirs: '13900000002', mine: '13900000003' },
    ]);
  });

  it('are told of a list as a whole', async () => {
    const domains = (domain: string[]) => (p: Profile) => ({
      ...p,
      services: p.services.map((service, at) => (at === 0 ? { ...service, domain } : service)),
    });
    const { conflicts } = await both(domains(['a.cn']), domains(['b.cn']));
    expect(conflicts).toMatchObject([{ theirs: ['a.cn'], mine: ['b.cn'] }]);
  });
});

describe('a place', () => {
  it('that is gone takes nothing', () => {
    expect(putAt(sample(), ['people', 'nobody', 'mobile'], '1')).toEqual(sample());
    expect(putAt(sample(), ['organizer', 'toString'], '1')).toEqual(sample());
  });

  it('of a company that nobody looks at is written as before', async () => {
    await saveProfile(sample());
    await changeProfile('sample-haiyun', named('丙'), now);
    expect((await getProfile('sample-haiyun'))?.organizer.name).toBe('丙');
  });
});
