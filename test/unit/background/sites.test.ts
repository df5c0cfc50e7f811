import { beforeEach, describe, expect, it } from 'vitest';
import { serveSites } from '../../../entrypoints/background/sites/index.ts';
import { portalFrames } from '../../../lib/messages/frames.ts';
import { listSites, noteSite, noteTab, standingOf, tabSite } from '../../../lib/messages/sites.ts';
import { fakeSiteBrowser, sendAsPage } from './fake-site-browser.ts';

const site = 'https://forms.example.test';
const page = `${site}/apply`;
const frame = (frameId: number, origin: string, url = `${origin}/`) => ({ frameId, origin, url });

let fake: ReturnType<typeof fakeSiteBrowser>;

beforeEach(() => {
  fake = fakeSiteBrowser();
  fake.state.frames = [
    frame(0, site, page),
    frame(2, site),
    frame(3, 'https://ads.example'),
    frame(4, 'null', `${site}/sandboxed`),
    frame(5, site, 'about:blank'),
    { ...frame(6, site), present: true },
  ];
  serveSites();
});

describe('turning on a page for one visit', () => {
  it('starts the script in the frames of its own origin that lack it, and in no other', async () => {
    fake.state.url = page;
    expect(await sendAsPage('site.on', { tabId: 9, lasting: false })).toBe('on');
    expect(fake.state.injectedInto).toEqual([0, 2]);
    expect(await tabSite(9)).toBe(site);
    expect(await listSites()).toEqual([]);
    expect(fake.state.registered).toEqual([]);
  });

  it.each([
    ['hides the page', undefined, true],
    ['shows a page of its own', 'chrome://settings/', true],
    ['shows a file', 'file:///home/form.html', true],
    ['refuses the script', page, false],
  ])('notes nothing when the browser %s', async (_, url, injectable) => {
    Object.assign(fake.state, { url, injectable });
    expect(await sendAsPage('site.on', { tabId: 9, lasting: false })).toBe('hidden');
    expect(await tabSite(9)).toBeNull();
  });

  it('comes back on the next page of the same origin', async () => {
    await noteTab(9, site);
    await fake.tabs.onUpdated.fire(9, { status: 'complete' }, { url: `${site}/next` });
    expect(fake.state.injectedInto).toEqual([0, 2]);
    expect(await tabSite(9)).toBe(site);
  });

  it.each([
    ['another origin', 'https://evil.example/'],
    ['the same host without encryption', 'http://forms.example.test/'],
    ['a page that the browser hides', undefined],
  ])('ends when the tab goes to %s', async (_, url) => {
    await noteTab(9, site);
    await fake.tabs.onUpdated.fire(9, { status: 'loading' }, { url });
    expect(await tabSite(9)).toBeNull();
    expect(fake.state.injectedInto).toEqual([]);
  });

  it('ends with the tab, and when the browser has withdrawn its grant', async () => {
    await noteTab(9, site);
    await fake.tabs.onRemoved.fire(9);
    expect(await tabSite(9)).toBeNull();
    await noteTab(9, site);
    fake.state.injectable = false;
    await fake.tabs.onUpdated.fire(9, { status: 'complete' }, { url: page });
    expect(await tabSite(9)).toBeNull();
  });
});

describe('turning on a site for good', () => {
  beforeEach(() => {
    fake.state.url = page;
  });

  it('does nothing without the browser’s permission', async () => {
    expect(await sendAsPage('site.on', { tabId: 9, lasting: true })).toBe('refused');
    fake.state.permitted = ['https://*/*'];
    expect(await sendAsPage('site.on', { tabId: 9, lasting: true })).toBe('refused');
    expect(await listSites()).toEqual([]);
    expect(fake.state.registered).toEqual([]);
  });

  it('registers the script for exactly that origin and starts it where the site is open', async () => {
    fake.state.permitted = [`${site}/*`];
    expect(await sendAsPage('site.on', { tabId: 9, lasting: true })).toBe('on');
    expect(fake.state.registered).toMatchObject([
      { matches: [`${site}/*`], js: ['content-scripts/portal.js'], css: ['portal.css'], allFrames: true },
    ]);
    expect(fake.state.injectedInto).toEqual([0, 2]);
    expect(await listSites()).toEqual([site]);
  });

  it('hears the answer to the question when the popup is gone, and registers once only', async () => {
    fake.state.permitted = [`${site}/*`];
    await Promise.all([
      fake.permissions.onAdded.fire({ origins: [`${site}/*`] }),
      sendAsPage('site.on', { tabId: 9, lasting: true }),
    ]);
    expect(fake.state.registered).toHaveLength(1);
  });

  it.each([
    ['https://*/*'],
    ['<all_urls>'],
    ['*://forms.example.test/*'],
    ['https://*.example.test/*'],
    ['https://beian.aliyun.com/*'],
  ])('turns nothing on for a permission of %s', async (pattern) => {
    fake.state.permitted = [pattern];
    await fake.permissions.onAdded.fire({ origins: [pattern] });
    expect(await listSites()).toEqual([]);
    expect(fake.state.registered).toEqual([]);
  });

  it('refuses an origin that no match pattern can name', async () => {
    fake.state.url = 'http://localhost:8080/form';
    fake.state.permitted = ['http://localhost:8080/*', 'http://localhost/*'];
    expect(await sendAsPage('site.on', { tabId: 9, lasting: true })).toBe('refused');
  });

  it('is turned off with all that hangs on it', async () => {
    fake.state.permitted = [`${site}/*`];
    await sendAsPage('site.on', { tabId: 9, lasting: true });
    await noteTab(9, site);
    await sendAsPage('site.off', { origin: site });
    expect(await listSites()).toEqual([]);
    expect(await tabSite(9)).toBeNull();
    expect(fake.state.registered).toEqual([]);
    expect(fake.state.permitted).toEqual([]);
    expect(fake.state.sent).toEqual([{ type: 'page.leave', body: { origin: site } }]);
    expect(await standingOf(9, page)).toEqual({ kind: 'none' });
  });

  it('notices that the permission was withdrawn in the browser’s own settings', async () => {
    fake.state.permitted = [`${site}/*`];
    await sendAsPage('site.on', { tabId: 9, lasting: true });
    fake.state.permitted = [];
    expect(await standingOf(9, page)).toEqual({ kind: 'none' });
    await fake.permissions.onRemoved.fire({ origins: [`${site}/*`] });
    expect(await listSites()).toEqual([]);
    expect(fake.state.registered).toEqual([]);
    expect(fake.state.sent).toEqual([{ type: 'page.leave', body: { origin: site } }]);
  });
});

describe('the frames that values may go to', () => {
  const idsOf = async () => (await portalFrames(9)).map(({ frameId }) => frameId);
  beforeEach(() => {
    // the question that portalFrames asks answers an address, '' in a sandbox
    const addresses = [
      [0, page],
      [2, `${site}/inner`],
      [3, 'https://ads.example/'],
      [4, ''],
      [7, 'https://beian.aliyun.com/order'],
    ];
    fake.state.frames = addresses.map(([frameId, url]) => ({ frameId, result: url })) as never;
    Object.assign(fake.state, { injectable: true });
  });
  const answer = async (top: string) => {
    const { browser } = await import('wxt/browser');
    Object.assign(browser.scripting, {
      executeScript: async () =>
        (fake.state.frames as unknown as { frameId: number; result: string }[]).map((one) =>
          one.frameId === 0 ? { ...one, result: top } : one,
        ),
    });
  };

  it('are those of its own origin on a page that was turned on, even beside a portal’s', async () => {
    await answer(page);
    await noteTab(9, site);
    expect(await idsOf()).toEqual([0, 2]);
  });

  it('are a portal’s alone elsewhere, whatever else is turned on', async () => {
    await answer('https://beian.mps.gov.cn/');
    fake.state.permitted = [`${site}/*`];
    await noteSite(site);
    await noteTab(9, site);
    expect(await idsOf()).toEqual([0, 7]);
  });

  it('are none of the site once the tab shows another', async () => {
    await answer('https://evil.example/');
    await noteTab(9, site);
    expect(await idsOf()).toEqual([7]);
  });
});
