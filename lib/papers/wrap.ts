import { type Held, textOf } from './assign.ts';
import { tidy } from './fold.ts';
import type { Cell, Layout } from './layout.ts';
import { isSealPiece, shapes } from './shapes/index.ts';

const opening = /[(（《“【[]/gu;
const closing = /[)）》”】\]]/gu;
const count = (text: string, marks: RegExp) => (text.match(marks) ?? []).length;
const unclosed = (text: string) => count(text, opening) - count(text, closing);

/** Values that are never part of a longer text. */
const apart = ['creditCode', 'residentId', 'date', 'period', 'money', 'authority'] as const;

const companyEnd =
  /(?:公司|事务所|合伙企业|合作社|代表处|办事处|中心|部|店|厂|行|馆|室|院|会|社|[)）]|Ltd\.?|Inc\.?|Limited|LLC|GmbH|B\.V\.)$/iu;
const room = /(?:[室铺组户]|\d房|[)）])$/u;
const house = /(?:[号號层楼幢栋座院村]|单元|[号楼室][之-]?[\dA-Z一二三四五六]+)$/u;
/** True where an address has come down to the room. */
export const addressIsWhole = (text: string) => room.test(text);
const scopeEnd = /[。]$|经营活动[)）]。?$|除外[)）]?。$/u;

/** How much is missing of the value so far: 1 where this cannot be all of it, 0 where it is complete. */
function openness({ spec, cells }: Held): number {
  const text = tidy(textOf(cells));
  if (unclosed(text) > 0) return 1;
  if (spec.shape === 'company' || spec.shape === 'holder') return companyEnd.test(text) ? 0 : 1;
  if (spec.shape === 'address') return room.test(text) ? 0 : house.test(text) ? 0.6 : 1;
  if (spec.shape === 'scope') return scopeEnd.test(text) ? 0 : 1;
  return 0;
}

/** What ends a scope in brackets, with a full stop before it or without. */
const proviso = /^[(（【[]?(?:依法须经批准|市场主体依法自主|除依法须经批准|涉及许可经营)/u;
const listed = /[；;、]|(?:服务|销售|开发|咨询|制造|除外|活动|项目|技术)/u;
/** How the further lines of an address end. */
export const restOfAddress =
  /(?:\d|[一二三四五六七八九十A-Z])(?:号|室|房|层|楼|幢|栋|座|单元|铺|组)?(?:[(（][^()（）]{1,20}[)）])?$|[号室层楼幢栋座铺院村]$|^[^；;，,。]{0,12}(?:路|街|道|区|镇|弄|巷)/u;
const latin = /^[\p{Script=Latin}\d\s.,&'’()/-]+$/u;

/** How much a text looks like the rest of a value of this shape, -1 to 1. */
function looksLike({ spec, cells }: Held, text: string): number {
  const before = textOf(cells);
  if (latin.test(text) !== latin.test(before) && latin.test(text) && /[A-Za-z]{3}/.test(text)) return -0.5;
  switch (spec.shape) {
    case 'scope':
      if (/^[\dA-Z一二三四五六七八九十-]{0,6}(?:号|室|层|楼|幢|栋|座|单元|弄)/u.test(text)) return -0.4;
      if (proviso.test(text)) return 0.6;
      if (listed.test(text)) return 0.35;
      return (shapes.address(text)?.score ?? 0) > 0.6 ? -0.4 : 0.05;
    case 'address':
      // a name below an address is somebody's
      if ((shapes.person(text)?.score ?? 0) >= 0.7 && !restOfAddress.test(text)) return -0.5;
      return /[；;、]/.test(text) ? -0.5 : restOfAddress.test(text) ? 0.3 : listed.test(text) ? -0.5 : -0.1;
    case 'company':
    case 'holder':
      if (text.length > 30 || /[；;、]/.test(text)) return -0.5;
      return companyEnd.test(text) ? 0.3 : latin.test(text) ? 0.2 : -0.2;
    case 'companyType':
      return unclosed(text) < 0 || /独资|合资|投资|控股|上市/.test(text) ? 0.2 : -0.3;
    default:
      return -1;
  }
}

/** How much a cell wants to go on with this value; it stands below or beside what is known of it. */
function goesOn(held: Held, cell: Cell): number {
  const last = held.cells.at(-1);
  if (!last || cell.order < last.order) return 0;
  const text = tidy(cell.text);
  const closes = unclosed(text) < 0 && unclosed(tidy(textOf(held.cells))) > 0;
  const distance = cell.line - last.line;
  return (
    openness(held) * 0.6 -
    0.25 +
    (closes ? 0.3 : 0) +
    looksLike(held, text) +
    (distance <= 1 ? 0.15 : -0.04 * distance)
  );
}

/** A piece of an office's name, or the place in front of one: 天津港保税区 / 市场监督管理局. */
function isOfSeal(cell: Cell, next: Cell | undefined): boolean {
  if (isSealPiece(tidy(cell.text))) return true;
  if (!next || next.line > cell.last + 1 || !isSealPiece(tidy(next.text))) return false;
  return (shapes.authority(textOf([cell, next]))?.score ?? 0) >= 0.9;
}

const least = 0.25;

/**
 * Gives the pieces that are left to the long values that they go on with: by what is still open, by what they
 * look like, and by how near they are. Where two columns were read line by line they fall to either side.
 */
export function wrap(layout: Layout, held: readonly Held[]): void {
  const long = held.filter(({ spec }) => spec.wraps);
  for (const [at, cell] of layout.cells.entries()) {
    if (cell.owner || cell.printed || isOfSeal(cell, layout.cells[at + 1])) continue;
    if (apart.some((shape) => (shapes[shape](cell.text)?.score ?? 0) >= 0.9)) continue;
    const [best] = long.map((one) => ({ one, score: goesOn(one, cell) })).sort((a, b) => b.score - a.score);
    if (!best || best.score < least) continue;
    best.one.cells.push(cell);
    cell.owner = best.one.slot ?? best.one.cells[0]?.owner ?? null;
  }
  for (const one of long) {
    const match = shapes[one.spec.shape](textOf(one.cells));
    if (match) one.match = { ...match, score: Math.max(match.score, one.match.score) };
  }
}
