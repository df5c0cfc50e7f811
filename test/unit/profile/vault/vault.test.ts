import 'fake-indexeddb/auto';
import { liveQuery } from 'dexie';
import { beforeEach, describe, expect, it } from 'vitest';
import { createDatabase, database } from '../../../../lib/profile/database.ts';
import {
  addDocument,
  changeProfile,
  getDocument,
  getProfile,
  listDocuments,
  listFilings,
  listLessons,
  listProfiles,
  newFiling,
  removeProfile,
  restoreProfile,
  saveFiling,
  saveProfile,
  sumDocuments,
  teach,
} from '../../../../lib/profile/index.ts';
import {
  changePassphrase,
  eraseEverything,
  lock,
  removePassphrase,
  setPassphrase,
  unlock,
} from '../../../../lib/profile/vault/index.ts';
import { vaultStanding } from '../../../../lib/profile/vault/vault.ts';
import { sample } from '../sample.ts';

const now = new Date('2026-11-24T04:00:00Z');
const later = new Date('2026-11-25T04:00:00Z');
/** as cheap as it gets: what is tested is not how long guessing takes */
const cost = { memory: 8, passes: 1 };
const phrase = 'correct horse battery';
const other = 'staple in the stable';

/** Every byte that is stored, as text in both ways that bytes hold text. */
async function stored(): Promise<string> {
  const request = indexedDB.open('beian-guide');
  const raw = await new Promise<IDBDatabase>((done) => {
    request.onsuccess = () => done(request.result);
  });
  const texts: string[] = [];
  for (const name of raw.objectStoreNames) {
    const all = raw.transaction(name).objectStore(name).getAll();
    await new Promise((done) => {
      all.onsuccess = done;
    });
    texts.push(
      JSON.stringify(all.result, (_, value: unknown) =>
        ArrayBuffer.isView(value) ? Buffer.from(value.buffer).toString('utf8') : value,
      ),
    );
  }
  raw.close();
  return texts.join('\n');
}

const secrets = ['上海海云示例贸易有限公司', 'example-haiyun.cn', '王小川', 'aliyun', '单位名称'];

async function fill(): Promise<void> {
  await saveProfile(sample());
  await saveFiling(newFiling('sample-haiyun', 'service-website', 'aliyun', now));
  const field = { label: '单位名称', section: [], control: 'text' };
  await teach({ ...field, host: 'forms.example.test', position: 0, key: 'organizer.name' }, now);
}

beforeEach(async () => {
  await eraseEverything();
});

describe('a passphrase', () => {
  it('leaves ids and dates readable in the database and nothing else', async () => {
    await fill();
    const plain = await stored();
    for (const secret of secrets) expect(plain).toContain(secret);
    await setPassphrase(phrase, now, cost);
    const sealed = await stored();
    for (const secret of secrets) expect(sealed).not.toContain(secret);
    expect(sealed).not.toContain(phrase);
    expect(sealed).toContain('sample-haiyun');
    expect(await vaultStanding()).toBe('unlocked');
    expect(await listProfiles()).toEqual([sample()]);
    expect(await listFilings()).toMatchObject([{ portal: 'aliyun' }]);
    expect(await listLessons('forms.example.test')).toHaveLength(1);
  });

  it('seals what is written from then on, also what comes back from removal', async () => {
    await setPassphrase(phrase, now, cost);
    await fill();
    await changeProfile(
      'sample-haiyun',
      (p) => ({ ...p, organizer: { ...p.organizer, phone: '0571' } }),
      later,
    );
    const removed = await removeProfile('sample-haiyun');
    if (removed) await restoreProfile(removed);
    const sealed = await stored();
    for (const secret of secrets) expect(sealed).not.toContain(secret);
    expect((await getProfile('sample-haiyun'))?.organizer.phone).toBe('0571');
  });

  it('locks everything that reads or writes, and opens again', async () => {
    await fill();
    await setPassphrase(phrase, now, cost);
    await lock();
    expect(await vaultStanding()).toBe('locked');
    const attempts = [
      () => listProfiles(),
      () => getProfile('sample-haiyun'),
      () => listFilings(),
      () => listLessons(),
      () => saveProfile(sample()),
      () => removeProfile('sample-haiyun'),
    ];
    for (const attempt of attempts) await expect(attempt()).rejects.toMatchObject({ reason: 'locked' });
    await expect(unlock('not this one')).rejects.toMatchObject({ reason: 'wrong' });
    await unlock(phrase);
    expect(await listProfiles()).toEqual([sample()]);
  });

  it('locks an empty database too', async () => {
    await setPassphrase(phrase, now, cost);
    await lock();
    await expect(listProfiles()).rejects.toMatchObject({ reason: 'locked' });
  });

  it('is changed: the old one opens nothing, the rows lie under a new key', async () => {
    await fill();
    await setPassphrase(phrase, now, cost);
    const before = await database().vault.get('vault');
    await expect(changePassphrase('not this one', other, now, cost)).rejects.toMatchObject({
      reason: 'wrong',
    });
    await changePassphrase(phrase, other, now, cost);
    expect((await database().vault.get('vault'))?.keyId).not.toBe(before?.keyId);
    await lock();
    await expect(unlock(phrase)).rejects.toMatchObject({ reason: 'wrong' });
    await unlock(other);
    expect(await listProfiles()).toEqual([sample()]);
  });

  it('is removed: everything is readable again', async () => {
    await fill();
    await setPassphrase(phrase, now, cost);
    await expect(removePassphrase('not this one', now)).rejects.toMatchObject({ reason: 'wrong' });
    await removePassphrase(phrase, now);
    expect(await vaultStanding()).toBe('none');
    for (const secret of secrets) expect(await stored()).toContain(secret);
    expect(await listProfiles()).toEqual([sample()]);
  });

  it('is refused when short, and when another page was first', async () => {
    await expect(setPassphrase('seven77', now, cost)).rejects.toMatchObject({ reason: 'too-short' });
    await setPassphrase(phrase, now, cost);
    await expect(setPassphrase(other, now, cost)).rejects.toMatchObject({ reason: 'changed' });
    expect(await listProfiles()).toEqual([]);
  });

  it('opens for the same characters however they are typed', async () => {
    await setPassphrase('ｆｕｌｌ ｗｉｄｔｈ é', now, cost);
    await lock();
    await unlock('full width e\u0301');
    expect(await vaultStanding()).toBe('unlocked');
  });

  it('that is forgotten leaves one way: to start again', async () => {
    await fill();
    await setPassphrase(phrase, now, cost);
    await lock();
    await eraseEverything();
    expect(await vaultStanding()).toBe('none');
    expect(await listProfiles()).toEqual([]);
  });
});

describe('scans', () => {
  const scan = (kind: string, data: string) => ({
    profileId: 'sample-haiyun',
    subjectId: '',
    kind,
    name: '营业执照.jpg',
    type: 'image/jpeg',
    width: 20,
    height: 10,
    data: new Blob([data]),
    thumbnail: new Blob(['small picture']),
    measures: null,
  });
  const bytes = async () => {
    const raw = createDatabase();
    raw.unuse({ stack: 'dbcore', name: 'vault' });
    const rows = await raw.scans.toArray();
    raw.close();
    const blobs = rows.flatMap(({ data, thumbnail }) => [data, thumbnail ?? data]);
    return (await Promise.all(blobs.map((blob) => blob.text()))).join();
  };

  it('lie encrypted, stay as they are when a passphrase is set, and open with it', async () => {
    await fill();
    const { document } = await addDocument(scan('certificateScan', 'scanned licence'), now);
    const before = await bytes();
    expect(before).not.toMatch(/scanned licence|small picture/);
    await setPassphrase(phrase, now, cost);
    expect(await bytes()).toBe(before);
    expect(await stored()).not.toContain('营业执照.jpg');
    expect(await (await getDocument(document.id))?.data.text()).toBe('scanned licence');
    const [listed] = await listDocuments('sample-haiyun');
    expect(await listed?.thumbnail?.text()).toBe('small picture');
    await lock();
    await expect(getDocument(document.id)).rejects.toMatchObject({ reason: 'locked' });
    await unlock(phrase);
    const { replaced } = await addDocument(scan('certificateScan', 'a better scan'), later);
    expect(replaced?.id).toBe(document.id);
    await removePassphrase(phrase, now);
    expect(await sumDocuments()).toEqual({ count: 1, bytes: 13 });
  });

  it('from before they were encrypted are encrypted first', async () => {
    await fill();
    const { data, thumbnail, ...said } = scan('certificateScan', 'an old scan');
    await database().documents.put({ ...said, id: 'old', size: 11, addedAt: now.toISOString() });
    await database().scans.put({ id: 'old', data, thumbnail });
    expect(await (await getDocument('old'))?.data.text()).toBe('an old scan');
    await setPassphrase(phrase, now, cost);
    expect(await bytes()).not.toContain('an old scan');
    expect(await (await getDocument('old'))?.data.text()).toBe('an old scan');
  });
});

it('says how much is encrypted, from a part to the whole', async () => {
  for (let n = 0; n < 120; n++) await saveProfile({ ...sample(), id: `company-${n}` });
  const shares: number[] = [];
  await setPassphrase(phrase, now, cost, (share) => shares.push(share));
  expect(shares.length).toBeGreaterThan(2);
  expect(shares).toEqual([...new Set(shares)].sort((a, b) => a - b));
  expect(shares.at(-1)).toBe(1);
});

describe('live queries', () => {
  it('see changes of sealed rows, and that a passphrase was set', async () => {
    await setPassphrase(phrase, now, cost);
    const seen: string[] = [];
    const watch = liveQuery(() => listProfiles()).subscribe({
      next: (all) => seen.push(all.map(({ organizer }) => organizer.name).join()),
      error: (error: Error) => seen.push(String(error)),
    });
    await expect.poll(() => seen).toEqual(['']);
    await saveProfile(sample());
    await expect.poll(() => seen.at(-1)).toBe('上海海云示例贸易有限公司');
    const change = (name: string) =>
      changeProfile('sample-haiyun', (p) => ({ ...p, organizer: { ...p.organizer, name } }), later);
    await change('另一家');
    await expect.poll(() => seen.at(-1)).toBe('另一家');
    watch.unsubscribe();
  });
});

describe('rows', () => {
  it('that were exchanged in the database do not open in each other’s place', async () => {
    await saveProfile(sample());
    await saveProfile({ ...sample(), id: 'second' });
    await setPassphrase(phrase, now, cost);
    const raw = createDatabase();
    raw.unuse({ stack: 'dbcore', name: 'vault' });
    const rows = await raw.profiles.toArray();
    await raw.profiles.put({ ...(rows[0] as (typeof rows)[0]), id: 'second' });
    raw.close();
    await expect(getProfile('second')).rejects.toMatchObject({ reason: 'unreadable' });
  });
});
