/**
 * Dates as a control writes them. Dates are checked as real calendar days before anything is typed, since
 * some kits silently turn an impossible date into another one.
 */

export interface Day {
  year: number;
  /** 1 to 12 */
  month: number;
  /** 1 to 31 */
  day: number;
}

/** Reads ISO `YYYY-MM-DD`; null unless it is a day of the calendar. */
export function parseIso(iso: string): Day | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso);
  return match ? realDay(Number(match[1]), Number(match[2]), Number(match[3])) : null;
}

function realDay(year: number, month: number, day: number): Day | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const real =
    date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return real ? { year, month, day } : null;
}

/**
 * A date as shown in a control: year first, any separators, optional time; or year last, where the order of
 * day and month must be beyond doubt. Null for anything else.
 * @param hint the format that the control asks for, where it says one: DD/MM/YYYY
 */
export function readDay(text: string, hint = ''): Day | null {
  const flat = text.normalize('NFKC').trim();
  const yearLast = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})(?:\s[\d:.]+)?$/.exec(flat);
  if (yearLast) {
    const [one, two, year] = [yearLast[1], yearLast[3], yearLast[4]].map(Number) as [number, number, number];
    // with points nobody writes the month first
    const dayFirst = yearLast[2] === '.' || /d\W{1,2}m+\W{1,2}y/i.test(hint) || one > 12;
    const monthFirst = /m\W{1,2}d+\W{1,2}y/i.test(hint) || two > 12 || one === two;
    if (dayFirst === monthFirst && one !== two) return null;
    return dayFirst ? realDay(year, two, one) : realDay(year, one, two);
  }
  const spaced = /^(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?(?:[\sT]+[\d:.]+Z?)?$/.exec(flat);
  const match = spaced ?? /^(\d{4})(\d{2})(\d{2})$/.exec(flat);
  return match ? realDay(Number(match[1]), Number(match[2]), Number(match[3])) : null;
}

/** A year and month as shown in a control that asks for no day; null for anything else. */
export function readYearMonth(text: string): { year: number; month: number } | null {
  const flat = text.normalize('NFKC').trim();
  const [, year, month] = /^(\d{4})\s*[-/.年]\s*(\d{1,2})\s*月?$/.exec(flat) ?? [];
  const [, lastMonth, lastYear] = /^(\d{1,2})[-/.](\d{4})$/.exec(flat) ?? [];
  const found = { year: Number(year ?? lastYear), month: Number(month ?? lastMonth) };
  return found.month >= 1 && found.month <= 12 ? found : null;
}

/** A year as shown in a control that asks for no more; null for anything else. */
export function readYear(text: string): number | null {
  const match = /^((?:19|20|21)\d\d)年?$/.exec(text.normalize('NFKC').trim());
  return match ? Number(match[1]) : null;
}

/** True when a text shows the day, or its month, or its year, and nothing finer. */
export function showsDay(text: string, day: Day | null, hint = ''): boolean {
  const year = readYear(text);
  if (year) return year === day?.year;
  const month = readYearMonth(text);
  if (month) return day !== null && month.year === day.year && month.month === day.month;
  return sameDay(readDay(text, hint), day);
}

export function sameDay(a: Day | null, b: Day | null): boolean {
  return a !== null && b !== null && a.year === b.year && a.month === b.month && a.day === b.day;
}

const formatShape = /(?:y{4}|Y{4})[^a-zA-Z\d]{0,3}(?:MM?|mm?)[^a-zA-Z\d]{0,3}(?:DD?|dd?)\s*日?/;
/** Day and month before the year: MM/DD/YYYY, dd.mm.yyyy. */
const lastShape = /\b(?:MM?([-/.])DD?|DD?([-/.])MM?)(?:\1|\2)Y{4}\b/i;

/** A hint that is a format without a day, whole: YYYY-MM, yyyy年MM月. */
const monthShape = /^[yY]{4}([-/.年])[mM]{2}(月?)$/;

/**
 * The format that a control expects, found in its own words: a format attribute, the placeholder, or the
 * value it already shows. Tokens come back as YYYY, MM or M, DD or D (no day where it asks for a month); `YYYY-MM-DD`
 * when nothing tells, and no strokes in it where it has no room for them.
 */
export function dateFormat(hints: readonly string[], maxLength: number | null = null): string {
  for (const hint of hints) {
    const month = monthShape.exec(hint.normalize('NFKC').trim());
    if (month) return `YYYY${month[1]}MM${month[2]}`;
    const shape = formatShape.exec(hint.normalize('NFKC'));
    if (shape) return shape[0].replace(/y/g, 'Y').replace(/m/g, 'M').replace(/d/g, 'D').trim();
    const last = lastShape.exec(hint.normalize('NFKC'));
    if (last) return last[0].toUpperCase();
    const example = /\d{4}([-/.年])(\d{1,2})([-/.月])(\d{1,2})(日?)/.exec(hint.normalize('NFKC'));
    // without a nought before a single figure: 2026/1/5
    const [, one, figures = '', other, days = '', end] = example ?? [];
    if (example)
      return `YYYY${one}${figures.length < 2 ? 'M' : 'MM'}${other}${days.length < 2 ? 'D' : 'DD'}${end}`;
    if (/(?:^|\D)\d{8}(?:\D|$)/.test(hint) || /YYYYMMDD/i.test(hint)) return 'YYYYMMDD';
  }
  return maxLength === 8 ? 'YYYYMMDD' : 'YYYY-MM-DD';
}

/** Writes a day in a format of YYYY, MM, M, DD, D and literal characters. */
export function formatDay(day: Day, format: string): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return format
    .replace('YYYY', String(day.year).padStart(4, '0'))
    .replace(/MM?/, (token) => (token === 'MM' ? two(day.month) : String(day.month)))
    .replace(/DD?/, (token) => (token === 'DD' ? two(day.day) : String(day.day)));
}
