export interface Month {
  year: number;
  /** 1 to 12 */
  month: number;
}

const english = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const chinese = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '十一', '十二'];

/**
 * Reads the month that a calendar heading names, in one piece or several: `2026年`, `3 月`; `2026年三月`;
 * `Mar`, `2026`; `2026-03`. Null when year or month is missing.
 */
export function readMonth(pieces: readonly string[]): Month | null {
  const flat = pieces.map((piece) => piece.normalize('NFKC').replace(/\s+/g, ' ').trim());
  // a heading may be cut at its dash, which may stand in the frame around both: 2026, -, 11
  const words = flat.filter((piece) => !/^[-/.]$/.test(piece));
  const joined = words.length < flat.length ? words.map((word, index) => `${word}-${words[index + 1]}`) : [];
  for (const piece of [...flat, ...joined.filter((text) => /^\d{4}[-/.]\d{1,2}$/.test(text))]) {
    const both = /(?:^|\D)(\d{4}) ?[-/.年] ?(\d{1,2})(?: ?月)?$/.exec(piece);
    if (both) return valid(Number(both[1]), Number(both[2]));
    // with the century left out: 26年11月
    const short = /^(\d{2})年 ?(\d{1,2})月$/.exec(piece);
    if (short) return valid(2000 + Number(short[1]), Number(short[2]));
  }
  const year = firstOf(flat, yearIn);
  const month = firstOf(flat, monthIn);
  return year !== null && month !== null ? valid(year, month) : null;
}

/** True when a text is part of a heading: it names a year or a month. */
export function namesTime(text: string): boolean {
  const flat = text.normalize('NFKC').trim();
  return yearIn(flat) !== null || monthIn(flat) !== null;
}

/** The one year that a text names, alone or as 2031年; null when none. */
export function yearIn(piece: string): number | null {
  const match = /(?:^|\D)((?:19|20|21)\d{2})(?:\D|$)/.exec(piece);
  return match ? Number(match[1]) : null;
}

/** The month that a text names and nothing else: 3月, 三月, Mar, March. */
export function monthNamed(text: string): number | null {
  const flat = text.normalize('NFKC').replace(/\s+/g, '').toLowerCase();
  return /^(?:\d{1,2}月|[一二三四五六七八九十]{1,2}月|[a-z]{3,9}\.?)$/.test(flat) ? monthIn(flat) : null;
}

function monthIn(piece: string): number | null {
  const digits = /(?:^|\D)(\d{1,2}) ?月/.exec(piece);
  if (digits) return Number(digits[1]);
  const word = /([一二三四五六七八九十]{1,2})月/.exec(piece);
  if (word) return chinese.indexOf(word[1] ?? '') + 1 || null;
  const latin = /(?:^|[^a-z])(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*/i.exec(piece);
  if (latin) return english.indexOf((latin[1] ?? '').toLowerCase()) + 1;
  return null;
}

function firstOf<T>(pieces: readonly string[], read: (piece: string) => T | null): T | null {
  for (const piece of pieces) {
    const found = read(piece);
    if (found !== null) return found;
  }
  return null;
}

function valid(year: number, month: number): Month | null {
  return month >= 1 && month <= 12 ? { year, month } : null;
}

/** Whole months from one to the other; negative when `to` is earlier. */
export function monthsBetween(from: Month, to: Month): number {
  return (to.year - from.year) * 12 + (to.month - from.month);
}

/** True when a page that begins with a month and has so many shows another one. */
export function spans(page: { month: Month; span: number }, month: Month): boolean {
  const off = monthsBetween(page.month, month);
  return off >= 0 && off < page.span;
}
