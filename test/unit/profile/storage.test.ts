import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { createDatabase, database } from '../../../lib/profile/database.ts';
import {
  addHistory,
  changeProfile,
  duplicateProfile,
  getActive,
  getProfile,
  listFilings,
  listProfiles,
  newFiling,
  newProfile,
  removeFiling,
  removeProfile,
  restoreProfile,
  saveFiling,
  saveProfile,
  setActive,
} from '../../../lib/profile/index.ts';

const now = new Date('2026-11-24T04:00:00Z');
const later = new Date('2026-11-25T04:00:00Z');

beforeEach(async () => {
  await Promise.all(database().tables.map((table) => table.clear()));
});

describe('companies', () => {
  it('are stored, listed last changed first, and changed one value at a time', async () => {
    const [first, second] = [newProfile(now), newProfile(now)];
    await saveProfile(first);
    await saveProfile(second);
    await changeProfile(first.id, (p) => ({ ...p, organizer: { ...p.organizer, name: '甲公司' } }), later);
    expect((await listProfiles()).map(({ id }) => id)).toEqual([first.id, second.id]);
    expect((await getProfile(first.id))?.organizer.name).toBe('甲公司');
    expect(await getProfile('nobody')).toBeNull();
  });

  it('keep the changes that two pages make at the same time', async () => {
    const profile = newProfile(now);
    await saveProfile(profile);
    await Promise.all([
      changeProfile(profile.id, (p) => ({ ...p, organizer: { ...p.organizer, name: '甲' } }), now),
      changeProfile(profile.id, (p) => ({ ...p, organizer: { ...p.organizer, phone: '010-1' } }), later),
    ]);
    expect((await getProfile(profile.id))?.organizer).toMatchObject({ name: '甲', phone: '010-1' });
  });

  it('come back from removal with their filings', async () => {
    const profile = newProfile(now);
    await saveProfile(profile);
    await saveFiling(newFiling(profile.id, profile.services[0]?.id ?? '', 'aliyun', now));
    await setActive(profile.id, null);
    const removed = await removeProfile(profile.id);
    expect(await listProfiles()).toEqual([]);
    expect(await listFilings()).toEqual([]);
    expect(await getActive()).toBeNull();
    if (removed) await restoreProfile(removed);
    expect(await getProfile(profile.id)).toEqual(profile);
    expect(await listFilings(profile.id)).toHaveLength(1);
    expect(await removeProfile('nobody')).toBeNull();
  });

  it('are copied under new ids', async () => {
    const profile = newProfile(now);
    await saveProfile(profile);
    const copy = await duplicateProfile(profile.id, later);
    expect(copy.id).not.toBe(profile.id);
    expect(copy.services[0]?.id).not.toBe(profile.services[0]?.id);
    expect(await listProfiles()).toHaveLength(2);
  });

  it('say so when they were removed meanwhile', async () => {
    await expect(changeProfile('nobody', (p) => p, now)).rejects.toMatchObject({ reason: 'missing' });
    await expect(duplicateProfile('nobody', now)).rejects.toMatchObject({ reason: 'missing' });
  });
});

describe('the choice of company and service', () => {
  it('falls back to what there is', async () => {
    const [first, second] = [newProfile(now), newProfile(later)];
    await saveProfile(first);
    await saveProfile(second);
    expect((await getActive())?.profile.id).toBe(second.id);
    await setActive(first.id, 'a service that is gone');
    expect(await getActive()).toMatchObject({ profile: { id: first.id }, service: first.services[0] });
  });
});

describe('filings', () => {
  it('keep their history and come back from removal', async () => {
    const filing = newFiling('p', 's', 'aliyun', now);
    await saveFiling(filing);
    await addHistory(filing.id, { at: later.toISOString(), what: 'fill' }, later);
    const removed = await removeFiling(filing.id);
    expect(removed?.history).toHaveLength(1);
    expect(await listFilings()).toEqual([]);
  });
});

describe('a database that cannot be used', () => {
  it('is opened again after it was deleted under the page', async () => {
    await saveProfile(newProfile(now));
    const other = createDatabase();
    await other.delete();
    expect(await listProfiles()).toEqual([]);
    await saveProfile(newProfile(now));
    expect(await listProfiles()).toHaveLength(1);
  });

  it('is left alone when a newer version wrote it', async () => {
    const name = 'newer';
    await new Promise<void>((resolve, reject) => {
      const request = indexedDB.open(name, 990);
      request.onupgradeneeded = () => request.result.createObjectStore('profiles', { keyPath: 'id' });
      request.onsuccess = () => {
        request.result.close();
        resolve();
      };
      request.onerror = () => reject(request.error);
    });
    const old = createDatabase(name);
    await expect(old.profiles.toArray()).rejects.toMatchObject({ inner: { reason: 'newer' } });
  });
});
