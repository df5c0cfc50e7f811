import { beginsLabel, findLabels, findShortMisread, type Hit, isLabel } from './find-labels.ts';
import { foldLine, tight } from './fold.ts';
import { joinBrokenDates } from './join-dates.ts';
import type { FieldSpec, KindSpec } from './kinds/index.ts';

/** A piece of text that may be a value or part of one. */
export interface Cell {
  text: string;
  /** number of the pasted line, from 0 */
  line: number;
  /** number of the last pasted line that it comes from */
  last: number;
  /** place in reading order, labels counted */
  order: number;
  /** the value that it was given to */
  owner: Slot | null;
  /** printed text of the form itself */
  printed: boolean;
}

/** A label with the text behind it, and what it comes to hold. */
export interface Slot {
  spec: FieldSpec;
  line: number;
  last: number;
  order: number;
  score: number;
  /** cells behind it on its own line */
  beside: Cell[];
}

export interface Layout {
  slots: Slot[];
  cells: Cell[];
  /** the pasted lines as they were */
  lines: string[];
}

interface Row {
  text: string;
  line: number;
  /** the last of the pasted lines that it was put together from */
  last: number;
}

/** Ends of names that could begin a label as well: 有限 / 公司 / 类型. */
const isWordOfNames = /^(?:公司|企业|单位|商户|机构)$/;

/** Joins lines that recognition broke in the middle of a label: 统一社会信用 / 代码. */
function joinBrokenLabels(rows: readonly Row[], kind: KindSpec): Row[] {
  const joined: Row[] = [];
  for (let at = 0; at < rows.length; at++) {
    const row = rows[at] as Row;
    let head = tight(row.text);
    let used = at;
    let whole: string | null = null;
    while (whole === null && beginsLabel(head, kind) && !isLabel(head, kind)) {
      const next = rows[++used];
      if (!next) break;
      const tail = tight(next.text);
      const size = [1, 2, 3, 4, 5].find(
        (length) =>
          tail.length >= length &&
          isLabel(head + tail.slice(0, length), kind) &&
          !(isWordOfNames.test(head) && isLabel(tail.slice(0, length), kind)),
      );
      if (size !== undefined) whole = `${head}${next.text.trimStart()}`;
      else head += tail;
    }
    if (whole !== null) at = used;
    joined.push(whole === null ? row : { text: whole, line: row.line, last: rows[used]?.last ?? row.last });
  }
  return joined;
}

/** Words of Latin letters, two letters of which say nothing: any name is made of the same pairs. */
const latinWords = (text: string): string[] => text.toLowerCase().match(/[a-z\d]{2,}/g) ?? [];

function pairs(text: string): string[] {
  const letters = [...text.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase()];
  return letters.slice(1).map((letter, at) => `${letters[at]}${letter}`);
}

/** What people write over a copy of a paper. */
const watermark = /仅供.{0,20}(?:使用|之用|备案)|复印(?:件)?无效|再次复印/u;

/** Printed words of the form, whole or broken over lines or with a character misread. */
function printedBy(boilerplate: string): (text: string) => boolean {
  const known = new Set([...pairs(boilerplate), ...latinWords(boilerplate)]);
  return (text) => {
    if (/^[\s(（]*[正副] *本/.test(text) || watermark.test(text)) return true;
    const own = /\p{sc=Han}/u.test(text) ? pairs(text) : latinWords(text);
    if (own.length < 2) return false;
    return own.filter((pair) => known.has(pair)).length / own.length >= 0.75;
  };
}

/** Gives a label that comes a second time its other meaning, where no label of that meaning was read. */
function secondMeanings(slots: readonly Slot[], { again = {}, fields }: KindSpec): void {
  for (const [field, other] of Object.entries(again)) {
    const [, second] = slots.filter(({ spec }) => spec.field === field);
    const meaning = fields.find((spec) => spec.field === other);
    if (second && meaning && !slots.some(({ spec }) => spec === meaning)) second.spec = meaning;
  }
}

/** Takes a pasted text apart into labels and the pieces between them, in reading order. */
export function layOut(pasted: string, kind: KindSpec): Layout {
  const lines = pasted.split(/\r\n|[\r\n\u2028\u2029]/);
  const rows = lines
    .map((raw, line) => ({ text: foldLine(raw), line, last: line }))
    .filter(({ text }) => text.trim() !== '');
  const isPrinted = printedBy(kind.boilerplate);
  const slots: Slot[] = [];
  const cells: Cell[] = [];
  let order = 0;
  const cellsIn = (text: string, { line, last }: Row): Cell[] =>
    text
      .split(/ {3,}|\|/)
      .filter((part) => /[\p{L}\p{N})）】]/u.test(part))
      .map((part) => {
        const printed = isPrinted(part);
        const cell: Cell = { text: part, line, last, order: order++, owner: null, printed };
        cells.push(cell);
        return cell;
      });
  const joined = joinBrokenLabels(joinBrokenDates(rows), kind).map((row) => ({
    ...row,
    hits: findLabels(row.text, kind),
  }));
  const known = new Set(joined.flatMap(({ hits }) => hits.map(({ spec }) => spec)));
  const withMisread = ({ text, hits }: { text: string; hits: Hit[] }): Hit[] => {
    const misread = hits.length === 0 ? findShortMisread(text, kind, known) : null;
    return misread ? [misread] : hits;
  };
  for (const row of joined) {
    const { text, line, last } = row;
    const hits = withMisread(row);
    cellsIn(text.slice(0, hits[0]?.start), row);
    hits.forEach(({ spec, end, score }, at) => {
      const slot: Slot = { spec, line, last, order: order++, score, beside: [] };
      slots.push(slot);
      slot.beside = cellsIn(text.slice(end, hits[at + 1]?.start), row);
    });
  }
  secondMeanings(slots, kind);
  return { slots, cells, lines };
}
