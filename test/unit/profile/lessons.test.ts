import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { database } from '../../../lib/profile/database.ts';
import {
  compareLessons,
  importLessons,
  type Lesson,
  listLessons,
  readLessons,
  restoreLessons,
  teach,
  unlearn,
  writeLessons,
} from '../../../lib/profile/index.ts';
import { lessonFieldOf, matchLessons } from '../../../lib/profile/lesson.ts';

const now = new Date('2026-11-24T04:00:00Z');
const later = new Date('2026-11-25T04:00:00Z');
const place = {
  host: 'forms.example.test',
  label: '手机号码',
  section: ['单位', '负责人'],
  control: 'text',
  position: 0,
};
const lesson = (part: Partial<Lesson> = {}): Lesson => ({
  ...place,
  id: 'a',
  key: 'principal.mobile',
  taughtAt: now.toISOString(),
  ...part,
});
const field = (part: Partial<Lesson> = {}) => ({
  label: place.label,
  section: place.section,
  control: 'text',
  ...part,
});
const keysOf = (lessons: Lesson[], ...fields: ReturnType<typeof field>[]) =>
  matchLessons(lessons, fields).map((found) => found?.key ?? null);

beforeEach(() => database().lessons.clear());

describe('a lesson', () => {
  it('speaks of a field with the same words, however they are spaced', () => {
    const shown = { label: '＊手 机 号 码：', placeholder: '', section: ['单位', '负责人'], control: 'text' };
    expect(matchLessons([lesson()], [lessonFieldOf(shown)])).toMatchObject([{ key: 'principal.mobile' }]);
  });

  it.each([
    ['another label', field({ label: '固定电话' })],
    ['another heading', field({ section: ['单位', '网站负责人'] })],
    ['no heading', field({ section: [] })],
    ['a control of another kind', field({ control: 'file' })],
    ['a list instead of a line', field({ control: 'select' })],
  ])('says nothing about a field with %s', (_, other) => {
    expect(keysOf([lesson()], other)).toEqual([null]);
  });

  it('outlives a step above and a control of the same kind', () => {
    expect(keysOf([lesson()], field({ section: ['第二步', '负责人'], control: 'textarea' }))).toEqual([
      'principal.mobile',
    ]);
  });

  it('gives way to a closer one, then to a newer one', () => {
    const far = lesson({
      section: ['网站', '负责人'],
      key: 'siteManager.mobile',
      taughtAt: later.toISOString(),
    });
    expect(keysOf([far, lesson()], field())).toEqual(['principal.mobile']);
    const newer = lesson({ key: 'legalRepresentative.mobile', taughtAt: later.toISOString() });
    expect(keysOf([lesson(), newer], field())).toEqual(['legalRepresentative.mobile']);
  });

  it('means one of several fields that look the same; never means all of them', () => {
    expect(keysOf([lesson({ position: 1 })], field(), field(), field())).toEqual([
      null,
      'principal.mobile',
      null,
    ]);
    const never = matchLessons([lesson({ key: null })], [field(), field({ control: 'popup' })]);
    expect(never.map((found) => found?.key)).toEqual([null, null]);
    expect(never.every((found) => found !== null)).toBe(true);
  });
});

describe('stored lessons', () => {
  it('replace the earlier one about the same field, and no other', async () => {
    await teach({ ...place, key: 'principal.mobile' }, now);
    await teach({ ...place, control: 'textarea', key: 'principal.landline' }, later);
    await teach({ ...place, position: 1, key: null }, later);
    await teach({ ...place, host: 'other.example.test', key: 'siteManager.mobile' }, later);
    const here = await listLessons(place.host);
    expect(here.map(({ key }) => key).sort()).toEqual(['principal.landline', null].sort());
    expect(await listLessons()).toHaveLength(3);
  });

  it('come back after they were forgotten', async () => {
    const taught = await teach({ ...place, key: null }, now);
    const removed = await unlearn([taught.id, 'nobody']);
    expect(await listLessons()).toEqual([]);
    await restoreLessons(removed);
    expect(await listLessons()).toEqual([taught]);
  });
});

describe('lessons in a file', () => {
  it('come out as they went in', async () => {
    const taught = [await teach({ ...place, key: 'principal.mobile' }, now)];
    const read = readLessons(writeLessons(taught, now));
    expect(read).toEqual({ ok: true, lessons: taught });
    expect(await importLessons(taught)).toEqual({ added: [], changed: [], same: 1 });
  });

  it('are compared before, and replace what is stored about the same field', async () => {
    await teach({ ...place, key: 'principal.mobile' }, now);
    const file = [
      lesson({ key: 'siteManager.mobile' }),
      lesson({ id: 'b', label: '姓名', key: 'principal.name' }),
    ];
    const changes = compareLessons(file, await listLessons());
    expect([changes.added.length, changes.changed.length, changes.same]).toEqual([1, 1, 0]);
    await importLessons(file);
    expect((await listLessons()).map(({ key }) => key).sort()).toEqual([
      'principal.name',
      'siteManager.mobile',
    ]);
  });

  it.each([
    ['no JSON', '{"format":', 'damaged'],
    ['another program’s file', '{"format":"other"}', 'foreign'],
    ['a list', '[]', 'foreign'],
    ['a company export', '{"format":"beian-guide","version":1,"profiles":[]}', 'foreign'],
    ['a newer version', '{"format":"beian-guide-lessons","version":2}', 'newer'],
    ['no lessons', '{"format":"beian-guide-lessons","version":1}', 'invalid'],
  ])('are refused when the file is %s', (_, text, reason) => {
    expect(readLessons(text)).toMatchObject({ ok: false, reason });
  });

  it.each([
    ['a key of no vocabulary', { key: 'organizer.secret' }, 'lessons.0.key'],
    ['a host with a path', { host: 'a.test/evil' }, 'lessons.0.host'],
    ['a label that is no text', { label: 7 }, 'lessons.0.label'],
    ['a position below zero', { position: -1 }, 'lessons.0.position'],
    ['an empty label', { label: '' }, 'lessons.0.label'],
  ])('are refused with %s', (_, part, path) => {
    const text = writeLessons([{ ...lesson(), ...part } as Lesson], now);
    expect(readLessons(text)).toEqual({ ok: false, reason: 'invalid', path });
  });

  it('are refused by size before they are read, and never make the reader throw', () => {
    expect(readLessons('', 6 * 1024 * 1024)).toMatchObject({ ok: false, reason: 'too-large' });
    const whole = writeLessons([lesson()], now);
    fc.assert(
      fc.property(fc.nat(whole.length), fc.string({ maxLength: 3 }), (at, put) => {
        readLessons(whole.slice(0, at) + put + whole.slice(at + put.length));
      }),
    );
    fc.assert(fc.property(fc.json(), (text) => !readLessons(text).ok));
  });
});
