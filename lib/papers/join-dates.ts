import { tight } from './fold.ts';

/** A row that can be a piece of a date and nothing else. */
const piece = /^(?:\d{4}|\d{1,2}|\d{4}年|(?:\d{1,2})?月|(?:\d{1,2})?日|[年月日\d]{1,11})$/;
const whole = /^(?:18|19|20)\d{2}年\d{1,2}月\d{1,2}日$/;
/** The figures of a date first and what belongs between them behind, as a stamped date is read: 2019 12 03 年月日. */
const apart = /^((?:18|19|20)\d{2})([01]\d)([0-3]\d)年月日$/;
const mostPieces = 6;

/** The date that these rows are when they are read as one, null where they are none. */
function dateOf(rows: readonly string[]): string | null {
  if (!rows.every((text) => piece.test(text))) return null;
  const text = rows.join('');
  return whole.test(text) ? text : apart.test(text) ? text.replace(apart, '$1年$2月$3日') : null;
}

/** Joins lines that recognition broke within a date: 1995 / 年 / 6 / 月 / 30 / 日. */
export function joinBrokenDates<Row extends { text: string; last: number }>(rows: readonly Row[]): Row[] {
  const joined: Row[] = [];
  for (let at = 0; at < rows.length; at++) {
    const row = rows[at] as Row;
    const next = rows.slice(at, at + mostPieces).map(({ text }) => tight(text));
    let size = 1;
    let date: string | null = null;
    while (date === null && size < next.length && piece.test(next[size - 1] ?? '')) {
      date = dateOf(next.slice(0, ++size));
    }
    joined.push(date === null ? row : { ...row, text: date, last: rows[at + size - 1]?.last ?? row.last });
    if (date !== null) at += size - 1;
  }
  return joined;
}
