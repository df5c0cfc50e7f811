/**
 * How long filling takes, by kit and control. Run by hand:
 *
 *   node test/bench/fill.ts [chromium|firefox] [kit | page.html …]
 *
 * A kit is one of the matrix' pages; a page of one's own is read, recognised, and filled from the sample
 * company. Prints milliseconds a field, in all, and the share spent in reading the page.
 */
import { readFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import type { FillItem } from '../../lib/fill/index.ts';
import { readTransfer } from '../../lib/profile/transfer/read.ts';
import { valuesFor } from '../../lib/profile/values.ts';
import { type BedPage, type BrowserName, openBed } from '../e2e/fill/support/open-bed.ts';
import { wanted } from '../e2e/fill/support/wanted.ts';

const kits =
  'plain aria bootstrap select2 chosen layui element-ui view-design element-plus ant-design-vue tdesign naive antd arco fusion';
const given = process.argv.slice(2);
const named = given[0] === 'chromium' || given[0] === 'firefox';
const name: BrowserName = named ? (given[0] as BrowserName) : 'chromium';
const targets = given.slice(named ? 1 : 0);

async function kitItems(page: BedPage): Promise<FillItem[]> {
  const empty = await page.inside<Record<string, unknown>>('window.model()');
  return (await page.fields()).flatMap(({ name, ref }) => {
    const value = name in empty ? wanted[name]?.value : undefined;
    return value ? [{ ref, key: name, value, overwrite: false }] : [];
  });
}

async function formItems(page: BedPage): Promise<FillItem[]> {
  const file = join(import.meta.dirname, '../fixtures/profiles/sample-company.json');
  const transfer = readTransfer(readFileSync(file, 'utf8'));
  const [profile] = 'profiles' in transfer ? transfer.profiles : [];
  if (!profile) throw new Error('the sample company cannot be read');
  const keys = await page.keys();
  const values = valuesFor(
    profile,
    null,
    keys.map(({ key }) => key),
  );
  return keys.flatMap(({ ref, key }) => {
    const value = values[key as keyof typeof values];
    return value ? [{ ref, key, value, overwrite: false }] : [];
  });
}

const browser = await openBed(name);
try {
  for (const target of targets.length > 0 ? targets : kits.split(' ')) {
    const form = target.endsWith('.html');
    const page = form
      ? await browser.open(basename(target, '.html'), dirname(resolve(target)))
      : await browser.open(target);
    const items = form ? await formItems(page) : await kitItems(page);
    const { run, times, reading } = await page.run(items);
    const total = Object.values(times).reduce((sum, time) => sum + time, 0);
    const filled = run.reports.filter((report) => report.outcome === 'filled').length;
    console.log(`${target}: ${filled}/${items.length} in ${total} ms, reading ${reading} ms`);
    for (const { key, outcome, reason, value } of run.reports) {
      const said = outcome === 'filled' ? '' : `${outcome} ${reason} ${value}`;
      console.log(`  ${key.padEnd(34)} ${String(times[key] ?? '-').padStart(6)}  ${said}`);
    }
    await page.close();
  }
} finally {
  await browser.close();
}
