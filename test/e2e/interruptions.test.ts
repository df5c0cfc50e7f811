import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import type { Session, Tab } from './browsers/index.ts';
import { violations } from './support/axe.ts';
import { describe as describePage, lastFills, settled } from './support/describe.ts';
import { hiddenParts, pages, plainForm, slowForm } from './support/pages.ts';
import { agreeToAll, confirmFill, openPanel, preview, undoByPanel } from './support/panel.ts';
import { importProfile, sampleCompany } from './support/profile.ts';
import { startSession } from './support/session.ts';

/** What goes wrong in the middle: the person changes their mind, the page draws itself anew, the worker stops. */
const address = 'https://beian.aliyun.com/order/interrupted';
/** Plain http, as portals of provinces still are. */
const partsAddress = 'http://beian.aliyun.com/order/parts';
const slowAddress = 'https://beian.aliyun.com/order/slow';
const name = '上海海云示例贸易有限公司';
const addresses = ['203.0.113.25', '203.0.113.26', '203.0.113.27'];
let session: Session;
const open: Tab[] = [];

beforeAll(async () => {
  session = await startSession({
    idleTimeout: 3_000,
    resolve: pages({ [address]: plainForm, [partsAddress]: hiddenParts, [slowAddress]: slowForm }),
  });
  // the made-up company, with several servers
  const file = join(await mkdtemp(join(tmpdir(), 'beian-')), 'company.json');
  const text = await readFile(sampleCompany, 'utf8');
  const several = JSON.stringify(addresses);
  await writeFile(file, text.replace(/"ip": \[\s*"203\.0\.113\.25"\s*\]/, `"ip": ${several}`));
  await importProfile(session, file);
});
afterEach(async () => {
  for (const tab of open.splice(0)) await tab.close();
});
afterAll(() => session.close());

/** A page with the panel beside it, its preview open; by default the plain form. */
async function previewed(url = address): Promise<{ page: Tab; panel: Tab }> {
  const page = await session.open(url);
  const panel = await openPanel(session, page);
  open.push(panel, page);
  expect(await preview(panel)).toBe(true);
  return { page, panel };
}

const values = (page: Tab) =>
  page.evaluate(() => {
    const form = document.querySelector('form') as HTMLFormElement;
    return Object.fromEntries([...new FormData(form)].map(([key, value]) => [key, String(value)]));
  }, null);

test('undo puts back what stood there, and leaves what the person changed since', async () => {
  const { page, panel } = await previewed();
  const before = await values(page);
  expect(await confirmFill(panel, page)).toBe(true);
  expect((await values(page)).dwmc).toBe(name);
  await page.activate();
  await (await page.query('#sj')).type('13999990000');
  await panel.activate();
  await undoByPanel(panel);
  // a chosen radio button cannot be given up, by a person neither: the panel says that it stays
  const { xb, ...rest } = await values(page);
  expect(rest).toEqual({ ...before, sj: '13999990000' });
  expect(xb).toBeDefined();
  await panel.waitFor(() => /could not be put back/.test(document.body.textContent ?? ''), null);
});

test('a page that draws itself anew after the preview is filled all the same', async () => {
  const { page, panel } = await previewed();
  await page.evaluate(() => {
    const form = document.querySelector('form') as HTMLFormElement;
    form.replaceWith(form.cloneNode(true));
  }, null);
  expect(await confirmFill(panel, page)).toBe(true);
  expect(await values(page)).toMatchObject({ dwmc: name, dwxz: '4', xm: '李海云' });
});

test('a field that is gone after the preview does not disturb the others', async () => {
  const { page, panel } = await previewed();
  await page.evaluate(() => document.querySelector('#zjhm')?.closest('p')?.remove(), null);
  expect(await confirmFill(panel, page)).toBe(true);
  const reports = (await lastFills(session, page)).flatMap(({ answer }) => answer.reports);
  const gone = reports.filter(({ key }) => key === 'organizer.certificateNumber');
  expect(gone.every(({ outcome }) => outcome === 'not-found')).toBe(true);
  expect(await values(page)).toMatchObject({ dwmc: name, xm: '李海云' });
});

test('what the person types after the preview stays', async () => {
  const { page, panel } = await previewed();
  await page.activate();
  await (await page.query('#dwmc')).type('另一家公司');
  await panel.activate();
  expect(await confirmFill(panel, page)).toBe(true);
  expect(await values(page)).toMatchObject({ dwmc: '另一家公司', xm: '李海云' });
});

test('what the person types stays when the preview has seen it: replacing wants a tick of its own', async () => {
  const { page, panel } = await previewed();
  await page.activate();
  await (await page.query('#dwmc')).type('另一家公司');
  await page.press('Tab');
  await panel.waitFor(() => /Already filled: replace/.test(document.body.textContent ?? ''), null, {
    what: 'the preview to see what was typed',
  });
  await panel.activate();
  expect(await confirmFill(panel, page)).toBe(true);
  expect(await values(page)).toMatchObject({ dwmc: '另一家公司', xm: '李海云' });
});

/** What the panel says of itself. */
const saysIn = (panel: Tab, words: RegExp) =>
  panel.waitFor((source) => new RegExp(source).test(document.body.textContent ?? ''), words.source, {
    what: `the panel to say ${words}`,
    timeout: 60_000,
  });

test('what stands behind a tab, in a fold and in further rows is filled only where the person agreed', async () => {
  const { page, panel } = await previewed(partsAddress);
  await saysIn(panel, /Tabs, folded parts and further rows/);
  await saysIn(panel, /is pressed on the page 2 times/);
  expect(await confirmFill(panel, page)).toBe(true);
  const model = () => page.evaluate(() => (window as unknown as { model(): object }).model(), null);
  expect(await model()).toEqual({ name, ip: [''], site: '', english: '', tab: 'one', fold: false, left: [] });
  await (await panel.find('button', 'Done')).click();

  expect(await preview(panel)).toBe(true);
  await agreeToAll(panel);
  expect(await violations(panel)).toEqual([]);
  expect(await confirmFill(panel, page)).toBe(true);
  expect(await violations(panel)).toEqual([]);
  expect(await model()).toEqual({
    name,
    ip: addresses,
    site: '海云示例贸易',
    english: 'Haiyun Sample Trading (Shanghai) Co., Ltd.',
    // the tab that the person had open is shown again
    tab: 'one',
    fold: true,
    left: [],
  });
  await undoByPanel(panel);
  await saysIn(panel, /The 2 rows that were added stay on the page/);
  expect(await model()).toEqual({
    name,
    ip: ['', '', ''],
    site: '',
    english: '',
    tab: 'one',
    fold: true,
    left: [],
  });
});

test('a fill that is stopped reports what was done and touches nothing more; what the person types stays', async () => {
  const { page, panel } = await previewed(slowAddress);
  const outcomes = async () => {
    const reports = (await lastFills(session, page)).flatMap(({ answer }) => answer.reports);
    return Object.fromEntries(reports.map(({ key, outcome, reason }) => [key, `${outcome} ${reason}`]));
  };
  const start = async () => {
    await (await panel.find('button', /^Fill \d+ fields?$/)).click();
    await page.activate();
    await page.waitFor(() => document.querySelector('[data-asked]') !== null, null, { timeout: 30_000 });
    // the page is asked while the name is still in hand: only the report of it says that the list's turn has come
    await saysIn(panel, /1 of 4 /);
  };
  const load = () => page.evaluate(() => (window as unknown as { load(): void }).load(), null);
  await start();
  await (await page.query('#xm')).type('改过的人');
  await load();
  await panel.find('button', 'Done', { timeout: 60_000 });
  expect(await outcomes()).toMatchObject({ 'organizer.type': 'filled ', 'principal.name': 'kept edited' });
  expect(await values(page)).toMatchObject({ dwmc: name, dwxz: '4', xm: '改过的人', sj: '13812340001' });

  await page.goto(slowAddress);
  await panel.activate();
  await (await panel.find('button', 'Done')).click();
  expect(await preview(panel)).toBe(true);
  await start();
  await (await panel.find('button', 'Stop')).click();
  // the choices come only once the page has heard of it
  await saysIn(panel, /Stopping after the field in hand/);
  await load();
  await panel.find('button', 'Done', { timeout: 60_000 });
  await saysIn(panel, /You stopped before this field/);
  expect(await outcomes()).toMatchObject({
    'organizer.type': 'filled ',
    'principal.name': 'retry stopped',
  });
  expect(await values(page)).toEqual({ dwmc: name, dwxz: '4', xm: '', sj: '' });
});

test('undo reaches what a framework has drawn anew, and one field’s undo leaves a later edit', async () => {
  const { page, panel } = await previewed();
  const before = await values(page);
  expect(await confirmFill(panel, page)).toBe(true);
  await page.evaluate(() => {
    const form = document.querySelector('form') as HTMLFormElement;
    const copy = form.cloneNode(true) as HTMLFormElement;
    const select = copy.querySelector('select') as HTMLSelectElement;
    select.value = (form.querySelector('select') as HTMLSelectElement).value;
    form.replaceWith(copy);
    (copy.querySelector('#xm') as HTMLInputElement).value = '另一个人';
  }, null);
  await (await panel.find('button', "Undo Name of the entity's person in charge")).click();
  await saysIn(panel, /left as it is/);
  expect(await values(page)).toMatchObject({ xm: '另一个人', dwmc: name });
  await (await panel.find('button', 'Undo all')).click();
  await saysIn(panel, /[1-9] fields put back/);
  const { xb, ...rest } = await values(page);
  expect(rest).toEqual({ ...before, xm: '另一个人' });
  expect(xb).toBeDefined();
});

test('a worker stopped after the preview starts again', async () => {
  const { page, panel } = await previewed();
  await session.stopWorker();
  expect(await confirmFill(panel, page)).toBe(true);
  expect(await values(page)).toMatchObject({ dwmc: name, dwxz: '4' });
});

test('a worker stopped while a fill is under way leaves the panel waiting for the page’s own word', async () => {
  const { page, panel } = await previewed(slowAddress);
  await (await panel.find('button', /^Fill \d+ fields?$/)).click();
  await page.activate();
  // the list waits for its choices, and with it the fill
  await page.waitFor(() => document.querySelector('[data-asked]') !== null, null, { timeout: 30_000 });
  await session.stopWorker();
  await page.evaluate(() => (window as unknown as { load(): void }).load(), null);
  await panel.find('button', 'Done', { timeout: 60_000 });
  expect(await values(page)).toMatchObject({ dwmc: name, sj: '13812340001' });
  const reports = (await lastFills(session, page)).flatMap(({ answer }) => answer.reports);
  expect(reports.find(({ key }) => key === 'organizer.name')?.outcome).toBe('filled');
});

test('a route change inside a page is noticed', async () => {
  const page = await session.open('https://beian.miit.gov.cn/#/Integrated/index');
  open.push(page);
  await settled(session, page);
  await page.evaluate(() => {
    location.hash = '#/Integrated/ComplaintA';
  }, null);
  await page.waitFor(() => document.querySelectorAll('input').length > 1, null);
  const [top] = await settled(session, page);
  expect(top?.answer).toMatchObject({ portal: 'miit', step: 'sms' });
});

test('the badge says how many fields of the page are known', async () => {
  const page = await session.open(address);
  open.push(page);
  await settled(session, page);
  const [top] = await describePage(session, page);
  const known = top?.answer.fields.filter(({ key }) => key !== null).length ?? 0;
  expect(known).toBeGreaterThan(4);
  await session.desk.waitFor(
    ({ tabId, text }) => {
      interface Api {
        action: { getBadgeText(of: { tabId: number }): Promise<string> };
      }
      const scope = globalThis as unknown as { browser?: Api; chrome: Api; badge?: string };
      void (scope.browser ?? scope.chrome).action.getBadgeText({ tabId }).then((shown) => {
        scope.badge = shown;
      });
      return scope.badge === text;
    },
    { tabId: page.id, text: String(known) },
    { what: 'the badge' },
  );
});

test.each([
  ['half a file', (text: string) => text.slice(0, text.length / 2), /damaged/],
  [
    'a value of the wrong type',
    (text: string) => text.replace(/"people": \[/, '"people": ["x",'),
    /wrong type/,
  ],
  ['a foreign file', () => '{"hello": "world"}', /does not come from/],
])('%s is refused in words, and what is stored stays', async (_, damage, words) => {
  const file = join(await mkdtemp(join(tmpdir(), 'beian-')), 'damaged.json');
  await writeFile(file, damage(await readFile(sampleCompany, 'utf8')));
  const options = await session.openExtension('/options.html#transfer');
  open.push(options);
  await (await options.query('input[type=file]')).upload(file);
  await options.waitFor((source) => new RegExp(source).test(document.body.textContent ?? ''), words.source, {
    what: `the page to say ${words}`,
  });
  await options.waitFor(() => /Nothing was written/.test(document.body.textContent ?? ''), null);
  await options.goto(options.url().replace('#transfer', '#companies'));
  await options.waitFor((company) => document.body.textContent?.includes(company) ?? false, name);
});
