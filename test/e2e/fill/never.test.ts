import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { FillReport, FillValue } from '../../../lib/fill/index.ts';
import { type BedBrowser, type BrowserName, openBed } from './support/open-bed.ts';

const browsers: readonly BrowserName[] = process.env.BEIAN_BROWSER
  ? [process.env.BEIAN_BROWSER as BrowserName]
  : ['chromium', 'firefox'];

const text = { kind: 'text', text: '北京海云科技有限公司' } as const;
const nature: FillValue = { kind: 'choice', wanted: [['企业']] };
const out = ['transparent', 'far', 'tiny', 'covered', 'inert', 'disabled', 'readonly', 'password', 'short'];

/** How each field hides, and what is said of it. */
const hidden = {
  faint: 'refused transparent',
  filtered: 'refused transparent',
  clipped: 'refused hidden',
  rect: 'refused hidden',
  scaled: 'refused tiny',
  shifted: 'refused off-screen',
  folded: 'refused hidden',
  covered: 'refused covered',
  painted: 'refused covered',
  inert: 'refused inert',
  printed: 'refused transparent',
  boxed: 'refused transparent',
  paled: 'refused transparent',
  nameless: 'refused transparent',
  unwritten: 'refused transparent',
  staying: 'refused transparent',
  shy: 'refused transparent',
  late: 'refused hidden',
  swapped: 'not-found gone',
  masked: 'refused hidden',
  slit: 'refused hidden',
  aside: 'refused hidden',
  speck: 'refused hidden',
  blurred: 'refused hidden',
  glared: 'refused hidden',
  behind: 'refused covered',
  sheeted: 'refused covered',
  frosted: 'refused covered',
  below: 'refused covered',
};

/** A page that hides fields, listens for what it should not get, and would submit if it were let. */
describe.each(browsers)('what is never done, in %s', (name) => {
  let browser: BedBrowser;
  beforeAll(async () => {
    browser = await openBed(name);
  });
  afterAll(() => browser?.close());

  it('gives nothing to fields that a person could not fill, and says why', async () => {
    const page = await browser.open('hostile');
    const { run } = await page.fill(Object.fromEntries(['plain', ...out].map((key) => [key, text])));
    const model = await page.inside<Record<string, string>>('window.model()');
    expect(model.plain).toBe('北京海云科技有限公司');
    for (const key of out) expect(model[key], key).toBe('');
    const told = run.reports.filter((report) => report.key !== 'plain');
    for (const report of told) expect(report, report.key).toMatchObject({ outcome: 'refused' });
    for (const report of told) expect(report.reason, report.key).not.toBe('');
    await page.close();
  });

  it('gives no file to an upload that a person could not press, and says when a page shows nothing of it', async () => {
    const file: FillValue = {
      kind: 'file',
      name: 'certificate.png',
      type: 'image/png',
      data: 'iVBORw0KGgo=',
    };
    const page = await browser.open('hostile-upload');
    const fields = (await page.fields()).map(({ name: key }) => key);
    const { run } = await page.fill(Object.fromEntries(fields.map((key) => [key, file])));
    const told = Object.fromEntries(run.reports.map(({ key, outcome, reason }) => [key, [outcome, reason]]));
    expect(told).toEqual({
      plain: ['filled', ''],
      drawn: ['filled', ''],
      transparent: ['refused', 'transparent'],
      far: ['refused', 'off-screen'],
      covered: ['refused', 'covered'],
      inert: ['refused', 'inert'],
      disabled: ['refused', 'disabled'],
      folder: ['refused', 'unsupported'],
      deaf: ['mismatch', 'file-unseen'],
    });
    const model = await page.inside<{ got: string[]; touched: string[] }>('window.model()');
    expect(model).toEqual({
      got: ['plain 8 image/png', 'drawn 8 image/png', 'deaf 8 image/png'],
      touched: [],
    });
    await page.close();
  });

  it('gives nothing to what hides by any other means, or hides while the fill is under way', async () => {
    const page = await browser.open('hidden');
    const { run } = await page.fill(
      Object.fromEntries(['plain', 'far', ...Object.keys(hidden)].map((key) => [key, text])),
    );
    const model = await page.inside<Record<string, string>>('window.model()');
    for (const [key, value] of Object.entries(model))
      expect(value, key).toBe(['plain', 'far'].includes(key) ? text.text : '');
    // not for a moment either: a page hears of every character
    expect([...new Set(await page.inside<string[]>('window.entered'))]).toEqual(['plain', 'far']);
    const told = run.reports.map(({ key, outcome, reason }) => [key, `${outcome} ${reason}`]);
    expect(Object.fromEntries(told)).toEqual({ plain: 'filled ', far: 'filled ', ...hidden });
    // each was looked at where it stands; the page is left as it stood before
    expect(await page.inside('scrollY')).toBe(0);
    await page.close();
  });

  it('knows the window of a page without a doctype, as old portals are', async () => {
    const page = await browser.open('hidden-quirks');
    const { run } = await page.fill({ plain: text, below: text, slit: text });
    const told = run.reports.map(({ key, outcome, reason }) => [key, `${outcome} ${reason}`]);
    expect(Object.fromEntries(told)).toEqual({ plain: 'filled ', below: 'filled ', slit: 'refused hidden' });
    await page.close();
  });

  it('submits nothing, follows no link and touches no other control', async () => {
    const page = await browser.open('hostile');
    const { run } = await page.fill({ plain: text, sends: text, pick: nature });
    const model = await page.inside<Record<string, unknown>>('window.model()');
    expect(run.reports.map(({ key, outcome }) => `${key} ${outcome}`).sort()).toEqual([
      'pick filled',
      'plain filled',
      'sends filled',
    ]);
    expect(model).toMatchObject({ pick: '企业', hash: '', touched: ['change'] });
    await page.close();
  });

  it('chooses nothing that is only part of an option, and reports what the page throws away', async () => {
    const page = await browser.open('hostile');
    const name = { kind: 'text', text: 'John Henry Smith' } as const;
    const given = { trap: nature, late: text, back: nature, tight: name, deaf: text };
    const { run } = await page.fill(given);
    const by = (key: string) => run.reports.find((report): report is FillReport => report.key === key);
    expect(by('trap')).toMatchObject({ outcome: 'mismatch', reason: 'no-option', value: '' });
    for (const key of ['late', 'back', 'tight'])
      expect(by(key), key).toMatchObject({ outcome: 'mismatch', reason: 'not-kept', value: '' });
    expect(by('deaf')).toMatchObject({ outcome: 'mismatch', reason: 'not-kept', value: '' });
    // behind a tab or in a further row the same run goes on
    const { run: further } = await page.fill({ late: text }, true, run.runId);
    expect(further.reports).toMatchObject([{ outcome: 'mismatch', reason: 'not-kept', value: '' }]);
    await page.close();
  });

  it('leaves a filled field unless told, and undoes only what the person has not changed since', async () => {
    const page = await browser.open('hostile');
    await page.inside(`document.getElementById('plain').value = '旧名称'`);
    expect((await page.fill({ plain: text })).run.reports[0]).toMatchObject({ reason: 'already-filled' });
    const { run } = await page.fill({ plain: text, sends: text }, true);
    expect(run.reports.every((report) => report.outcome === 'filled')).toBe(true);
    await page.inside(`document.getElementById('se').value = '改过'`);
    const undone = await page.undo(run.runId);
    const model = await page.inside<Record<string, string>>('window.model()');
    expect(model).toMatchObject({ plain: '旧名称', sends: '改过' });
    expect(undone.reports.find(({ key }) => key === 'sends')).toMatchObject({
      outcome: 'kept',
      reason: 'edited',
    });
    await page.close();
  });

  it('opens tabs, folds and rows that only show fields, and nothing that may send or leave', async () => {
    const page = await browser.open('openers');
    const openers = await page.openers();
    const listed = openers.map(({ kind, text }) => `${kind} ${text}`);
    expect(listed).toEqual([
      'row 添加域名',
      'row 添加接入商',
      'row 新增资源',
      'tab 补充信息',
      'fold 更多信息',
      'fold 责任信息',
    ]);
    const open = (text: string) => page.open(openers.find((one) => one.text === text)?.id ?? '');
    expect(await open('添加域名')).toMatchObject({ reason: '' });
    expect(await open('添加接入商')).toMatchObject({ reason: 'covered' });
    expect(await open('新增资源')).toMatchObject({ reason: 'not-opened' });
    expect(await open('更多信息')).toMatchObject({ reason: '' });
    const tab = await open('补充信息');
    expect(tab.reason).toBe('');
    const { run } = await page.run(
      (await page.fields())
        .filter(({ kind }) => kind === 'text')
        .slice(-2)
        .map(({ ref }) => ({ ref, key: 'any', value: text, overwrite: false })),
    );
    expect(run.reports.map(({ outcome }) => outcome)).toEqual(['filled', 'filled']);
    // undone from another tab, what stands behind is reached again
    expect(await page.open(tab.back)).toMatchObject({ reason: '' });
    await page.undo(run.runId);
    expect(await page.inside('window.model()')).toEqual({
      touched: [],
      path: '/openers.html',
      rows: 1,
      fax: '',
      name: '',
    });
    await page.inside(`by('good-add').type = 'submit'`);
    expect(await open('添加域名')).toMatchObject({ reason: 'may-leave' });
    await page.inside(`by('good-add').type = 'button'; by('good-add').textContent = '提交'`);
    expect(await open('添加域名')).toMatchObject({ reason: 'may-leave' });
    // nobody can know this one before: it is said afterwards
    expect(await open('责任信息')).toMatchObject({ reason: 'may-leave' });
    expect(await page.inside('window.model()')).toMatchObject({ touched: [], rows: 1 });
    await page.close();
  });
});
