import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { createI18n } from '../../../components/i18n.ts';
import { calendarFile } from '../../../components/journey/filings/calendar-file.ts';
import { journeyOf } from '../../../components/journey/use-journeys.ts';
import { languages } from '../../../components/languages.ts';
import type { StageState } from '../../../lib/journey/index.ts';
import { stagesVersion } from '../../../lib/journey/stages-version.ts';
import type { Filing } from '../../../lib/profile/filing.ts';
import { sample } from '../profile/sample.ts';
import { type Checked, checkCalendar, rawOf, shownText } from './strict-calendar.ts';

/**
 * The file as a person saves it: two filings, one with the licence granted, names that need escaping and folding.
 */
const today = '2026-12-10';
const done = (on: string): StageState => ({ state: 'done', on });
const profile = sample();
profile.organizer.englishName = 'Haiyun; 海云示例贸易有限公司, a\\b';
const [service] = profile.services;
if (service) service.name = '海云示例贸易官方网站与会员商城（中文简体、繁體）; shop, news';

function filing(id: string, stages: Record<string, StageState>): Filing {
  return {
    id,
    profileId: profile.id,
    serviceId: service?.id ?? '',
    portal: 'aliyun',
    stages,
    stagesVersion,
    answers: { hosting: ['mainland'], organizer: ['foreign-owned'], income: ['yes'], filed: ['nothing'] },
    history: [],
    createdAt: '2026-11-01T00:00:00.000Z',
    updatedAt: '2026-11-01T00:00:00.000Z',
  } as Filing;
}
const begun = filing('0b3e9f5e-6f0e-4c58-9a55-1f1f6b0f4d11', {
  domain: { state: 'doing', on: '2026-12-09' },
});
const granted = filing('6c1a76fa-97f4-4fd9-8ed2-0d0c8f1f1b22', {
  'licence-review': { state: 'done', on: '2026-11-30', until: '2031-11-29' },
  'psb-review': done('2026-12-01'),
  change: { state: 'doing', on: '2027-02-01' },
});

function save(language: string, filings: Filing[], now: string, day = today): Uint8Array {
  const journeys = filings.flatMap((one) => journeyOf(one, [profile], day) ?? []);
  const { t } = createI18n(language, languages[language] ?? {});
  return new TextEncoder().encode(calendarFile(journeys, t, language, day, new Date(now)));
}
const first = (language = 'en') => save(language, [begun, granted], '2026-12-10T02:00:00.000Z');
const events = ({ calendar }: Checked) => calendar.parts;

describe.each(Object.keys(languages))('the calendar file in %s', (language) => {
  const file = first(language);

  it('is valid to the letter', () => {
    const checked = checkCalendar(file);
    expect(checked.faults).toEqual([]);
    expect(events(checked).length).toBeGreaterThan(12);
    expect(rawOf(checked.calendar, 'METHOD')).toBe('PUBLISH');
    expect(rawOf(checked.calendar, 'VERSION')).toBe('2.0');
  });

  it('is read the same by another program', () => {
    const text = new TextDecoder().decode(file);
    const read = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent');
    const own = events(checkCalendar(file));
    expect(read.length).toBe(own.length);
    for (const [index, component] of read.entries()) {
      const event = new ICAL.Event(component);
      const raw = own[index];
      if (!raw) throw new Error('fewer events');
      expect(event.uid).toBe(rawOf(raw, 'UID'));
      expect(event.startDate.isDate).toBe(true);
      expect(event.startDate.toString().replaceAll('-', '')).toBe(rawOf(raw, 'DTSTART'));
      expect(event.endDate.toString().replaceAll('-', '')).toBe(rawOf(raw, 'DTEND'));
      expect(event.summary).toBe(shownText(rawOf(raw, 'SUMMARY')));
      expect(event.description).toBe(shownText(rawOf(raw, 'DESCRIPTION')));
      expect(event.summary).toContain(service?.name);
      expect(event.description).toContain(profile.organizer.englishName);
    }
  });
});

describe('the checker', () => {
  const broken = (change: (text: string) => string) =>
    checkCalendar(new TextEncoder().encode(change(new TextDecoder().decode(first())))).faults;

  it.each<[string, (text: string) => string]>([
    ['line feeds alone', (text) => text.replaceAll('\r\n', '\n')],
    ['a line that is not folded', (text) => text.replaceAll('\r\n ', '')],
    ['a comma that is not escaped', (text) => text.replace('\\,', ',')],
    ['a missing stamp', (text) => text.replace(/DTSTAMP:[^\r]*\r\n/, '')],
    ['a stamp in local time', (text) => text.replace(/(DTSTAMP:\w+)Z/, '$1')],
    ['an hour for an all-day event', (text) => text.replace(/DTSTART;VALUE=DATE:(\d+)/, 'DTSTART:$1T000000')],
    [
      'an event of no day',
      (text) => text.replace(/(DTSTART;VALUE=DATE:(\d+)\r\nDTEND;VALUE=DATE:)\d+/, '$1$2'),
    ],
    [
      'an alarm without words',
      (text) => text.replace(/(BEGIN:VALARM[\s\S]*?)DESCRIPTION:[\s\S]*?(?=\r\n[A-Z])/, '$1X-A:b'),
    ],
    ['a byte order mark', (text) => `\uFEFF${text}`],
  ])('notices %s', (_, change) => expect(broken(change)).not.toEqual([]));
});

describe('what the programs need beyond the standard', () => {
  const all = events(checkCalendar(first()));

  it('Outlook keeps one alarm an event, the first: it is the earlier one, with a duration', () => {
    // MS-OXCICAL 2.1.3.1.1.20.62: instances allowed 0 or 1; the delta is the duration of TRIGGER
    const alarmed = all.filter(({ parts }) => parts.length > 0);
    expect(alarmed.length).toBeGreaterThan(3);
    for (const { parts } of alarmed)
      expect(parts.map((alarm) => rawOf(alarm, 'TRIGGER'))).toEqual(['-P6DT15H', '-PT15H']);
  });

  it('Outlook tells UIDs apart by 202 bytes, and takes a date without an hour as a whole day', () => {
    // MS-STANOICAL 2.1.10; MS-OXCICAL 2.1.3.1.1.20.10
    for (const event of all) {
      expect(Buffer.byteLength(rawOf(event, 'UID'))).toBeLessThanOrEqual(202);
      expect(rawOf(event, 'UID')).toMatch(/^[\x21-\x7e]+@[\w.-]+$/);
    }
  });

  it('Google needs UID, start and end of every event, and free days that block no meeting', () => {
    // Calendar API, Events: import: iCalUID, start and end are required; the end is exclusive
    for (const event of all) {
      expect([rawOf(event, 'UID'), rawOf(event, 'DTSTART'), rawOf(event, 'DTEND')]).not.toContain('');
      expect(rawOf(event, 'TRANSP')).toBe('TRANSPARENT');
    }
  });

  it('Apple shows the calendar under its name', () => {
    expect(rawOf(checkCalendar(first()).calendar, 'X-WR-CALNAME')).toBe('Beian Guide');
  });

  it('a later file replaces every event: the same UID, a higher sequence, a later stamp', () => {
    const later = save('en', [begun, granted], '2027-01-05T02:00:00.000Z', '2027-01-05');
    const after = new Map(events(checkCalendar(later)).map((event) => [rawOf(event, 'UID'), event]));
    for (const event of all) {
      const next = after.get(rawOf(event, 'UID'));
      if (!next) throw new Error(`${rawOf(event, 'UID')} is gone`);
      expect(Number(rawOf(next, 'SEQUENCE'))).toBeGreaterThan(Number(rawOf(event, 'SEQUENCE')));
      expect(rawOf(next, 'DTSTAMP') > rawOf(event, 'DTSTAMP')).toBe(true);
    }
    expect(checkCalendar(later).faults).toEqual([]);
  });

  it('holds the day that is printed on the licence: 90 days before 29 November 2031', () => {
    // 29 in November, 31 in October, 30 in September: 31 August
    const renewal = all.find((event) => rawOf(event, 'UID').startsWith(`${granted.id}-licence-renewal`));
    expect(renewal && rawOf(renewal, 'DTSTART')).toBe('20310831');
  });
});
