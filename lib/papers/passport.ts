import { readDate } from '../rules/index.ts';
import { foldLine } from './fold.ts';
import type { Paper, PaperField, Proposal, Reading } from './paper.ts';
import { meant } from './shapes/misread.ts';

/** A line of the machine-readable zone with the pasted line that it comes from. */
interface Zone {
  text: string;
  raw: string;
}

/** Filler signs as recognition writes them. */
const fillers = /[‹«<＜〈《（(]/g;

const firstZone = /^P[A-Z<][A-Z<]{3}[A-Z]+[A-Z<]{20,}$/;
const zoneText = (raw: string) =>
  foldLine(raw).replace(/«|《/g, '<<').replace(fillers, '<').replace(/\s/g, '').toUpperCase();

/** True for either line of the machine-readable zone. */
export function looksLikePassport(line: string): boolean {
  const text = zoneText(line);
  return firstZone.test(text) || /^[A-Z\d<]{9}\d[A-Z<]{3}[\dOIL]{6}.*<.*\d{1,2}$/.test(text);
}

/** The two lines of 44 characters at the foot of a passport's data page (ICAO Doc 9303, part 4, TD3). */
function zones(pasted: string): readonly [Zone, Zone] | null {
  const lines = pasted.split(/\r\n|[\r\n]/).map((raw) => ({
    raw: raw.trim(),
    text: zoneText(raw),
  }));
  const at = lines.findIndex(({ text }) => firstZone.test(text));
  const [first, second] = [lines[at], lines[at + 1]];
  return at >= 0 && first && second && second.text.length >= 28 ? [first, second] : null;
}

const values = (char: string) => (char === '<' ? 0 : Number.parseInt(char, 36));

/** The check digit of a part of the zone: weights 7, 3, 1, modulo 10. */
function checkDigit(text: string): string {
  const sum = [...text].reduce((all, char, at) => all + values(char) * ([7, 3, 1][at % 3] ?? 0), 0);
  return String(sum % 10);
}

/** Letters that stand for digits where only digits can be. */
const digits = (text: string) =>
  text.replace(/[OQD]/g, '0').replace(/[IL]/g, '1').replace(/B/g, '8').replace(/S/g, '5').replace(/Z/g, '2');

/** The latest birth year of this century: nobody younger answers for a filing. */
const latestBirthYear = 20;

function dateOf(text: string, isBirth: boolean): string | null {
  const year = Number(text.slice(0, 2));
  const century = isBirth && year > latestBirthYear ? '19' : '20';
  return readDate(`${century}${text}`);
}

/** Chinese names of countries by the codes of ICAO Doc 9303 (ISO 3166-1 alpha-3; D for Germany). */
const countries: Readonly<Record<string, string>> = Object.fromEntries(
  'USA 美国|GBR 英国|D 德国|FRA 法国|JPN 日本|KOR 韩国|SGP 新加坡|MYS 马来西亚|CAN 加拿大|AUS 澳大利亚|NZL 新西兰|ITA 意大利|ESP 西班牙|PRT 葡萄牙|NLD 荷兰|BEL 比利时|LUX 卢森堡|CHE 瑞士|AUT 奥地利|SWE 瑞典|NOR 挪威|DNK 丹麦|FIN 芬兰|IRL 爱尔兰|POL 波兰|CZE 捷克|RUS 俄罗斯|UKR 乌克兰|TUR 土耳其|ISR 以色列|ARE 阿联酋|IND 印度|PAK 巴基斯坦|THA 泰国|VNM 越南|IDN 印度尼西亚|PHL 菲律宾|BRA 巴西|MEX 墨西哥|ARG 阿根廷|ZAF 南非|EGY 埃及|CHN 中国'
    .split('|')
    .map((entry) => entry.split(' ')),
);

/**
 * Reads a passport by the two lines at the foot of its data page, whose check digits tell what was misread.
 * Null where there are none. The name comes as printed there: surname first.
 */
export function readPassport(pasted: string): Paper | null {
  const found = zones(pasted);
  if (!found) return null;
  const [first, second] = found;
  const readings: Reading[] = [];
  const add = (
    field: PaperField,
    value: string | null,
    snippet: string,
    isRight = true,
    proposals: readonly Proposal[] = [],
  ) => {
    if (value) readings.push({ field, value, snippet, certainty: isRight ? 'certain' : 'likely', proposals });
  };
  const [surname = '', given = ''] = first.text.slice(5).split('<<');
  add('name', `${surname} ${given}`.replace(/</g, ' ').replace(/\s+/g, ' ').trim(), first.raw);
  const number = second.text.slice(0, 9);
  const check = digits(second.text.slice(9, 10));
  const isNumber = (text: string) => checkDigit(text) === check;
  add(
    'idNumber',
    number.replace(/</g, ''),
    second.raw,
    isNumber(number),
    isNumber(number)
      ? []
      : meant(number, 9, isNumber).map(({ value, swaps }) => ({ value: value.replace(/</g, ''), swaps })),
  );
  const country = second.text.slice(10, 13).replace(/</g, '');
  add('nationality', countries[country] ?? country, second.raw);
  const born = digits(second.text.slice(13, 19));
  add('birthDate', dateOf(born, true), second.raw, checkDigit(born) === digits(second.text.slice(19, 20)));
  const sex = second.text.slice(20, 21);
  add('gender', sex === 'F' ? '女' : sex === 'M' ? '男' : null, second.raw);
  const ends = digits(second.text.slice(21, 27));
  add('validUntil', dateOf(ends, false), second.raw, checkDigit(ends) === digits(second.text.slice(27, 28)));
  return { kind: 'passport', form: 'passport', readings, unread: [], leftover: [] };
}
