import type { Facts } from '../drivers/driver.ts';
import type { FillValue } from '../fill-value.ts';
import { dateFormat, formatDay, parseIso } from './date-format.ts';

/**
 * The texts that may stand for a value in a control that takes text, best first. What the control says of
 * itself decides between right spellings; nothing is cut and nothing is made up.
 * @returns [] when the value cannot be written as one text
 */
export function spellings(value: FillValue, facts: Facts): string[] {
  return distinct(raw(value, facts).flatMap((text) => withoutAffix(text, facts))).filter(
    (text) => text !== '',
  );
}

/** The spellings that the control has room for. */
export function fitting(texts: readonly string[], maxLength: number | null): string[] {
  return maxLength === null ? [...texts] : texts.filter((text) => text.length <= maxLength);
}

function raw(value: FillValue, facts: Facts): string[] {
  switch (value.kind) {
    case 'text':
      return [value.text, ...(value.alternatives ?? [])];
    case 'choice':
      return value.wanted.length === 1 ? [...(value.wanted[0] ?? [])] : [];
    case 'region':
      return [value.levels.map((level) => level[0] ?? '').join('')];
    case 'date':
      return value.date === null ? ['长期'] : dateTexts(value.date, facts);
    case 'phone':
      return phoneTexts(value, facts);
    case 'list':
      return listTexts(value.items, facts);
    default:
      return [];
  }
}

function dateTexts(iso: string, facts: Facts): string[] {
  const day = parseIso(iso);
  return day ? [formatDay(day, dateFormat([facts.placeholder, facts.help]))] : [];
}

/** A landline with its hyphens, since portals ask for 010-87654321; with the country where an example has it. */
function phoneTexts(value: Extract<FillValue, { kind: 'phone' }>, facts: Facts): string[] {
  const { country, area, number, extension } = value;
  if (area === '') return [number, `${country}-${number}`];
  const plain = [area, number, ...(extension ? [extension] : [])].join('-');
  const example = `${facts.placeholder} ${facts.help}`.normalize('NFKC');
  const international = `${country.padStart(3, '0')}-${plain}`;
  if (/(?:^|\D)0?86-\d/.test(example)) return [international, plain];
  if (/(?:^|\D)0\d{9,11}(?:\D|$)/.test(example) && !/0\d{2,3}-/.test(example))
    return [plain.replaceAll('-', ''), plain];
  return [plain, ...(extension ? [`${area}-${number}`] : [])];
}

/** Several entries in one box only where the box says how they are parted. */
function listTexts(items: readonly string[], facts: Facts): string[] {
  if (items.length === 0) return [];
  if (items.length === 1) return [...items];
  const words = `${facts.placeholder} ${facts.help}`;
  const separator = [
    { sign: /换行|每行|一行一[个条]/, text: '\n' },
    { sign: /[“"'（(]?;[”"'）)]?|；|分号/, text: ';' },
    { sign: /逗号|[,，][”"]?(?:隔开|分隔|分割|分开)/, text: ',' },
    { sign: /空格(?:隔开|分隔|分割|分开)/, text: ' ' },
  ].find(({ sign }) => sign.test(words));
  return separator ? [items.join(separator.text)] : [];
}

/** A box with `https://` or 北京市 printed before it must not get the same again. */
function withoutAffix(text: string, facts: Facts): string[] {
  const prefix = facts.prefix.trim();
  const suffix = facts.suffix.trim();
  let bare = text;
  if (prefix && bare.startsWith(prefix)) bare = bare.slice(prefix.length);
  if (suffix && /[.@\p{L}]/u.test(suffix) && bare.endsWith(suffix)) bare = bare.slice(0, -suffix.length);
  return bare === text ? [text] : [bare];
}

function distinct(texts: readonly string[]): string[] {
  return [...new Set(texts)];
}
