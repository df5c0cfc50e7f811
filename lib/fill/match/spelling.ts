import type { Facts } from '../drivers/driver.ts';
import type { FillValue } from '../fill-value.ts';
import { dateFormat, formatDay, parseIso } from './date-format.ts';
import { isBetweenLevel } from './region.ts';

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
      return asWished([value.text, ...(value.alternatives ?? [])], `${facts.placeholder} ${facts.help}`);
    case 'choice':
      return value.wanted.length === 1 ? [...(value.wanted[0] ?? [])] : [];
    case 'region':
      return [written(value.levels)];
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

/** A region as one writes it: a level that names no place is passed over, or goes by the name of its city. */
function written(levels: readonly (readonly string[])[]): string {
  const places = levels.length > 1 ? levels.filter((level) => !level.some(isBetweenLevel)) : levels;
  return places.map((level) => level.find((name) => !isBetweenLevel(name)) ?? level[0] ?? '').join('');
}

/** An address that begins with its province or municipality. */
const whole = /^(?:\p{sc=Han}{2,7}(?:省|自治区)|(?:北京|上海|天津|重庆)市)/u;

/** What a control's words say of the form, and what such a form looks like; the first that is said counts. */
const wishes: readonly { said: RegExp; has: RegExp; not?: true }[] = [
  { said: /(?:不|无|勿|去掉?)[^，。；、]{0,6}https?/i, has: /^https?:/i, not: true },
  { said: /^(?!.*http:).*https:/is, has: /^https:/i },
  { said: /http:/i, has: /^http:/i },
  { said: /(?:不|无|勿|去掉?)[^，。；、]{0,8}省/, has: whole, not: true },
  { said: /(?:含|包括|从|填写|完整|具体)[^，。；、]{0,3}省/, has: whole },
];

/** Right spellings in the order in which the control's own words ask for them. */
function asWished(texts: readonly string[], words: string): string[] {
  const wish = wishes.find(({ said, has }) => said.test(words) && texts.some((text) => has.test(text)));
  if (!wish) return [...texts];
  const fits = (text: string) => wish.has.test(text) !== (wish.not ?? false);
  return [...texts.filter(fits), ...texts.filter((text) => !fits(text))];
}

function dateTexts(iso: string, facts: Facts): string[] {
  const day = parseIso(iso);
  return day ? [formatDay(day, dateFormat([facts.placeholder, facts.help], facts.maxLength))] : [];
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

/** A box that says that each entry is closed with Enter. */
export function closedByEnter({ placeholder, help }: Pick<Facts, 'placeholder' | 'help'>): boolean {
  return /回车|(?:press|[按击敲])\s*enter/i.test(`${placeholder} ${help}`);
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
  // a whole value that is printed before the box is the one that was filed before, no part of the new one
  return bare === text || bare === '' ? [text] : [bare];
}

function distinct(texts: readonly string[]): string[] {
  return [...new Set(texts)];
}
