import { generateIcsCalendar, type IcsAlarm, type IcsEvent } from 'ts-ics';
import { type Entry, endOf } from './entries.ts';
import { escapeText, foldLines } from './text.ts';

/** What a calendar shows of an entry. */
export interface EntryWords {
  summary: string;
  description: string;
}

/** Days before a last day on which the calendar reminds, at nine in the morning by its own clock. */
const alarmDays = [7, 1] as const;

const asDate = (day: string) => new Date(`${day}T00:00:00Z`);

function alarmsOf(entry: Entry, words: EntryWords): IcsAlarm[] {
  if (entry.kind !== 'limit') return [];
  return alarmDays.map((days) => ({
    action: 'DISPLAY',
    // the library escapes the texts of events and forgets those of alarms
    description: escapeText(words.summary),
    // an all-day event begins at midnight: nine o'clock is 15 hours before the next one
    trigger: {
      type: 'relative',
      value: { before: true, hours: 15, ...(days > 1 ? { days: days - 1 } : {}) },
    },
  }));
}

/**
 * One iCalendar file (RFC 5545) with all-day events in China dates. Files written later replace the events of
 * earlier ones: the same UID, a later DTSTAMP, a higher SEQUENCE.
 * @param since ISO moment before which no file can have been written: the first filing's beginning
 */
export function writeCalendar(
  entries: readonly { entry: Entry; words: EntryWords }[],
  name: string,
  since: string,
  now: Date,
): string {
  const sequence = Math.max(0, Math.floor((now.getTime() - Date.parse(since)) / 1000));
  const events = entries.map(
    ({ entry, words }): IcsEvent => ({
      uid: entry.uid,
      stamp: { date: now },
      lastModified: { date: now },
      sequence,
      start: { date: asDate(entry.first), type: 'DATE' },
      end: { date: asDate(endOf(entry)), type: 'DATE' },
      summary: words.summary,
      description: words.description,
      // a date is no appointment: the day stays free
      timeTransparent: 'TRANSPARENT',
      status: entry.kind === 'expected' ? 'TENTATIVE' : 'CONFIRMED',
      alarms: alarmsOf(entry, words),
    }),
  );
  const text = generateIcsCalendar({
    version: '2.0',
    prodId: '-//Beian Guide//Filing dates//EN',
    method: 'PUBLISH',
    name: escapeText(name),
    events,
  });
  return foldLines(text);
}
