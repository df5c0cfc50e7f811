import { squash } from './text.ts';

/**
 * Names of administrative divisions as forms write them: 北京 and 北京市, 内蒙古 and 内蒙古自治区,
 * 浦东新区 and 浦东. A whole name with a known ending taken off is compared, never a part of a name, and an
 * ending is only taken off when two characters remain (沙市 is not 沙). The peoples in a name (延边朝鲜族自治州)
 * need not be known here: a region comes with its whole name and its short one.
 */

const endings = [
  /(?:自治区|自治州|自治县|自治旗)$/u,
  /(?:特别行政区|直辖市|新区|矿区|林区|地区|省|市|盟|州|区|县|旗)$/u,
];

/** A code, a letter to find it by or the name in other letters before or after it, and what brackets add. */
const beside =
  /^[[(【]?[\da-z]+[\])】]?[-_.:、]*(?=\p{sc=Han})|(?<=\p{sc=Han})[(【][^()【】]*[)】]$|(?<=\p{sc=Han})[-/]?[a-z]+$|^【|】$/gu;

function bare(name: string): string {
  const text = squash(name).replace(beside, '');
  for (const ending of endings) {
    const short = text.replace(ending, '');
    if (short !== text) return short.length >= 2 ? short : text;
  }
  return text;
}

/** Words that stand for "the districts themselves" between a municipality and its districts; some lists say whose. */
const between =
  /^(?:市辖区|县|市区|直辖市?|(?:省|自治区)直辖县级行政区划|(?:北京|天津|上海|重庆)(?:市辖区|城区|郊县))$/;

/** True for 市辖区 and its kin: a level that names no place. */
export function isBetweenLevel(name: string): boolean {
  return between.test(squash(name));
}

/**
 * Finds the option that names the same division as one of `accepted`, asked in the order given.
 * @returns index of the option; null when none or when two options fit equally well
 */
export function matchRegion(options: readonly string[], accepted: readonly string[]): number | null {
  for (const name of accepted.map(squash)) {
    const exact = unique(options, (option) => squash(option) === name);
    if (exact !== null) return exact;
  }
  const short = accepted.filter((name) => !isBetweenLevel(name)).map(bare);
  const named = unique(options, (option) => !isBetweenLevel(option) && short.includes(bare(option)));
  // a list may call the level that names no place otherwise: 上海城区, and 重庆郊县 where the counties are meant
  const kind = accepted.find(isBetweenLevel);
  return (
    named ??
    (kind ? unique(options, (option) => isCityLevel(option) && isRural(option) === isRural(kind)) : null)
  );
}

const isCityLevel = (name: string) => /(?:市辖区|城区|郊县)$/.test(name) && isBetweenLevel(name);
const isRural = (name: string) => /县$/.test(name);

function unique(options: readonly string[], fits: (option: string) => boolean): number | null {
  let found: number | null = null;
  for (const [index, option] of options.entries()) {
    if (!fits(option)) continue;
    if (found !== null && squash(options[found] ?? '') !== squash(option)) return null;
    found ??= index;
  }
  return found;
}
