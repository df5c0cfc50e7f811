import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { allowed } from '../../../lib/messages/sender-rule.ts';
import { addressOf } from '../../../lib/messages/senders.ts';
import { forgetSite, noteSite, noteTab } from '../../../lib/messages/sites.ts';

const id = 'own-extension';
const base = 'chrome-extension://own-extension/';

beforeEach(() => {
  vi.spyOn(browser.runtime, 'getURL').mockImplementation((path) => base + path);
  Object.defineProperty(browser.runtime, 'id', { value: id, configurable: true });
});

const portalTab = { id: 7, url: 'https://beian.aliyun.com/' } as never;

describe('who may send', () => {
  it('lets the extension’s own pages ask for what only they may', () => {
    expect(allowed('extension', { id, url: `${base}sidepanel.html?tab=3` })).toBe(true);
    expect(allowed('extension', { id, url: `${base}popup.html`, tab: portalTab })).toBe(true);
    expect(allowed('extension', { id })).toBe(true);
  });

  it.each([
    ['a content script', { id, url: 'https://beian.aliyun.com/', tab: portalTab, frameId: 0 }],
    ['a content script whose address is not told', { id, tab: portalTab, frameId: 0 }],
    ['another extension', { id: 'stranger', url: 'chrome-extension://stranger/page.html' }],
    ['another extension with our address', { id: 'stranger', url: `${base}sidepanel.html` }],
    ['a page that names our address', { id, url: `https://evil.example/${base}` }],
    ['nobody', {}],
  ])('does not take %s for one of them', (_, sender) => {
    expect(allowed('extension', sender)).toBe(false);
  });

  it('lets frames of registered portals speak for their page', () => {
    expect(
      allowed('portal-frame', { id, url: 'https://beian.mps.gov.cn/web/', tab: portalTab, frameId: 3 }),
    ).toBe(true);
  });

  it.each([
    ['a look-alike host', { id, url: 'https://beian.aliyun.com.evil.example/', tab: portalTab }],
    ['a foreign frame inside a portal', { id, url: 'https://ads.example/', tab: portalTab, frameId: 5 }],
    ['a blank frame', { id, url: 'about:blank', tab: portalTab, frameId: 5 }],
    ['a page outside tabs', { id, url: 'https://beian.aliyun.com/' }],
    ['another extension', { id: 'stranger', url: 'https://beian.aliyun.com/', tab: portalTab }],
    [
      'a sandboxed frame',
      { id, url: 'https://beian.aliyun.com/', origin: 'null', tab: portalTab, frameId: 5 },
    ],
  ])('does not take %s for a portal frame', async (_, sender) => {
    expect(await allowed('portal-frame', sender)).toBe(false);
  });
});

describe('who may send from a site that the person turned on', () => {
  const site = 'https://forms.example.test';
  const tab = { id: 9, url: `${site}/apply` } as never;
  const top = { id, url: `${site}/apply`, origin: site, tab, frameId: 0 };
  const inner = { ...top, url: `${site}/inner`, frameId: 3 };
  let permitted: string[] = [];

  beforeEach(async () => {
    permitted = [];
    Object.assign(browser, {
      permissions: {
        contains: async ({ origins = [] }: { origins?: string[] }) =>
          origins.every((one) => permitted.includes(one)),
      },
    });
    await browser.storage.local.clear();
    await browser.storage.session.clear();
  });

  it('nobody, before it is turned on', async () => {
    permitted = [`${site}/*`];
    expect(await allowed('portal-frame', top)).toBe(false);
  });

  it('its frames, while its tab is turned on', async () => {
    await noteTab(9, site);
    expect(await allowed('portal-frame', top)).toBe(true);
    expect(await allowed('portal-frame', inner)).toBe(true);
    expect(await allowed('portal-frame', { ...top, tab: { id: 10, url: `${site}/` } as never })).toBe(false);
    expect(await allowed('extension', top)).toBe(false);
  });

  it('its frames for good, as long as record and permission are both there', async () => {
    await noteSite(site);
    expect(await allowed('portal-frame', top)).toBe(false);
    permitted = [`${site}/*`];
    expect(await allowed('portal-frame', top)).toBe(true);
    await forgetSite(site);
    expect(await allowed('portal-frame', top)).toBe(false);
  });

  it.each([
    [
      'another origin in a frame of it',
      { ...inner, url: 'https://ads.example/', origin: 'https://ads.example' },
    ],
    ['it in a frame of another site', { ...inner, tab: { id: 9, url: 'https://evil.example/' } as never }],
    ['it in a frame of a page that the browser hides', { ...inner, tab: { id: 9 } as never }],
    ['a sandboxed frame of it', { ...inner, origin: 'null' }],
    ['the same host without encryption', { ...top, url: 'http://forms.example.test/', origin: undefined }],
    ['the same host at another port', { ...top, url: `${site}:8443/`, origin: undefined }],
    ['a host below it', { ...top, url: 'https://a.forms.example.test/', origin: undefined }],
    ['a host that only ends like it', { ...top, url: 'https://evilforms.example.test/', origin: undefined }],
    ['a blank frame of it', { ...inner, url: 'about:blank' }],
    ['a file', { ...top, url: 'file:///forms.example.test/', origin: undefined }],
    ['a page without a tab', { ...top, tab: undefined }],
    ['a page without a frame', { ...top, frameId: undefined }],
    ['another extension in it', { ...top, id: 'stranger' }],
  ])('not %s', async (_, sender) => {
    permitted = [`${site}/*`, 'https://*/*'];
    await noteSite(site);
    await noteTab(9, site);
    expect(await allowed('portal-frame', sender)).toBe(false);
  });

  it('follows a route that a page changes by itself, within its origin only', () => {
    const tab = { id: 7, url: 'https://console.cloud.tencent.com/beian/manage' } as never;
    const from = (url: string, frameId: number) => addressOf({ id, url, tab, frameId });
    expect(from('https://console.cloud.tencent.com/cvm', 0)).toBe(
      'https://console.cloud.tencent.com/beian/manage',
    );
    expect(from('https://console.cloud.tencent.com/cvm', 4)).toBe('https://console.cloud.tencent.com/cvm');
    expect(from('https://evil.example/', 0)).toBe('https://evil.example/');
  });
});
