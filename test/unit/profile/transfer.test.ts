import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { database } from '../../../lib/profile/database.ts';
import {
  differences,
  importTransfer,
  listFilings,
  listProfiles,
  newFiling,
  readTransfer,
  removeFiling,
  saveProfile,
} from '../../../lib/profile/index.ts';
import { writeTransfer } from '../../../lib/profile/transfer/write.ts';
import { sample, sampleText } from './sample.ts';

const now = new Date('2026-11-24T04:00:00Z');

beforeEach(async () => {
  await Promise.all(database().tables.map((table) => table.clear()));
});

describe('a file', () => {
  it('comes back as it went out', () => {
    const filing = newFiling('sample-haiyun', 'service-website', 'aliyun', now);
    const read = readTransfer(writeTransfer([sample()], [filing], now));
    expect(read).toEqual({ ok: true, profiles: [sample()], filings: [filing], documents: [] });
    expect(readTransfer(`\ufeff${sampleText}`).ok).toBe(true);
  });

  const changed = (change: (file: Record<string, unknown>) => void) => {
    const file = JSON.parse(sampleText) as Record<string, unknown>;
    change(file);
    return JSON.stringify(file);
  };
  const first = (file: Record<string, unknown>) => (file.profiles as Record<string, unknown>[])[0] ?? {};
  it.each([
    ['damaged', sampleText.slice(0, -40)],
    ['damaged', ''],
    ['damaged', 'PK\u0003\u0004'],
    ['foreign', '[]'],
    ['foreign', 'null'],
    ['foreign', '{"format":"other","profiles":[]}'],
    ['newer', changed((file) => (file.version = 3))],
    ['newer', changed((file) => (first(file).schemaVersion = 2))],
    ['invalid', changed((file) => (file.version = '1'))],
    ['invalid', changed((file) => (file.profiles = {}))],
    ['invalid', changed((file) => (first(file).people = 'nobody'))],
    ['invalid', changed((file) => (first(file).id = '../../etc'))],
    ['invalid', changed((file) => (first(file).roles = { principal: 'nobody' }))],
    ['invalid', changed((file) => (file.profiles as unknown[]).push(first(file)))],
    ['hostile', sampleText.replace('"format"', '"__proto__": {"a": 1}, "format"')],
    ['hostile', sampleText.replace('"organizer": {', '"organizer": {"constructor": {"a": 1},')],
    ['hostile', `{"format":"beian-guide","version":1,"profiles":${'['.repeat(5000)}${']'.repeat(5000)}}`],
    ['damaged', '['.repeat(200_000)],
  ])('is refused as %s', (reason, text) => {
    expect(readTransfer(text)).toMatchObject({ ok: false, reason });
  });

  it('is refused by its size before it is read', () => {
    expect(readTransfer(' '.repeat(41 * 1024 * 1024))).toMatchObject({ reason: 'too-large' });
  });

  it('says where the wrong value is', () => {
    const read = readTransfer(changed((file) => (first(file).organizer = { name: 5 })));
    expect(read).toEqual({ ok: false, reason: 'invalid', path: 'profiles.0.organizer.name' });
  });

  it('may leave out what is not known', () => {
    const read = readTransfer(
      '{"format":"beian-guide","version":1,"profiles":[{"id":"a","organizer":{"name":"甲"}}]}',
    );
    expect(read).toMatchObject({ ok: true, profiles: [{ id: 'a', organizer: { name: '甲', type: '' } }] });
  });
});

describe('an import', () => {
  it('shows what it would change', () => {
    const [before, after] = [sample(), sample()];
    after.organizer.name = '另一家公司';
    after.services[0]?.domain.push('example-haiyun.net');
    expect(differences([after, { ...sample(), id: 'other' }], [before])).toMatchObject([
      {
        status: 'changed',
        changes: [
          { path: 'organizer.name', before: '上海海云示例贸易有限公司', after: '另一家公司' },
          {
            path: 'services.0.domain',
            before: 'example-haiyun.cn',
            after: 'example-haiyun.cn, example-haiyun.net',
          },
        ],
      },
      { status: 'new' },
    ]);
    expect(differences([sample()], [sample()])).toMatchObject([{ status: 'same', changes: [] }]);
  });

  it('writes companies and their filings, and nothing twice', async () => {
    const filings = [newFiling('sample-haiyun', 's', 'aliyun', now), newFiling('nobody', 's', 'aliyun', now)];
    const content = { profiles: [sample()], filings, documents: [] };
    expect(await importTransfer(content, now)).toMatchObject({
      added: 1,
      changed: 0,
      filings: 1,
      ids: ['sample-haiyun'],
    });
    // the company is here already, a filing of it is not
    const more = { ...content, filings: [newFiling('sample-haiyun', 's', 'tencent', now)] };
    expect(await importTransfer(more, now)).toMatchObject({ added: 0, changed: 0, filings: 1 });
    await removeFiling(more.filings[0]?.id ?? '');
    expect(await importTransfer(content, now)).toMatchObject({ added: 0, changed: 0, filings: 0, ids: [] });
    expect(await listFilings()).toHaveLength(1);
  });

  it('writes all or nothing', async () => {
    await saveProfile({ ...sample(), id: 'kept' });
    const put = vi
      .spyOn(database().filings, 'bulkPut')
      .mockRejectedValueOnce(new DOMException('full', 'QuotaExceededError'));
    const filings = [newFiling('sample-haiyun', 's', 'aliyun', now)];
    await expect(importTransfer({ profiles: [sample()], filings, documents: [] }, now)).rejects.toMatchObject(
      {
        reason: 'quota',
      },
    );
    put.mockRestore();
    expect((await listProfiles()).map(({ id }) => id)).toEqual(['kept']);
    expect(await listFilings()).toEqual([]);
  });

  it('survives values of any type anywhere', () => {
    fc.assert(
      fc.property(
        fc.jsonValue(),
        fc.constantFrom('organizer', 'people', 'roles', 'services', 'id', 'createdAt'),
        (value, name) => {
          const file = JSON.parse(sampleText) as { profiles: Record<string, unknown>[] };
          if (file.profiles[0]) file.profiles[0][name] = value;
          expect(typeof readTransfer(JSON.stringify(file)).ok).toBe('boolean');
        },
      ),
    );
  });
});
