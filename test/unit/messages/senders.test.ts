import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { allowed } from '../../../lib/messages/senders.ts';

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
  ])('does not take %s for a portal frame', (_, sender) => {
    expect(allowed('portal-frame', sender)).toBe(false);
  });
});
