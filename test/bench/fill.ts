/**
 * How long filling takes, by kit and control. Run by hand:
 *
 *   npm run bench -- [chromium|firefox] [kit | page.html …]
 *
 * A kit is one of the matrix' pages; a page of one's own is read, recognised, and filled from the sample
 * company. Prints milliseconds a field with the kind of its control, in all, by kind over all kits, and in
 * Chromium whose code took the time: the page's own, ours (reading the page apart), the browser's, or nobody's,
 * which is waiting for the kit to draw.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import type { FillItem } from '../../lib/fill/index.ts';
import { readTransfer } from '../../lib/profile/transfer/read.ts';
import { valuesFor } from '../../lib/profile/values.ts';
import { type BedPage, type BrowserName, openBed, type Shares } from '../e2e/fill/support/open-bed.ts';
import { wanted } from '../e2e/fill/support/wanted.ts';

const kits = readdirSync(join(import.meta.dirname, '../e2e/fill/pages')).flatMap((file) =>
  file.endsWith('.html') && !/^(?:hostile|hidden)/.test(file) ? [basename(file, '.html')] : [],
);
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

const byKind = new Map<string, number[]>();

function percent(part: number, shares: Shares): string {
  const all = shares.page + shares.ours + shares.browser + shares.idle;
  return `${all === 0 ? 0 : Math.round((100 * part) / all)} %`;
}

const browser = await openBed(name);
try {
  for (const target of targets.length > 0 ? targets : kits) {
    const form = target.endsWith('.html');
    const page = form
      ? await browser.open(basename(target, '.html'), dirname(resolve(target)))
      : await browser.open(target);
    const items = form ? await formItems(page) : await kitItems(page);
    const kinds = new Map((await page.fields()).map(({ ref, kind }) => [ref, kind]));
    const { result, shares } = await page.profiled(() => page.run(items));
    const { run, times, reading } = result;
    const total = Object.values(times).reduce((sum, time) => sum + time, 0);
    const filled = run.reports.filter((report) => report.outcome === 'filled').length;
    const whose = shares
      ? `; page ${percent(shares.page, shares)}, ours ${percent(shares.ours, shares)}, ` +
        `browser ${percent(shares.browser, shares)}, waiting ${percent(shares.idle, shares)}`
      : '';
    console.log(`${target}: ${filled}/${items.length} in ${total} ms, reading ${reading} ms${whose}`);
    for (const { ref, key, outcome, reason, value } of run.reports) {
      const kind = kinds.get(ref) ?? '';
      const time = times[key];
      if (time !== undefined) byKind.set(kind, [...(byKind.get(kind) ?? []), time]);
      const said = outcome === 'filled' ? '' : `${outcome} ${reason} ${value}`;
      console.log(`  ${key.padEnd(34)} ${kind.padEnd(15)} ${String(time ?? '-').padStart(6)}  ${said}`);
    }
    await page.close();
  }
  console.log('by kind: median and longest, in ms');
  for (const [kind, list] of [...byKind].sort()) {
    const sorted = list.toSorted((one, other) => one - other);
    const median = sorted[Math.floor(sorted.length / 2)];
    console.log(
      `  ${kind.padEnd(15)} ${String(median).padStart(6)} ${String(sorted.at(-1)).padStart(6)}  of ${list.length}`,
    );
  }
} finally {
  await browser.close();
}
