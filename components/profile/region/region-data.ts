import { loadReader, placeNames } from '@/components/chinese/reader.ts';
import { provinceIn, rendering } from '@/components/profile/option-label.ts';
import type { Division } from '@/lib/profile/index.ts';
import { type Region, regionIndex } from '@/lib/profile/regions/index.ts';
import type { DivisionTable } from '@/lib/terms/catalogue.ts';
import { divisionText } from '@/lib/terms/division-name.ts';

/** A region as a list shows it. */
export interface RegionOption {
  value: string;
  /** the whole path: `Shanghai / Pudong New Area · 上海市 / 浦东新区` */
  label: string;
}

/** The regions to search in, and how each is shown. */
export interface RegionData {
  index: readonly Region[];
  options: RegionOption[];
  byCode: ReadonlyMap<string, Region>;
}

/** The path in Chinese, levels parted. */
export function chinesePath(path: readonly Division[]): string {
  return path.map(({ name }) => name).join(' / ');
}

/** The name of a division in a language; provinces are in no table of places. */
function nameIn(language: string, table: DivisionTable | null, { code, name }: Division): string {
  const province = code.endsWith('0000') ? provinceIn(code, name, language) : '';
  return province || (table ? divisionText(name, table) : '') || name;
}

async function make(language: string): Promise<RegionData> {
  const readsChinese = language.startsWith('zh');
  const [reader, english, own] = await Promise.all([
    loadReader(readsChinese ? 'en' : language),
    placeNames('en'),
    placeNames(language),
  ]);
  const isOther = !readsChinese && language !== 'en';
  const index = regionIndex((name) => ({
    english: english ? divisionText(name, english) : '',
    own: isOther ? (own && divisionText(name, own)) || rendering(name, language) : '',
    pinyin: reader.syllables(name),
  }));
  const options = index.map(({ code, path }) => {
    const zh = chinesePath(path);
    const text = readsChinese ? '' : path.map((division) => nameIn(language, own, division)).join(' / ');
    return { value: code, label: text ? `${text} · ${zh}` : zh };
  });
  return { index, options, byCode: new Map(index.map((region) => [region.code, region])) };
}

const made = new Map<string, Promise<RegionData>>();

/** Loads the names and builds the index, once a language. */
export function loadRegions(language: string): Promise<RegionData> {
  const known = made.get(language) ?? make(language);
  made.set(language, known);
  return known;
}
