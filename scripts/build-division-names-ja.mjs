/**
 * Writes locales/ja/divisions.json: the names of China's prefectures and counties as Japanese prints them, that
 * is the same characters in their Japanese forms. What English leaves in Chinese stays out here, too. To renew
 * the table after the English one, in an empty folder:
 *   npm install opencc-js
 *   node scripts/build-division-names-ja.mjs <that folder>/node_modules/opencc-js
 */
import { readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';

const folder = process.argv[2];
if (!folder) throw new Error('usage: node scripts/build-division-names-ja.mjs <folder of opencc-js>');

const { Converter } = createRequire(import.meta.url)(resolve(folder));
const { version } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'));
const url = (path) => new URL(`../${path}`, import.meta.url);
const english = JSON.parse(await readFile(url('locales/en/divisions.json'), 'utf8'));
const convert = Converter({ from: 'cn', to: 'jp' });
/** Two characters that the converter leaves in an old form. */
const japanese = (text) => convert(text).replaceAll('礦', '鉱').replaceAll('劃', '画');

/** Names that Japanese writes in katakana (general knowledge). */
const customary = {
  呼和浩特: 'フフホト',
  鄂尔多斯: 'オルドス',
  呼伦贝尔: 'フルンボイル',
  哈尔滨: 'ハルビン',
  齐齐哈尔: 'チチハル',
  拉萨: 'ラサ',
  日喀则: 'シガツェ',
  乌鲁木齐: 'ウルムチ',
  克拉玛依: 'カラマイ',
  吐鲁番: 'トルファン',
  喀什: 'カシュガル',
  和田: 'ホータン',
  阿克苏: 'アクス',
  伊犁: 'イリ',
  阿勒泰: 'アルタイ',
};
const names = (table) =>
  Object.fromEntries(Object.keys(table).map((name) => [name, customary[name] ?? japanese(name)]));

const table = {
  source: `${english.source}; opencc-js ${version}`,
  wholes: names(english.wholes),
  kinds: names(english.kinds),
  gap: '',
  peoples: english.peoples,
  prefectures: names(english.prefectures),
  counties: names(english.counties),
};
await writeFile(url('locales/ja/divisions.json'), `${JSON.stringify(table)}\n`);
