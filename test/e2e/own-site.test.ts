import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ensureBuild } from '../../scripts/build/build.ts';
import type { Session } from './browsers/index.ts';
import { pages } from './support/pages.ts';
import { popupSize } from './support/panel.ts';
import { importProfile, sampleCompany } from './support/profile.ts';
import { browserName, startSession } from './support/session.ts';

/**
 * What portals say of an order, and what the person's own site shows. `activeTab` comes with a click on the
 * toolbar, which no script can make, so the build under test may read the sample company's own site.
 */
const orders = 'https://beian.aliyun.com';
const number = '沪ICP备2023012345号-1';
const good = `<a href="https://beian.miit.gov.cn/" target="_blank">${number}</a>`;
const bare = (foot: string) =>
  `<title>海云示例贸易</title><h1>海云示例贸易</h1><p style="height:1500px">商品</p><footer>${foot}</footer>`;
const resolve = pages({
  [`${orders}/pcContainer/orderdetail`]: `<h2>订单详情</h2><dl><dt>备案订单号</dt><dd>20261126000123</dd></dl>
    <p>备案状态：<span class="next-tag">管局审核中</span></p>`,
  [`${orders}/pcContainer/myorder`]: `<table><tr><td>别的网站</td><td>已驳回</td></tr><tr><td>海云示例贸易</td><td>${number}</td></tr></table>`,
  'https://www.example-haiyun.cn/': bare('© 2026 Haiyun'),
  'https://example-haiyun.cn/': bare(good),
});

let folder: string;
let session: Session;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'beian-own-site-'));
  cpSync(await ensureBuild(browserName), join(folder, 'build'), { recursive: true });
  const manifest = join(folder, 'build', 'manifest.json');
  const content = JSON.parse(readFileSync(manifest, 'utf8'));
  content.host_permissions.push('*://example-haiyun.cn/*', '*://www.example-haiyun.cn/*');
  writeFileSync(manifest, JSON.stringify(content));
  session = await startSession({ extension: join(folder, 'build'), resolve });

  const file = JSON.parse(readFileSync(sampleCompany, 'utf8'));
  const [profile] = file.profiles;
  profile.services[0].icpNumber = '';
  profile.services[0].psbNumber = '';
  const moment = '2026-11-01T00:00:00.000Z';
  file.filings = [
    {
      id: 'filing-one',
      profileId: profile.id,
      serviceId: profile.services[0].id,
      portal: 'aliyun',
      stages: {},
      history: [],
      createdAt: moment,
      updatedAt: moment,
    },
  ];
  const path = join(folder, 'company.json');
  writeFileSync(path, JSON.stringify(file));
  await importProfile(session, path);
});
afterAll(async () => {
  await session?.close();
  rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
});

test('a state on a portal’s page is offered, noted on a click, and taken back', async () => {
  const page = await session.open(`${orders}/pcContainer/orderdetail`);
  const popup = await session.openExtension(`/popup.html?tab=${page.id}`, popupSize);
  await popup.waitFor(
    () => document.body.textContent?.includes('This page says how far your order is'),
    null,
  );
  const text = await popup.evaluate(() => document.body.textContent ?? '', null);
  expect(text).toContain('管局审核中');
  expect(text).toContain('is under way');
  await (await popup.find('button', 'Note it')).click();
  await popup.waitFor(() => /Noted\./.test(document.body.textContent ?? ''), null, { what: 'the note' });
  await popup.waitFor(() => /20261126000123/.test(document.body.textContent ?? ''), null, {
    what: 'the next suggestion, the order number',
  });
  await (await popup.find('button', 'Not now')).click();
  await (await popup.find('button', 'Undo')).click();
  await popup.waitFor(() => /Taken back\./.test(document.body.textContent ?? ''), null, { what: 'the undo' });
  await popup.close();
  await page.close();
});

test('a number in the row of the service is kept, and its footer is made and checked', async () => {
  const page = await session.open(`${orders}/pcContainer/myorder`);
  const popup = await session.openExtension(`/popup.html?tab=${page.id}`, popupSize);
  await popup.waitFor((wanted) => document.body.textContent?.includes(`Keep ${wanted}`), number);
  await (await popup.find('button', 'Note it')).click();
  await popup.waitFor(() => /Noted\./.test(document.body.textContent ?? ''), null, { what: 'the note' });
  await popup.close();
  await page.close();

  const options = await session.openExtension('/options.html#filings/filing-one');
  await options.waitFor(
    (wanted) => document.querySelector('pre, code')?.textContent?.includes(wanted) ?? false,
    `<a href="https://beian.miit.gov.cn/" target="_blank" rel="noreferrer">${number}</a>`,
  );
  await options.close();

  const check = async (address: string) => {
    const site = await session.open(address);
    const opened = await session.openExtension(`/popup.html?tab=${site.id}`, popupSize);
    await (await opened.find('button', 'Check this page’s footer')).click();
    await opened.waitFor(() => document.querySelector('[role=status] li') !== null, null);
    const findings = await opened.evaluate(
      () => [...document.querySelectorAll('[role=status] li')].map((item) => item.textContent ?? ''),
      null,
    );
    await opened.close();
    await site.close();
    return findings;
  };
  expect(await check('https://www.example-haiyun.cn/')).toEqual([
    expect.stringContaining('The ICP number is not on this page.'),
    expect.stringContaining('The page carries the filed name'),
  ]);
  expect(await check('https://example-haiyun.cn/')).toEqual([
    expect.stringContaining(`${number} is shown and linked.`),
    expect.stringContaining('The page carries the filed name'),
  ]);
  expect(session.strangers.filter(({ from }) => from === 'extension')).toEqual([]);
});
