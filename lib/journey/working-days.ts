import chineseDays from 'chinese-days';
import { addDays, type IsoDate } from './china-date.ts';

/**
 * Working days by the State Council's yearly calendar, with its make-up days. For a year whose calendar is
 * not in the table, the table answers as if there were no holidays at all (measured for 2027), so such
 * years are computed here from weekends and the fixed holidays, and whoever asks is told.
 */
export interface CountedDate {
  date: IsoDate;
  /** true when a day was counted in a year whose calendar is not published yet */
  provisional: boolean;
}

const coverage = new Map<number, boolean>();

/** True when the State Council's calendar of this year is in the table. */
export function isCovered(year: number): boolean {
  const known = coverage.get(year);
  if (known !== undefined) return known;
  // 1 to 3 October are always public holidays, and three days in a row always hold a weekday: if the
  // table calls all three free, it knows the year
  const covered = [1, 2, 3].every((day) => chineseDays.isHoliday(`${year}-10-0${day}`));
  coverage.set(year, covered);
  return covered;
}

const fixedByYear = new Map<number, ReadonlySet<IsoDate>>();

/**
 * The public holidays that the regulation names, without the make-up days that only the yearly calendar
 * sets (Regulation on Public Holidays for National Annual Festivals and Memorial Days, as of 2025).
 */
function fixedHolidays(year: number): ReadonlySet<IsoDate> {
  const known = fixedByYear.get(year);
  if (known) return known;
  const lunar = (monthAndDay: string) => chineseDays.getSolarDateFromLunar(`${year}-${monthAndDay}`).date;
  const springFestival = lunar('01-01');
  const days = new Set<IsoDate>([
    `${year}-01-01`,
    addDays(springFestival, -1),
    springFestival,
    addDays(springFestival, 1),
    addDays(springFestival, 2),
    chineseDays.getSolarTermDate(year, 4, 'pure_brightness'),
    `${year}-05-01`,
    `${year}-05-02`,
    lunar('05-05'),
    lunar('08-15'),
    `${year}-10-01`,
    `${year}-10-02`,
    `${year}-10-03`,
  ]);
  fixedByYear.set(year, days);
  return days;
}

/** True on a day on which authorities and providers work. */
export function isWorkingDay(date: IsoDate): boolean {
  const year = Number(date.slice(0, 4));
  if (isCovered(year)) return chineseDays.isWorkday(date);
  const weekday = new Date(`${date}T00:00:00Z`).getUTCDay();
  return weekday !== 0 && weekday !== 6 && !fixedHolidays(year).has(date);
}

/**
 * The day on which so many working days have passed since `from`. The day itself is not counted, as
 * Chinese law counts periods (Civil Code, article 201); 0 days is the day itself.
 */
export function addWorkingDays(from: IsoDate, days: number): CountedDate {
  let date = from;
  let provisional = false;
  for (let left = days; left > 0; ) {
    date = addDays(date, 1);
    provisional ||= !isCovered(Number(date.slice(0, 4)));
    if (isWorkingDay(date)) left -= 1;
  }
  return { date, provisional };
}
