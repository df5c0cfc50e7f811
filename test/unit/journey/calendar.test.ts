import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { calendarEntries, writeCalendar } from '../../../lib/journey/calendar/index.ts';
import type { FilingFacts, StageState } from '../../../lib/journey/index.ts';

const now = new Date('2026-12-10T02:00:00Z');
const since = '2026-11-01T00:00:00.000Z';

const live: FilingFacts = {
  stagesVersion: 2,
  stages: Object.fromEntries(
    [
      ['domain', '2026-11-10'],
      ['account', '2026-11-10'],
      ['server', '2026-11-10'],
      ['enter', '2026-11-16'],
      ['documents', '2026-11-16'],
      ['face-check', '2026-11-16'],
      ['provider-review', '2026-11-17'],
      ['miit-sms', '2026-11-17'],
      ['administration-review', '2026-12-01'],
      ['number', '2026-12-01'],
      ['footer', '2026-12-02'],
      ['go-live', '2026-12-02'],
    ].map(([id = '', on]) => [id, { state: 'done', on } as StageState]),
  ),
};
const words = (id: string) => ({
  summary: `${id}: 公安联网备案; a, b`,
  description: `first\nsecond \\ ${id}`,
});
const write = (filing: FilingFacts, at = now, today = '2026-12-10') =>
  writeCalendar(
    calendarEntries('filing1', filing, { commercial: true }, today).map((entry) => ({
      entry,
      words: words(entry.stageId),
    })),
    'Beian: 海云, shop',
    since,
    at,
  );

interface Read {
  uid: string;
  start: string;
  end: string;
  sequence: number;
  stamp: string;
  summary: string;
  description: string;
  alarms: { trigger: number; description: string }[];
}

/** What another program reads from the file. */
function read(text: string): Read[] {
  const calendar = new ICAL.Component(ICAL.parse(text));
  return calendar.getAllSubcomponents('vevent').map((component) => {
    const event = new ICAL.Event(component);
    return {
      uid: event.uid,
      start: event.startDate.toString(),
      end: event.endDate.toString(),
      sequence: event.sequence,
      stamp: String(component.getFirstPropertyValue('dtstamp')),
      summary: event.summary,
      description: event.description,
      alarms: component.getAllSubcomponents('valarm').map((alarm) => ({
        trigger: (alarm.getFirstPropertyValue('trigger') as ICAL.Duration).toSeconds(),
        description: String(alarm.getFirstPropertyValue('description')),
      })),
    };
  });
}

describe('the calendar file', () => {
  it('says what another parser reads back, as all-day China dates', () => {
    const events = read(write(live));
    const register = events.find(({ uid }) => uid === 'filing1-psb-register@beian-guide.invalid');
    expect(register).toMatchObject({
      start: '2027-01-01',
      end: '2027-01-02',
      stamp: '2026-12-10T02:00:00Z',
      ...words('psb-register'),
    });
    // nine in the morning, a week and a day before
    expect(register?.alarms).toEqual([
      { trigger: -(6 * 24 + 15) * 3600, description: words('psb-register').summary },
      { trigger: -15 * 3600, description: words('psb-register').summary },
    ]);
    const done = events.find(({ uid }) => uid === 'filing1-go-live@beian-guide.invalid');
    expect(done).toBeUndefined();
    expect(events.find(({ uid }) => uid.startsWith('filing1-miit-sms@'))?.start).toBe('2026-11-17');
  });

  it('keeps to RFC 5545: lines end with CRLF and are no longer than 75 octets', () => {
    const text = write(live);
    expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    for (const line of text.split('\r\n')) expect(Buffer.byteLength(line), line).toBeLessThanOrEqual(75);
    expect(text).toMatch(/^BEGIN:VCALENDAR\r\nVERSION:2\.0\r\nPRODID:/);
    expect(text).toMatch(/\r\nDTSTAMP:20261210T020000Z\r\n/);
  });

  it('replaces what an earlier file brought: the same UIDs, a later stamp, a higher sequence', () => {
    const first = read(write(live));
    const registered = {
      ...live,
      stages: { ...live.stages, 'psb-register': { state: 'done', on: '2026-12-20' } as StageState },
    };
    const later = read(write(registered, new Date('2026-12-20T03:00:00Z'), '2026-12-20'));
    const uids = (events: Read[]) => new Set(events.map(({ uid }) => uid));
    expect([...uids(first)].filter((uid) => !uids(later).has(uid))).toEqual([]);
    expect(uids(later).size).toBe(later.length);
    for (const event of later) {
      const before = first.find(({ uid }) => uid === event.uid);
      if (!before) continue;
      expect(event.sequence).toBeGreaterThan(before.sequence);
      expect(event.stamp > before.stamp).toBe(true);
    }
    expect(later.find(({ uid }) => uid.includes('psb-register'))?.start).toBe('2026-12-20');
  });

  it('calls no more for a limit that was met on a day that nobody noted', () => {
    const met = { ...live, stages: { ...live.stages, 'psb-register': { state: 'done' } as StageState } };
    const event = read(write(met)).find(({ uid }) => uid.includes('psb-register'));
    expect(event).toMatchObject({ start: '2026-12-10', alarms: [] });
  });

  it('gives a duty that comes back an entry of its own each year', () => {
    const granted = (report: Record<string, StageState>): FilingFacts => ({
      ...live,
      stages: { ...live.stages, 'licence-review': { state: 'done', on: '2027-03-15' }, ...report },
    });
    const uid = (filing: FilingFacts) =>
      read(write(filing, new Date('2028-01-05T00:00:00Z'), '2028-01-05'))
        .map((event) => event.uid)
        .find((one) => one.includes('licence-report'));
    expect(uid(granted({}))).toBe('filing1-licence-report-2028@beian-guide.invalid');
    expect(uid(granted({ 'licence-report': { state: 'done', on: '2028-01-04' } }))).toBe(
      'filing1-licence-report-2029@beian-guide.invalid',
    );
  });

  it('loses nothing of any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const clean = text.replace(/[\p{Cc}\r\n]/gu, '').trim();
        const [entry] = calendarEntries('filing1', live, {}, '2026-12-10');
        if (!entry) throw new Error('no entry');
        const file = writeCalendar(
          [{ entry, words: { summary: clean, description: clean } }],
          'x',
          since,
          now,
        );
        expect(read(file)[0]?.summary).toBe(clean);
      }),
      { numRuns: 200 },
    );
  });
});
