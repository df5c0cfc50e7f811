import Papa from 'papaparse';
import type { Finding } from '../../rules/index.ts';
import { findingsOf } from '../findings.ts';
import { newId } from '../new-id.ts';
import { newPerson, newProfile, newService } from '../profiles.ts';
import type { Person, Profile } from '../schema.ts';
import { type CellProblem, type OptionNames, readCell } from './cell.ts';
import { type SheetColumn, type SheetPart, sheetColumns } from './columns.ts';
import { decodeSheet } from './decode.ts';

/** Larger files are no list of companies, in bytes. */
export const largestSheet = 20 * 1024 * 1024;
const mostRows = 5000;

/**
 * Why a spreadsheet is refused as a whole, `options.sheet.refused.<id>` in ui.json: too-large, empty (no row
 * below the headers), workbook (the program's own format, not CSV), headers (no column is known), too-many.
 */
export type SheetRefusal = 'too-large' | 'empty' | 'workbook' | 'headers' | 'too-many';

/** A cell that cannot be taken. */
export interface SheetProblem {
  column: SheetColumn;
  text: string;
  problem: CellProblem;
}

/** One row: the company that it makes, what cannot be taken of it, and what a reviewer would say. */
export interface SheetRow {
  /** as the spreadsheet numbers it, 1 being the headers */
  line: number;
  profile: Profile;
  problems: readonly SheetProblem[];
  findings: readonly (Finding & { place: string })[];
}

export interface Sheet {
  ok: true;
  /** each header with the value it stands for; null where none is known, so that it is left out */
  mapping: readonly { header: string; column: SheetColumn | null }[];
  rows: readonly SheetRow[];
}

/** Names by which columns and options go in the person's language. */
export interface SheetNames {
  column: (column: SheetColumn) => readonly string[];
  option: OptionNames;
}

const plain = (text: string) =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s*＊:：_]+/g, '');

/** The column of a header; one that stood before is not taken twice. */
function mapHeaders(headers: readonly string[], names: SheetNames): Sheet['mapping'] {
  const byName = new Map<string, SheetColumn>();
  for (const column of [...sheetColumns].reverse()) {
    for (const name of [column.id, ...names.column(column)]) byName.set(plain(name), column);
  }
  const used = new Set<SheetColumn>();
  return headers.map((header) => {
    const column = byName.get(plain(header)) ?? null;
    if (!column || used.has(column)) return { header, column: null };
    used.add(column);
    return { header, column };
  });
}

/** What stands between the headers: spreadsheets write commas, tabs, or semicolons by the country. */
function separatorOf(text: string): string {
  const [headers = ''] = text.replace(/"[^"]*"/g, '').split(/\r?\n/, 1);
  const count = (separator: string) => headers.split(separator).length;
  return [',', '\t', ';'].reduce((best, other) => (count(other) > count(best) ? other : best));
}

/**
 * Reads a CSV file of companies, one a row, in whatever encoding and with whatever separator spreadsheets write.
 *
 * @param today date in China, `YYYY-MM-DD`
 */
export function readSheet(
  bytes: Uint8Array,
  names: SheetNames,
  today: string,
  now: Date,
): Sheet | { ok: false; reason: SheetRefusal } {
  if (bytes.length > largestSheet) return { ok: false, reason: 'too-large' };
  // zip (xlsx, ods) and the old compound format (xls)
  const isWorkbook = (bytes[0] === 0x50 && bytes[1] === 0x4b) || (bytes[0] === 0xd0 && bytes[1] === 0xcf);
  if (isWorkbook) return { ok: false, reason: 'workbook' };
  const text = decodeSheet(bytes).replace(/^\ufeff/, '');
  const { data } = Papa.parse<string[]>(text, { delimiter: separatorOf(text), skipEmptyLines: false });
  const [headers = [], ...body] = data;
  const mapping = mapHeaders(headers, names);
  if (mapping.every(({ column }) => column === null)) return { ok: false, reason: 'headers' };
  const filled = body
    .map((cells, at) => ({ cells, line: at + 2 }))
    .filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  if (filled.length === 0) return { ok: false, reason: 'empty' };
  if (filled.length > mostRows) return { ok: false, reason: 'too-many' };
  const columns = mapping.map(({ column }) => column);
  const rows = filled.map(({ cells, line }) => ({ line, ...readRow(cells, columns, names, today, now) }));
  return { ok: true, mapping, rows };
}

type Values = Partial<Record<SheetPart, Record<string, unknown>>>;

function readRow(
  cells: readonly string[],
  columns: readonly (SheetColumn | null)[],
  names: SheetNames,
  today: string,
  now: Date,
): Omit<SheetRow, 'line'> {
  const values: Values = {};
  const problems: SheetProblem[] = [];
  for (const [at, column] of columns.entries()) {
    const text = cells[at] ?? '';
    if (!column || text.trim() === '') continue;
    const { value, problem } = readCell(text, column.leaf, names.option);
    if (problem) problems.push({ column, text, problem });
    else values[column.part] = { ...values[column.part], [column.leaf.name]: value };
  }
  const profile = profileOf(values, now);
  const findings = Object.entries(findingsOf(profile, today)).flatMap(([place, found]) =>
    found.map((finding) => ({ ...finding, place })),
  );
  return { profile, problems, findings };
}

const roles = ['legalRepresentative', 'principal', 'siteManager', 'emergencyContact'] as const;

/** The company of a row; who has the same name and ID number in two roles is one person. */
function profileOf(values: Values, now: Date): Profile {
  const base = newProfile(now);
  const people: Person[] = [];
  const held: Partial<Record<(typeof roles)[number], string>> = {};
  for (const role of roles) {
    const given = values[role];
    if (!given) continue;
    const same = people.find(
      ({ name, idNumber }) => name !== '' && name === given.name && idNumber === (given.idNumber ?? idNumber),
    );
    if (same) Object.assign(same, given);
    else people.push({ ...newPerson(), ...given });
    held[role] = (same ?? people.at(-1))?.id ?? '';
  }
  return {
    ...base,
    id: newId(),
    organizer: { ...base.organizer, ...values.organizer },
    people,
    roles: { ...base.roles, ...held },
    services: [{ ...newService('website'), ...values.site }],
    accessProvider: { ...base.accessProvider, ...values.accessProvider },
  };
}
