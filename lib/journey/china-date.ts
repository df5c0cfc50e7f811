/**
 * Dates as the filing systems count them: plain `YYYY-MM-DD` days in China (UTC+8, no daylight saving
 * since 1991), whatever the person's time zone is.
 */
export type IsoDate = string;

const dayLength = 86_400_000;
const chinaOffset = 8 * 3_600_000;

/** The day it is in China at this moment. */
export function chinaDate(now: Date): IsoDate {
  return new Date(now.getTime() + chinaOffset).toISOString().slice(0, 10);
}

/** The day so many calendar days later; `days` may be negative. */
export function addDays(date: IsoDate, days: number): IsoDate {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * dayLength).toISOString().slice(0, 10);
}

/** The same day so many years later; 29 February becomes 28 February. */
export function addYears(date: IsoDate, years: number): IsoDate {
  const [year = '', month = '', day = ''] = date.split('-');
  const wanted = `${String(Number(year) + years).padStart(4, '0')}-${month}-${day}`;
  return isDate(wanted) ? wanted : `${wanted.slice(0, 8)}28`;
}

/** Calendar days from the first day to the second; negative when the second is earlier. */
export function daysBetween(from: IsoDate, until: IsoDate): number {
  return Math.round((Date.parse(`${until}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / dayLength);
}

/** True for a `YYYY-MM-DD` day that exists. */
export function isDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().slice(0, 10) === text;
}

/** The later of two days. */
export function laterOf(a: IsoDate, b: IsoDate): IsoDate {
  return a > b ? a : b;
}
