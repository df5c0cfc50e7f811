/**
 * Writes lib/terms/traditional.json: traditional characters and, at the same places, their simplified forms.
 * Only those whose simplified form is in GB 2312 and which are not themselves in it, so that no text in
 * simplified characters changes.
 *
 * Source: the npm package opencc-js 1.4.2 (dictionaries of OpenCC, Apache-2.0). To renew the table, in an empty
 * folder:
 *   npm pack opencc-js@1.4.2 && tar xzf opencc-js-1.4.2.tgz
 *   node scripts/build-traditional.mjs <that folder>/package
 */
import { readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';

const folder = process.argv[2];
if (!folder) throw new Error('usage: node scripts/build-traditional.mjs <folder of the opencc-js package>');

const { Converter } = await import(resolve(folder, 'dist/esm/t2cn.js'));
const { version } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'));
const simplify = Converter({ from: 't', to: 'cn' });

const decoder = new TextDecoder('gb18030');
const common = new Set();
for (let high = 0xb0; high <= 0xf7; high++)
  for (let low = 0xa1; low <= 0xfe; low++) common.add(decoder.decode(new Uint8Array([high, low])));

const pairs = [];
for (let code = 0x4e00; code < 0xa000; code++) {
  const character = String.fromCodePoint(code);
  const simple = simplify(character);
  if (simple !== character && common.has(simple) && !common.has(character)) pairs.push([character, simple]);
}
const table = {
  source: `opencc-js ${version}`,
  from: pairs.map(([from]) => from).join(''),
  to: pairs.map(([, to]) => to).join(''),
};
await writeFile(
  new URL('../lib/terms/traditional.json', import.meta.url),
  `${JSON.stringify(table, null, 2)}\n`,
);
