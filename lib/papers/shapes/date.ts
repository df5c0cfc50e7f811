import { readDate } from '../../rules/index.ts';
import { tight } from '../fold.ts';
import { longTerm, type Proposal } from '../paper.ts';
import type { Match, Shape } from './shape.ts';

/** Letters that recognition puts in the place of digits. */
const looksLike: Readonly<Record<string, string>> = {
  O: '0',
  o: '0',
  Q: '0',
  D: '0',
  I: '1',
  l: '1',
  '|': '1',
  B: '8',
  S: '5',
  Z: '2',
};
const digit = `[\\d${Object.keys(looksLike).join('')}]`;
const word = '[〇零○一二三四五六七八九十廿]';
const dates = new RegExp(
  [
    `(${digit}{4})[年.\\-/·,，、](${digit}{1,2})[月.\\-/·,，、](${digit}{1,2})[日曰目号]?`,
    `((?:18|19|20)\\d{2})([01]\\d)([0-3]\\d)(?!\\d)`,
    `(${word}{4})年(${word}{1,3})月(${word}{1,3})[日曰]?`,
  ].join('|'),
  'g',
);
/** What is printed where a paper does not end. */
const endless = /长期有效|长期|不约定期限|无固定期限|永久存续|永久|永续|long[- ]?term/i;
const onward = /^[日]?(?:起|止|始)?(?:至|到|一|[—–\-~～－―])/;

const wordDigit = (char: string) => Math.max(0, '〇一二三四五六七八九'.indexOf(char));

/** 二〇一五, 二十一 and 廿一 as digits. */
function fromWords(text: string): string {
  if (text.length === 4) return [...text].map(wordDigit).join('');
  const [tens, ones] = text.replace('廿', '二十').split('十');
  if (ones === undefined) return String(wordDigit(text));
  return String((tens ? wordDigit(tens) : 1) * 10 + (ones ? wordDigit(ones) : 0));
}

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const monthName =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
const dayFirst = new RegExp(
  `(?<!\\d)(\\d{1,2})(?:st|nd|rd|th)?[-./,]?${monthName}[-./,]?((?:19|20)?\\d{2})(?!\\d)`,
  'gi',
);
const monthFirst = new RegExp(
  `${monthName}[-./]?(\\d{1,2})(?:st|nd|rd|th)?[-./,]?((?:19|20)\\d{2})(?!\\d)`,
  'gi',
);

/** English dates with the month in letters as Chinese ones: 3 June 2027, 03-Jun-27, June 3rd, 2027. */
function fromEnglish(text: string): string {
  const date = (day: string, month: string, year: string) =>
    `${year.length === 2 ? `20${year}` : year}-${months.indexOf(month.slice(0, 3).toLowerCase()) + 1}-${day}`;
  return text
    .replace(dayFirst, (_, day: string, month: string, year: string) => date(day, month, year))
    .replace(monthFirst, (_, month: string, day: string, year: string) => date(day, month, year));
}

interface Found {
  /** ISO date, or the text itself where it is no date as it stands */
  value: string;
  proposals: readonly Proposal[];
  start: number;
  end: number;
}

function datesIn(raw: string): Found[] {
  const text = fromEnglish(raw);
  return [...text.matchAll(dates)].map((match): Found => {
    const groups = match.slice(1).filter((part) => part !== undefined);
    const parts = match[7] === undefined ? groups : groups.map(fromWords);
    const place = { start: match.index, end: match.index + match[0].length };
    const asRead = readDate(parts.join('-'));
    if (asRead) return { value: asRead, proposals: [], ...place };
    // letters in the place of digits are told, not corrected; a day that does not exist is shown as it is
    const swaps = new Set([...parts.join('')].flatMap((c) => (looksLike[c] ? [`${c}→${looksLike[c]}`] : [])));
    const digits = parts.map((part) => [...part].map((c) => looksLike[c] ?? c).join(''));
    const meant = readDate(digits.join('-'));
    return { value: match[0], proposals: meant ? [{ value: meant, swaps: [...swaps] }] : [], ...place };
  });
}

/** A day that exists, or would with a letter read as a digit; else its end may stand on the next line. */
const isRead = ({ value, proposals }: Found) => proposals.length > 0 || readDate(value) !== null;

/** One date, in any of the ways that papers and recognition write it. */
export const dateShape: Shape = (raw) => {
  const text = fromEnglish(tight(raw));
  const [first, second] = datesIn(text);
  if (!first) return null;
  const rest = text.length - (first.end - first.start);
  return {
    value: first.value,
    score: second || endless.test(text) ? 0.4 : rest > 6 ? 0.5 : isRead(first) ? 0.95 : 0.6,
    proposals: first.proposals,
  };
};

/** From one day to another or without an end: 2015年03月09日至长期. A single date is the beginning of one. */
export const periodShape: Shape = (raw) => {
  const text = fromEnglish(tight(raw).replace(/^自/, ''));
  const [from, last] = datesIn(text);
  // the same day twice is no period: one of them is another date of the paper
  const until = from && last && from.value !== last.value ? last : undefined;
  const open = endless.exec(text);
  if (!from)
    return open && open.index < 3 && text.length < 12 ? { value: '', until: longTerm, score: 0.9 } : null;
  const proposals = [...from.proposals, ...(until?.proposals ?? [])];
  if (until) {
    return {
      value: from.value,
      until: until.value,
      score: isRead(from) && isRead(until) ? 0.97 : 0.6,
      proposals,
    };
  }
  if (open) return { value: from.value, until: longTerm, score: 0.97, proposals };
  if (/^[至到—–\-~～]/.test(text)) return { value: '', until: from.value, score: 0.5, proposals };
  const goesOn: Match = {
    value: from.value,
    score: onward.test(text.slice(from.end)) ? 0.6 : 0.45,
    proposals,
  };
  return goesOn;
};
