import type { DivisionTable } from './catalogue.ts';
import { noun, type Phrase } from './translate-phrase.ts';

const compiled = new WeakMap<DivisionTable, { shape: RegExp; people: RegExp }>();

function expressions(table: DivisionTable): { shape: RegExp; people: RegExp } {
  const known = compiled.get(table) ?? {
    shape: new RegExp(`^(.+?)(${Object.keys(table.kinds).join('|')})$`),
    people: new RegExp(`^(.{2,}?)(?:${table.peoples})+$`),
  };
  compiled.set(table, known);
  return known;
}

/**
 * The rendering of a whole text that is the name of a prefecture or county: 南京市, 延边朝鲜族自治州. Without
 * its ending (南京) only a prefecture's name is taken for one. Rank 0 where the name is customary, 2 where it
 * is pinyin; null for any other text.
 * @param gap what stands between a name and its ending, the table's own unless told
 */
export function divisionName(text: string, table: DivisionTable, gap = table.gap ?? ' '): Phrase | null {
  const whole = Object.hasOwn(table.wholes, text) ? table.wholes[text] : undefined;
  if (whole !== undefined) return noun(whole, 0);
  const { shape, people } = expressions(table);
  let [, base, kind] = shape.exec(text) ?? [];
  // 北林区 is the district 北林, not the forestry district 北
  if (base?.length === 1 && text.length > 2) [base, kind] = [text.slice(0, -1), text.slice(-1)];
  const name = base ?? text;
  for (const stem of [name, people.exec(name)?.[1]]) {
    // one character is a name before 县 only: 赵县, but 新区
    if (!stem || (stem.length === 1 && kind !== '县' && text !== '芒市')) continue;
    const found = table.prefectures[stem] ?? (kind ? table.counties[stem] : undefined);
    if (found)
      return noun(
        kind ? `${found}${gap}${table.kinds[kind]}` : found,
        table.customary?.includes(stem) === false ? 2 : 0,
      );
  }
  return null;
}

/** The rendering of a division's name in sentence form, '' for any other text. */
export function divisionText(text: string, table: DivisionTable): string {
  return divisionName(text, table)?.text ?? '';
}
