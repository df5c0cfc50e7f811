export { calendarEntries, type Entry } from './entries.ts';
export { type EntryWords, writeCalendar } from './write.ts';
