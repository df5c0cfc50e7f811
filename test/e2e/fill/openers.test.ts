import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type BedBrowser, type BrowserName, openBed } from './support/open-bed.ts';

const browsers: readonly BrowserName[] = process.env.BEIAN_BROWSER
  ? [process.env.BEIAN_BROWSER as BrowserName]
  : ['chromium', 'firefox'];

describe.each(browsers)('tabs and folds that no name gives away, in %s', (name) => {
  let browser: BedBrowser;
  beforeAll(async () => {
    browser = await openBed(name);
  });
  afterAll(() => browser?.close());

  it('are told by the hidden part that they stand beside, and open it', async () => {
    const page = await browser.open('openers-placed');
    const openers = await page.openers();
    expect(openers.map(({ kind, text }) => `${kind} ${text}`)).toEqual([
      'tab 网站负责人',
      'tab 应急联系人',
      'tab 应用',
      'fold 其他资料展开',
    ]);
    expect(openers[0]?.labels).toEqual(['姓名']);
    expect(openers[2]?.labels).toEqual(['应用名称', '证件号码']);
    const count = async () => (await page.fields()).filter(({ kind }) => kind === 'text').length;
    const before = await count();
    const backs: string[] = [];
    for (const { id } of openers) {
      const { reason, back } = await page.open(id);
      expect(reason).toBe('');
      backs.push(back);
    }
    // the fold of the part that a tab showed is opened with it
    expect(await page.inside('by("w3").checkVisibility()')).toBe(true);
    expect(await count()).toBe(before + 2);
    // the tabs that were open at first are shown again
    for (const back of [backs[0], backs[2]])
      expect(await page.open(back ?? '')).toMatchObject({ reason: '' });
    expect(await page.inside('[by("n1").checkVisibility(), by("w1").checkVisibility()]')).toEqual([
      true,
      true,
    ]);
    expect(await page.inside('window.model()')).toMatchObject({ touched: [], path: '/openers-placed.html' });
    await page.close();
  });
});
