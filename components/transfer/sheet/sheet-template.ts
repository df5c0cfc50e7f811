import type { TFunction } from 'i18next';
import Papa from 'papaparse';
import { divisionPath, fieldsOf, type Profile, readTransfer } from '@/lib/profile/index.ts';
import { type SheetColumn, templateColumns } from '@/lib/profile/sheet/index.ts';
import sampleCompany from '@/test/fixtures/profiles/sample-company.json?raw';
import { headerOf, optionWord } from './sheet-names.ts';

/** The made-up company, the template's example row. */
export function exampleCompany(): Profile | null {
  const read = readTransfer(sampleCompany);
  return (read.ok && read.profiles[0]) || null;
}

/** A value of the company as a spreadsheet writes it. */
function cellOf(column: SheetColumn, fields: Readonly<Record<string, unknown>>): string {
  const raw = fields[column.id];
  const { optionSet, control } = column.leaf;
  if (Array.isArray(raw))
    return raw.map((one) => (optionSet ? optionWord(optionSet, String(one)) : one)).join('; ');
  if (typeof raw === 'boolean') return raw ? 'yes' : 'no';
  const text = typeof raw === 'string' ? raw : '';
  if (control === 'region')
    return divisionPath(text)
      .map(({ name }) => name)
      .join('');
  return optionSet && text !== '' ? optionWord(optionSet, text) : text;
}

/** The template: headers in English and Chinese, and the made-up company as an example row. */
export function sheetTemplate(english: TFunction): string {
  const example = exampleCompany();
  const fields = example ? fieldsOf(example, null) : {};
  const csv = Papa.unparse({
    fields: templateColumns.map((column) => headerOf(column, english)),
    data: [templateColumns.map((column) => cellOf(column, fields))],
  });
  // spreadsheet programs know UTF-8 by this mark only
  return `\ufeff${csv}\r\n`;
}
