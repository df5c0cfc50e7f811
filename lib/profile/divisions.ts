import table from './divisions.json' with { type: 'json' };
import { formerNames, renamed } from './regions/former-names.ts';

/** Code → name of every province, prefecture and county (GB/T 2260); see scripts/build-divisions.mjs. */
const names: Readonly<Record<string, string>> = table.names;

export interface Division {
  code: string;
  name: string;
}

/** Levels that exist only in the statistical table, between a province and its counties. */
const filler = /^(市辖区|县|.*直辖县级行政区划)$/;

/** Peoples whose names autonomous divisions carry between place name and 自治州 / 自治县 / 自治旗. */
const peoples =
  '蒙古|回|藏|维吾尔|苗|彝|壮|布依|朝鲜|满|侗|瑶|白|土家|哈尼|哈萨克|傣|黎|傈僳|佤|畲|拉祜|水|东乡|纳西|景颇|柯尔克孜|土|达斡尔|仫佬|羌|布朗|撒拉|毛南|仡佬|锡伯|普米|塔吉克|怒|鄂温克|保安|裕固|独龙|各';
const autonomous = new RegExp(`^(.{2,}?)(?:(?:${peoples})族?)+自治[州县旗]$`);
const provinceEnds = /(?:壮族|回族|维吾尔)?自治区$|特别行政区$|[省市]$/;

/** The name as people say it: 上海市 → 上海, 延边朝鲜族自治州 → 延边, 浦东新区 → 浦东; never one character. */
export function shortName({ code, name }: Division): string {
  const short = code.endsWith('0000')
    ? name.replace(provinceEnds, '')
    : (autonomous.exec(name)?.[1] ?? name.replace(/(?:地区|林区|特区|新区|矿区|[市县区旗盟])$/, ''));
  return short.length > 1 ? short : name;
}

/** The division of this code, null when there is none. */
export function division(code: string): Division | null {
  const name = Object.hasOwn(names, code) ? names[code] : undefined;
  return name === undefined ? null : { code, name };
}

const byParent = new Map<string, Division[]>();

function index(): Map<string, Division[]> {
  if (byParent.size === 0) {
    for (const [code, name] of Object.entries(names)) {
      const above = parentCode(code);
      byParent.set(above, [...(byParent.get(above) ?? []), { code, name }]);
    }
  }
  return byParent;
}

function parentCode(code: string): string {
  if (code.endsWith('0000')) return '';
  return code.endsWith('00') ? `${code.slice(0, 2)}0000` : `${code.slice(0, 4)}00`;
}

/** The divisions directly below a code; '' asks for the provinces. In the order of their codes. */
export function divisionsBelow(code: string): readonly Division[] {
  return index().get(code) ?? [];
}

/** Province, prefecture and county of a code, outermost first; [] for a code that is not in the table. */
export function divisionPath(code: string): readonly Division[] {
  if (!division(code)) return [];
  const codes = new Set([`${code.slice(0, 2)}0000`, `${code.slice(0, 4)}00`, code]);
  return [...codes].flatMap((c) => division(c) ?? []);
}

/** The path without levels that no address names: 上海市 浦东新区, 湖北省 仙桃市. */
export function namedPath(code: string): readonly Division[] {
  return divisionPath(code).filter(({ name }) => !filler.test(name));
}

function withShort(division: Division): string[] {
  const short = shortName(division);
  const siblings = divisionsBelow(parentCode(division.code));
  const shared = siblings.some((other) => other.code !== division.code && shortName(other) === short);
  const today = short === division.name || shared ? [division.name] : [division.name, short];
  return renamed.has(division.code) ? [...today, ...(formerNames[division.code] ?? [])] : today;
}

/**
 * Names that forms use for each level of a region, best first, outermost level first. Below a municipality
 * the second level may be called 市辖区 or like the municipality itself; where counties stand directly
 * below a province, the second level may be that county. A renamed division is also known by its name of before;
 * one that was merged is not: what it was merged into is another place.
 */
export function regionLevels(code: string): string[][] {
  const path = divisionPath(code);
  return path.map((level, depth) => {
    if (!filler.test(level.name)) return withShort(level);
    const neighbour = /直辖县级/.test(level.name) ? path[depth + 1] : path[depth - 1];
    const spoken = neighbour ? withShort(neighbour) : [];
    return /直辖县级/.test(level.name)
      ? [level.name, level.name.replace('行政区划', '行政单位'), ...spoken]
      : [...(level.name === '县' ? ['县', '市辖县'] : ['市辖区']), ...spoken];
  });
}
