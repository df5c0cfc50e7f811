import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type BedBrowser, type BrowserName, openBed } from './support/open-bed.ts';
import { agrees, wanted } from './support/wanted.ts';

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
];

const browsers: readonly BrowserName[] = process.env.BEIAN_BROWSER
  ? [process.env.BEIAN_BROWSER as BrowserName]
  : ['chromium', 'firefox'];

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
      const values = Object.fromEntries(
        Object.entries(wanted).flatMap(([key, { value }]) => (key in empty ? [[key, value]] : [])),
      );
      const { run, times } = await page.fill(values);
      const model = await page.inside<Record<string, unknown>>('window.model()');
      const cells = run.reports.map(({ key, outcome, reason, value }) => {
        const right = agrees(model[key], wanted[key]?.model);
        return { key, outcome, reason, value, right, model: model[key] };
      });
      const good = cells.filter((cell) => cell.right && cell.outcome === 'filled');
      const took = cells.map(({ key }) => `${key} ${times[key] ?? '-'}`).join(', ');
      rows.push(`${kit.padEnd(16)} ${good.length}/${cells.length}  ms: ${took}`);
      const wrong = cells.filter((cell) => cell.outcome === 'filled' && !cell.right);
      expect(wrong, 'said to be filled, but the model differs').toEqual([]);
      const unseen = Object.keys(values).filter((key) => !cells.some((cell) => cell.key === key));
      expect(unseen, 'not found in the page').toEqual([]);
      const missing = cells.filter((cell) => !good.includes(cell));
      expect(missing).toEqual([]);
      expect(page.errors).toEqual([]);
    } finally {
      await page.close();
    }
  });
});
