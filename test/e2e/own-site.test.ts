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
const shadow = (foot: string) => `<div id="host"></div>
  <script>document.getElementById('host').attachShadow({ mode: 'open' }).innerHTML = ${JSON.stringify(foot)}</script>`;
/** The foot comes when everything else is there, as a script that asks a server first brings it. */
const late = (foot: string) => `<footer></footer><script>addEventListener('load', () => setTimeout(() => {
  document.querySelector('footer').innerHTML = ${JSON.stringify(foot)} }, 900))</script>`;
/** What stands on every page of a portal and says nothing of any order. */
const around = (main: string) => `<nav><a>首页</a><a>待审核</a></nav>
  <div role="tablist"><span role="tab">全部</span><span role="tab">备案成功</span></div>${main}
  <p>填写示例：京ICP备14016142号-1</p>
  <footer><a href="https://beian.miit.gov.cn/">浙ICP备12022327号-9</a>
  <a href="https://beian.mps.gov.cn/">浙公网安备 33010602009975号</a></footer>`;
const shapes: Record<string, { html: string; says: string | null }> = {
  'nothing-but-words': { html: around('<h2>我的备案</h2><p>暂无数据</p>'), says: null },
  table: {
    html: around(`<table><thead><tr><th>订单号</th><th>名称</th><th>状态</th></tr></thead><tbody>
      <tr><td>20261120000001</td><td>别的网站</td><td><span class="tag">备案成功</span></td></tr>
      <tr><td>20261120000003</td><td>海云示例贸易</td><td><span class="tag">退回修改</span></td></tr>
      </tbody></table>`),
    says: '退回修改',
  },
  timeline: {
    html: around(`<h2>海云示例贸易</h2><ul class="timeline"><li><i>2026-11-20 09:12</i> <b>提交初审</b></li>
      <li><i>2026-11-21 15:40</i> <b>初审通过</b></li><li><i>2026-11-21 15:45</i> <b>待短信核验</b></li></ul>`),
    says: '待短信核验',
  },
  result: {
    html: around(`<section class="result"><h1>管局审核不通过</h1><p>海云示例贸易</p></section>`),
    says: '管局审核不通过',
  },
  steps: {
    html: around(`<ol class="steps"><li class="step finish"><b class="title">填写主体信息</b></li>
      <li class="step process" aria-current="step"><b class="title">管局审核</b></li>
      <li class="step wait"><b class="title">备案成功</b></li></ol>`),
    says: '管局审核',
  },
};
const feet: Record<string, [foot: string, finding: RegExp]> = {
  image: [
    `<a href="https://beian.miit.gov.cn/"><img width="90" height="20" alt="" src="data:image/gif;base64,R0lGODlhAQABAAAAACw="></a>`,
    /The ICP number is no text on this page/,
  ],
  shadow: [shadow(`<footer>${good}</footer>`), /is shown and linked/],
  frame: [
    `<iframe style="width: 100%; height: 60px" srcdoc='<footer>${good}</footer>'></iframe>`,
    /is shown and linked/,
  ],
  late: [late(good), /is shown and linked/],
  another: [good.replace('12345', '54321'), /Another ICP number is shown: 沪ICP备2023054321号-1/],
  link: [good.replace('miit.gov.cn', 'example.cn'), /links to https:\/\/beian\.example\.cn/],
};
const resolve = pages({
  ...Object.fromEntries(
    Object.entries(shapes).map(([name, { html }]) => [`${orders}/pcContainer/${name}`, html]),
  ),
  ...Object.fromEntries(
    Object.entries(feet).map(([name, [foot]]) => [
      `https://example-haiyun.cn/index.${name}`,
      `<title>海云示例贸易</title><p style="height:1500px">商品</p>${foot}`,
    ]),
  ),
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

test.each(Object.entries(shapes))('a portal’s page in the shape of a %s', async (name, { says }) => {
  const page = await session.open(`${orders}/pcContainer/${name}`);
  const popup = await session.openExtension(`/popup.html?tab=${page.id}`, popupSize);
  await popup.waitFor(() => /This page: Alibaba/.test(document.body.textContent ?? ''), null, {
    what: 'the popup to know the page',
  });
  const told = await popup.evaluate(
    () =>
      /This page says how far your order is.*?“([^”]+)”/.exec(document.body.textContent ?? '')?.[1] ?? null,
    null,
  );
  expect(told).toBe(says);
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

  const site = await session.open('https://www.example-haiyun.cn/');
  const opened = await session.openExtension(`/popup.html?tab=${site.id}`, popupSize);
  const check = async (address: string) => {
    await site.goto(address);
    await (await opened.find('button', 'Check this page’s footer')).click();
    await opened.waitFor(() => document.querySelector('[role=status] li') !== null, null, {
      what: `findings of ${address}`,
    });
    return opened.evaluate(
      () => [...document.querySelectorAll('[role=status] li')].map((item) => item.textContent ?? ''),
      null,
    );
  };
  expect(await check('https://www.example-haiyun.cn/')).toEqual([
    expect.stringContaining('The ICP number is not on this page.'),
    expect.stringContaining('The page carries the filed name'),
  ]);
  expect(await check('https://example-haiyun.cn/')).toEqual([
    expect.stringContaining(`${number} is shown and linked.`),
    expect.stringContaining('The page carries the filed name'),
  ]);
  for (const [name, [, finding]] of Object.entries(feet)) {
    const [first] = await check(`https://example-haiyun.cn/index.${name}`);
    expect(first, name).toMatch(finding);
  }
  await opened.close();
  await site.close();
  expect(session.strangers.filter(({ from }) => from === 'extension')).toEqual([]);
});
