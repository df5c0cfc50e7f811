import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import type { Session, Tab } from '../browsers/index.ts';
import { settled } from '../support/describe.ts';
import { pages } from '../support/pages.ts';
import { fillByPanel, openPanel, preview, undoByPanel } from '../support/panel.ts';
import { importProfile, sampleCompany } from '../support/profile.ts';
import { startSession } from '../support/session.ts';

/** Choices that a page made before the person came: its defaults are replaced, the person's own are not. */
const address = 'https://beian.aliyun.com/order/preset';
const page = `<!doctype html><html lang="zh"><meta charset="utf-8"><title>网站备案</title><h2>主体信息</h2><form>
<p>主办单位性质：<label><input type="radio" name="xz" value="person" checked>个人</label>
<label><input type="radio" name="xz" value="company">企业</label></p>
<p><label for="zj">主办单位证件类型</label><select id="zj" name="zj"><option>居民身份证</option><option>营业执照</option></select></p>
<p id="full"></p></form>
<script>
const show = () => {
  const company = document.querySelector('[value=company]').checked;
  document.getElementById('full').innerHTML = company
    ? '<label>主办单位名称<input name="mc"></label>' : '';
};
document.querySelector('form').addEventListener('change', (event) => event.target.name === 'xz' && show());
show();
</script></html>`;
let session: Session;
const open: Tab[] = [];

beforeAll(async () => {
  session = await startSession({ resolve: pages({ [address]: page }) });
  await importProfile(session, sampleCompany);
});
afterEach(async () => {
  for (const tab of open.splice(0)) await tab.close();
});
afterAll(() => session?.close());

async function opened(): Promise<Tab> {
  const tab = await session.open(address);
  open.push(tab);
  await settled(session, tab);
  return tab;
}

async function panelOf(tab: Tab): Promise<Tab> {
  const panel = await openPanel(session, tab);
  open.push(panel);
  return panel;
}

const values = (tab: Tab) =>
  tab.evaluate(
    () => Object.fromEntries(new FormData(document.querySelector('form') as HTMLFormElement)),
    null,
  );

test('a default is replaced, and what it hid is filled', async () => {
  const tab = await opened();
  const panel = await panelOf(tab);
  const told: string[] = [];
  const seen = async () => {
    told.push(await panel.evaluate(() => document.querySelector('main')?.textContent ?? '', null));
  };
  const reports = await fillByPanel(session, tab, panel, { seen });
  expect(told[0]).toContain('Replaces the page’s own default');
  expect(reports.map(({ report }) => report.outcome)).toEqual(reports.map(() => 'filled'));
  expect(await values(tab)).toEqual({ xz: 'company', zj: '营业执照', mc: '上海海云示例贸易有限公司' });
});

test('an undo brings the default back', async () => {
  const tab = await opened();
  const panel = await panelOf(tab);
  const before = await values(tab);
  expect(await preview(panel)).toBe(true);
  await (await panel.find('button', /^Fill 2 fields$/)).click();
  await tab.activate();
  await panel.find('button', 'Done', { timeout: 60_000 });
  await panel.activate();
  await undoByPanel(panel);
  expect(await values(tab)).toEqual(before);
});

test('what the person chose stays, be it the default itself', async () => {
  const tab = await opened();
  await tab.activate();
  await (await tab.query('[value=person]')).click();
  const panel = await panelOf(tab);
  await fillByPanel(session, tab, panel);
  expect(await values(tab)).toMatchObject({ xz: 'person', zj: '营业执照' });
});
