import { matchOption } from '../../terms/match-option.ts';
import type { FillValue } from '../fill-value.ts';
import { isBetweenLevel, matchRegion } from './region.ts';
import { squash } from './text.ts';
import { asksForNone, flagTexts, meansFlag, plainAnswer, spokenAnswer } from './yes-no.ts';

interface Words {
  label?: string;
  placeholder: string;
  help: string;
}

/** One wanted option: how it is found in a list, and what to type into the list's search box. */
export interface Wanted {
  match(texts: readonly string[]): number | null | 'ambiguous';
  /** true when this text alone names the option */
  is(text: string): boolean;
  search: readonly string[];
}

/**
 * The options that a value asks for, one entry each; [] when the value chooses nothing.
 * @param question the field's label, which may turn a yes into a no: 是否不涉及…
 */
export function wantedOptions(value: FillValue, question = ''): Wanted[] {
  switch (value.kind) {
    case 'choice':
      return value.wanted.length === 1
        ? [byKindOrNone(value.wanted[0] ?? [], question)]
        : value.wanted.map(byMeaning);
    case 'text':
      return [byMeaning([value.text, ...(value.alternatives ?? [])])];
    case 'list':
      return value.items.map((item) => byMeaning([item]));
    case 'flag':
      return [byAnswer(value, question)];
    case 'region':
      return value.levels.map(byPlace);
    case 'phone':
      return [byMeaning([value.area ? `${value.area}-${value.number}` : value.number])];
    default:
      return [];
  }
}

export function byMeaning(accepted: readonly string[]): Wanted {
  return {
    match: (texts) => matchOption(texts, accepted),
    is: (text) => matchOption([text], accepted) === 0,
    search: accepted.slice(0, 3),
  };
}

/** A division; the more exact spelling is typed when a list must be searched. */
export function byPlace(accepted: readonly string[]): Wanted {
  return {
    match: (texts) => matchRegion(texts, accepted) ?? mainland(texts, accepted),
    is: (text) => matchRegion([text], accepted) === 0 || isMainland(text, accepted),
    search: accepted.filter((name) => !isBetweenLevel(name)).slice(0, 2),
  };
}

/** True when a control says 境内 of a division that lies there. */
export function isMainland(shown: string, accepted: readonly string[]): boolean {
  return mainland([shown, '境外'], accepted) === 0;
}

const beyond = /^(?:香港|澳门|台湾)/;

/** A list that asks no more than 境内 or 境外: divisions that filings know lie within, but for three. */
function mainland(texts: readonly string[], accepted: readonly string[]): number | null {
  const plain = texts.map(squash);
  if (!plain.includes('境外') || accepted.some((name) => beyond.test(squash(name)))) return null;
  const index = plain.indexOf('境内');
  return index < 0 ? null : index;
}

/** What a company has none of, in the words of such lists. */
const none = new Set(['以上都不涉及', '都不涉及', '以上均不涉及', '不涉及', '无', '无前置审批']);

function onlyDenial(texts: readonly string[]): number | null {
  const denials = texts.flatMap((text, index) => (deniesAll.test(squash(text)) ? [index] : []));
  return denials.length === 1 ? (denials[0] ?? null) : null;
}

/** The words in which a list gave an answer that mean it in no other place: 销售, where the other is 不销售. */
const words = new WeakMap<object, string>();

/** An option that says there is none of what the others name: 不涉及任何一项, 无需前置审批. */
const deniesAll =
  /^(?:以上|上述)?(?:各?项|内容|选项|类型)?[均都全]?(?:不|无|未|没)(?:涉及?|需|须|属于|包?含|有)/;

/** Asks whether there is any, and not which: 是否涉及…, 须主管部门先行批准. */
const asksWhether = /是否|有无|[须需].{0,12}(?:批|许可)/;

/**
 * A kind of something; where a list only asks whether there is any, the kind answers that: 是否涉及…, 是 or 否.
 * None is also what denies the other of two options: 须批准, 无须批准.
 */
function byKindOrNone(accepted: readonly string[], question: string): Wanted {
  const wanted = byMeaning(accepted);
  const any = !accepted.some((text) => none.has(squash(text)));
  const asked = asksWhether.test(question) || asksForNone(question);
  if (any && !asked) return wanted;
  const yes = any !== asksForNone(question);
  const denied = (texts: readonly string[]) => {
    const index = first(texts, flagTexts(texts, any)) ?? (any ? null : onlyDenial(texts));
    if (index !== null) words.set(accepted, squash(texts[index] ?? ''));
    return index;
  };
  return {
    ...wanted,
    // the answer first: 否 is also what a list of kinds says for none, and here the question may be turned
    match: (texts) => plainAnswer(texts, yes) ?? wanted.match(texts) ?? denied(texts),
    is: (text) =>
      plainAnswer([text, yes ? '否' : '是'], yes) === 0 ||
      (plainAnswer([text, yes ? '是' : '否'], !yes) === null &&
        (wanted.is(text) || words.get(accepted) === squash(text) || (asked && meansFlag(text, any)))),
  };
}

/** A yes or no, answered in the words of the list. */
function byAnswer(value: Extract<FillValue, { kind: 'flag' }>, question: string): Wanted {
  const { on } = value;
  const yes = on !== asksForNone(question);
  return {
    match(texts) {
      const index = plainAnswer(texts, yes) ?? first(texts, flagTexts(texts, on)) ?? spokenAnswer(texts, yes);
      if (index !== null) words.set(value, squash(texts[index] ?? ''));
      return index;
    },
    is: (text) =>
      plainAnswer([text, yes ? '否' : '是'], yes) === 0 ||
      meansFlag(text, on) ||
      words.get(value) === squash(text),
    search: [],
  };
}

function first(texts: readonly string[], accepted: readonly string[]): number | null {
  const index = texts.findIndex((text) => accepted.includes(squash(text)));
  return index < 0 ? null : index;
}

/** True when the texts a control shows are exactly the wanted options, in any order. */
export function showsAll(shown: readonly string[], wanted: readonly Wanted[]): boolean {
  const texts = shown.filter((text) => text.trim() !== '');
  return texts.length === wanted.length && wanted.every((one) => texts.some((text) => one.is(text)));
}

/**
 * True when a control that runs several options together shows exactly the wanted ones: tags without a
 * sign between them, or each of them twice (once for screen readers).
 */
export function showsEach(shown: string, wanted: readonly Wanted[]): boolean {
  const parts = [...new Set(shown.split(/[\s、，,;；/|]+/).filter(Boolean))];
  // some count them as well: 中文简体,英语 2
  if (parts.length > 1 && parts.at(-1) === String(wanted.length)) parts.pop();
  return showsAll(parts, wanted);
}

/** Said where several may be chosen though the control looks like one for a single choice: 可多选, 使用哪些语言. */
export function asksSeveral({ label, placeholder, help }: Words): boolean {
  return /多选|哪些/.test(`${label} ${placeholder} ${help}`);
}

/** The names of all levels without a sign between, each in any of its spellings: 上海市上海市浦东新区. */
function runsThrough(text: string, [level, ...deeper]: readonly (readonly string[])[]): boolean {
  if (!level) return text === '';
  const rest = level.map(squash).filter((name) => name !== '' && text.startsWith(name));
  return (
    rest.some((name) => runsThrough(text.slice(name.length), deeper)) ||
    (deeper.length > 0 && level.some(isBetweenLevel) && runsThrough(text, deeper))
  );
}

/** An entry that names a whole path in one: 上海市/浦东新区. */
export function byPath(levels: readonly (readonly string[])[]): Wanted['match'] {
  const begins = (text: string) => (levels[0] ?? []).some((name) => squash(text).startsWith(squash(name)));
  const is = (text: string) =>
    begins(text) && !byPlace(levels[0] ?? []).is(text) && showsRegion(text, levels);
  return (texts) => {
    const found = texts.flatMap((text, index) => (is(text) ? [index] : []));
    return found.length === 1 ? (found[0] ?? null) : null;
  };
}

/** Cuts what a control shows for several options into texts: 中文简体、英语 or tags on lines. */
export function shownParts(shown: string): string[] {
  return shown
    .split(/\s*(?:、|\n|，|;|；|,)\s*/)
    .map((part) => part.trim())
    .filter(Boolean);
}

const counted =
  /^(.*?)\s*(?:\+\s*(\d+)(?:\s*(?:\.{3}|…|项|个|more))?|(?:已选择?|选中)\s*(\d+)(?:\s*\/\s*\d+)?\s*(?:项|个)?|(\d+)\s*(?:items?|项|个)?\s*(?:selected|已选))$/iu;

/**
 * What a control shows that names only some of its choices and counts the rest: 中文简体 +1, 已选 2 项.
 * @returns the names shown and how many choices there are in all; null when it names them all
 */
export function countedParts(shown: string): { named: string[]; count: number } | null {
  const match = counted.exec(shown.normalize('NFKC').replace(/、/g, ' ').trim());
  if (!match) return null;
  const named = (match[1] ?? '').split(/\s+/).filter(Boolean);
  const count = match[2] ? named.length + Number(match[2]) : Number(match[3] ?? match[4]);
  return { named, count };
}

/** True when what is named is wanted and as many are counted as wanted; which the others are it cannot tell. */
export function countsAll(shown: string, wanted: readonly Wanted[]): boolean {
  const parts = countedParts(shown);
  if (!parts || parts.count !== wanted.length) return false;
  return parts.named.every((text) => wanted.some((one) => one.is(text)));
}

/**
 * True when a control shows the region: its last level, with the levels above it if it shows them. Some
 * kits show the last level only, and some write the levels without a sign between. A list that ends early
 * (province / city) may show the path so far, but never a level in the middle alone.
 */
export function showsRegion(shown: string, levels: readonly (readonly string[])[]): boolean {
  const parts = shown.split(/\s*[/／>›\-—,，、\s]\s*/).filter(Boolean);
  if (parts.length === 0) return false;
  if (runsThrough(squash(shown), levels)) return true;
  const places = levels.filter((level) => !level.every(isBetweenLevel));
  const last = parts[parts.length - 1] ?? '';
  const deepest = places.findLastIndex((level) => matchRegion([last], level) !== null);
  if (deepest < 0 || (parts.length === 1 && deepest < places.length - 1)) return false;
  return parts.every(
    (part) => isBetweenLevel(part) || levels.some((level) => matchRegion([part], level) !== null),
  );
}
