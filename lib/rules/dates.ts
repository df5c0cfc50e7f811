import { finding, type Origin, type Rule } from './finding.ts';

/** Texts that stand for "no end date" on identity documents and licences. */
const longTerm = /^(长期|长期有效|永久|long[- ]?term)$/i;

/** True for the words that certificates use instead of an end date. */
export function isLongTerm(text: string): boolean {
  return longTerm.test(text.trim());
}

/** `YYYY-MM-DD` for a day that exists between 1800 and 2999, else null. Month and day count from 1. */
export function isoDate(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const real =
    date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return real && year >= 1800 && year < 3000 ? date.toISOString().slice(0, 10) : null;
}

/**
 * Reads a date as forms and documents write it (`2026-03-15`, `2026/3/15`, `2026.03.15`, `20260315`,
 * `2026年3月15日`). Answers `YYYY-MM-DD`, or null when it is no such date or the day does not exist.
 */
export function readDate(text: string): string | null {
  const parts =
    /^(\d{4})(\d{2})(\d{2})$/.exec(text.trim()) ??
    /^(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?$/.exec(text.trim());
  return parts ? isoDate(Number(parts[1]), Number(parts[2]), Number(parts[3])) : null;
}

/** The date in China (UTC+8, no daylight saving since 1991) at this moment, `YYYY-MM-DD`. */
export function chinaToday(now: Date): string {
  return new Date(now.getTime() + 8 * 3_600_000).toISOString().slice(0, 10);
}

/** The same day so many months later, or the month's last day where there is no such day. */
export function addMonths(date: string, months: number): string {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const last = new Date(Date.UTC(year, month - 1 + months + 1, 0));
  const wanted = Math.min(day, last.getUTCDate());
  return new Date(Date.UTC(last.getUTCFullYear(), last.getUTCMonth(), wanted)).toISOString().slice(0, 10);
}

const date: Origin = { rule: 'date', source: 'calendar', certain: true };
const validUntil: Origin = { rule: 'idValidUntil', source: 'INSPUR, HW-KB', certain: true };
const past: Origin = { rule: 'pastDate', source: 'calendar', certain: true };

/** A day that exists. Takes every spelling that `readDate` reads. */
export const dateRule: Rule = (value) => (readDate(value) ? [] : [finding(date, 'real', 'error')]);

/** End of validity of a person's ID: more than three months must be left [S:INSPUR][S:HW-KB]. */
export const idValidUntilRule: Rule = (value, { today }) => {
  if (isLongTerm(value)) return [];
  const until = readDate(value);
  if (!until) return [finding(date, 'real', 'error')];
  if (until < today) return [finding(validUntil, 'expired', 'error', { date: until })];
  return until <= addMonths(today, 3) ? [finding(validUntil, 'soon', 'error', { date: until })] : [];
};

/** End of validity of the organizer's certificate: an expired one is refused; `长期` and no date are fine. */
export const certificateValidUntilRule: Rule = (value, { today }) => {
  if (isLongTerm(value)) return [];
  const until = readDate(value);
  if (!until) return [finding(date, 'real', 'error')];
  return until < today ? [finding(validUntil, 'certificateExpired', 'error', { date: until })] : [];
};

/** A day that exists and is not after today in China: date of birth, of establishment, of issue. */
export const pastDateRule: Rule = (value, { today }) => {
  const read = readDate(value);
  if (!read) return [finding(date, 'real', 'error')];
  return read > today ? [finding(past, 'future', 'error')] : [];
};

const domainDates: Origin = { rule: 'domainDate', source: 'QC, HW-KB', certain: false };

/** End of a domain's registration: an expired one is refused, several provinces want more than three months. */
export const domainExpiryRule: Rule = (value, { today }) => {
  const until = readDate(value);
  if (!until) return [finding(date, 'real', 'error')];
  if (until < today) return [finding({ ...domainDates, certain: true }, 'expired', 'error', { date: until })];
  return until <= addMonths(today, 3) ? [finding(domainDates, 'soon', 'hint', { date: until })] : [];
};

/** Day of the real-name check: it takes about three working days to reach MIIT's database [S:HW-KB]. */
export const domainRealNameRule: Rule = (value, { today }) => {
  const read = readDate(value);
  if (!read) return [finding(date, 'real', 'error')];
  if (read > today) return [finding(past, 'future', 'error')];
  const age = (Date.parse(today) - Date.parse(read)) / 86_400_000;
  return age < 5 ? [finding(domainDates, 'fresh', 'hint')] : [];
};
