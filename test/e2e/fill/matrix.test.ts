import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { FillReport, FillValue } from '../../../lib/fill/index.ts';
import { type BedBrowser, type BedPage, type BrowserName, openBed } from './support/open-bed.ts';
import { agrees, entries, wanted } from './support/wanted.ts';

/** Every kit with every control it has; the kit's own model is the judge. */
const kits = [
  'plain',
  'aria',
  'bootstrap',
  'select2',
  'chosen',
  'layui',
  'element-ui',
  'view-design',
  'element-plus',
  'ant-design-vue',
  'tdesign',
  'naive',
  'antd',
  'arco',
  'fusion',
  'plain-more',
  'element-ui-more',
  'view-design-more',
  'element-plus-more',
  'ant-design-vue-more',
  'tdesign-more',
  'naive-more',
  'antd-more',
  'arco-more',
  'fusion-more',
  'own-drawer',
  'own-phone',
  'own-pickers',
  'own-calendars',
  'own-moods',
  'own-lists',
  'own-parts',
  'own-slides',
  'own-drums',
  'own-sheets',
  'own-wheels',
  'own-buttons',
];

/** What a page asks for beyond what all do, and the reason for which a control of it must be left as it was. */
interface Own {
  wants: typeof wanted;
  refuses: Record<string, string>;
  /** its controls hold something that is to be written over */
  overwrite: boolean;
}

const browsers: readonly BrowserName[] = process.env.BEIAN_BROWSER
  ? [process.env.BEIAN_BROWSER as BrowserName]
  : ['chromium', 'firefox'];

/** What stands behind a tab and in a fold. */
const behind = ['tabbed', 'folded'];

/** Opens the tab and the fold that a page has, and fills what comes up. */
async function fillBehind(page: BedPage, values: Record<string, FillValue>): Promise<FillReport[]> {
  const reports = new Map<string, FillReport>();
  for (const { id, kind } of await page.openers()) {
    if (kind === 'row') continue;
    expect(await page.open(id)).toMatchObject({ reason: '' });
    const items = (await page.fields()).flatMap(({ ref, name }) => {
      const value = behind.includes(name) && reports.get(name)?.outcome !== 'filled' ? values[name] : null;
      return value ? [{ ref, key: name, value, overwrite: false }] : [];
    });
    for (const report of (await page.run(items)).run.reports) reports.set(report.key, report);
  }
  return [...reports.values()];
}

/** Gives each entry of a list a row of its own, by the page's own button. */
async function fillRows(page: BedPage, model: Record<string, unknown>): Promise<FillReport[]> {
  if (!('rows' in model)) return [];
  const reports: FillReport[] = [];
  for (const [row, entry] of entries.entries()) {
    const adder = (await page.openers()).find(({ kind }) => kind === 'row');
    if (row > 0) expect(await page.open(adder?.id ?? '')).toMatchObject({ reason: '' });
    const box = (await page.fields()).filter(({ name }) => name === 'rows')[row];
    const value = { kind: 'list', items: [entry] } as const;
    const item = { ref: box?.ref ?? '', key: 'rows', value, overwrite: false };
    reports.push(...(await page.run([item])).run.reports);
  }
  return reports;
}

describe.each(browsers)('filling every control of every kit in %s', (name) => {
  let browser: BedBrowser;
  const rows: string[] = [];

  beforeAll(async () => {
    browser = await openBed(name);
  });
  afterAll(async () => {
    await browser?.close();
    console.log(`${name}\n${rows.join('\n')}`);
  });

  it.each(kits)('%s', async (kit) => {
    const page = await browser.open(kit);
    try {
      const empty = await page.inside<Record<string, unknown>>('window.model()');
      const { wants, refuses, overwrite } = await page.inside<Own>(
        '({ wants: window.wants ?? {}, refuses: window.refuses ?? {}, overwrite: window.overwrite ?? false })',
      );
      const asked = { ...wanted, ...wants };
      const values = Object.fromEntries(
        Object.entries(asked).flatMap(([key, { value }]) => (key in empty ? [[key, value]] : [])),
      );
      const { run, times } = await page.fill(values, overwrite);
      const reports = [
        ...run.reports.filter(({ key }) => !behind.includes(key)),
        ...(await fillBehind(page, values)),
        ...(await fillRows(page, empty)),
      ];
      const model = await page.inside<Record<string, unknown>>('window.model()');
      const cells = reports.map(({ key, outcome, reason, value }) => {
        const right = agrees(model[key], key === 'rows' ? entries : asked[key]?.model);
        return { key, outcome, reason, value, right, model: model[key] };
      });
      const good = cells.filter(({ key, right, outcome, reason }) =>
        key in refuses
          ? right && outcome !== 'filled' && reason === refuses[key]
          : right && outcome === 'filled',
      );
      const took = cells.map(({ key }) => `${key} ${times[key] ?? '-'}`).join(', ');
      rows.push(`${kit.padEnd(16)} ${good.length}/${cells.length}  ms: ${took}`);
      const wrong = cells.filter((cell) => cell.outcome === 'filled' && !cell.right);
      expect(wrong, 'said to be filled, but the model differs').toEqual([]);
      const unseen = Object.keys(values).filter((key) => !cells.some((cell) => cell.key === key));
      expect(unseen, 'not found in the page').toEqual([]);
      const missing = cells.filter((cell) => !good.includes(cell));
      expect(missing).toEqual([]);
      const emptied = await page.inside<string[]>('window.emptied ?? []');
      if (emptied.length > 0) {
        await page.undo(run.runId);
        const after = await page.inside<Record<string, unknown>>('window.model()');
        expect(emptied.map((key) => [key, after[key]])).toEqual(emptied.map((key) => [key, empty[key]]));
      }
      expect(page.errors).toEqual([]);
    } finally {
      await page.close();
    }
  });
});
