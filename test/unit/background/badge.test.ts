import { beforeEach, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { serveBadge } from '../../../entrypoints/background/badge.ts';
import '../../../lib/messages/senders.ts';
import { fakeSiteBrowser } from './fake-site-browser.ts';

const url = 'https://beian.aliyun.com/order';
let shown: Record<number, string | null>;
let frames: { frameId: number; result: string }[];
let fire: ReturnType<typeof fakeSiteBrowser>['tabs'];

/** A frame of the tab says how many of its fields are known. */
function tell(frameId: number, recognised: number): Promise<unknown> {
  const body = { portal: 'aliyun', step: null, stepTitle: '', fields: 9, recognised, unknown: 0, never: 0 };
  const sender = { id: browser.runtime.id, url, origin: new URL(url).origin, frameId, tab: { id: 9, url } };
  const { onMessage } = browser.runtime as unknown as {
    onMessage: { trigger: (...given: unknown[]) => Promise<unknown> };
  };
  return new Promise((done) => void onMessage.trigger({ type: 'page.changed', body }, sender, done));
}

beforeEach(() => {
  const fake = fakeSiteBrowser();
  fire = fake.tabs;
  shown = {};
  frames = [0, 4, 5].map((frameId) => ({ frameId, result: url }));
  Object.assign(browser, {
    scripting: { executeScript: async () => frames },
    action: {
      setBadgeText: async ({ tabId, text }: { tabId: number; text: string | null }) => {
        shown[tabId] = text;
      },
      setBadgeBackgroundColor: async () => undefined,
    },
  });
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  serveBadge();
});

it('shows the sum over the frames of a tab, whichever spoke last', async () => {
  await tell(0, 0);
  expect(shown[9]).toBe('•');
  await Promise.all([tell(4, 11), tell(5, 3)]);
  expect(shown[9]).toBe('14');
  await tell(0, 0);
  expect(shown[9]).toBe('14');
  await tell(4, 2);
  expect(shown[9]).toBe('5');
});

it('counts no frame that has gone, and gives the badge back when the page is left', async () => {
  await tell(4, 11);
  frames = frames.filter(({ frameId }) => frameId !== 4);
  await tell(0, 2);
  expect(shown[9]).toBe('2');
  await fire.onUpdated.fire(9, { url: 'https://elsewhere.example/' });
  expect(shown[9]).toBeNull();
  await tell(5, 1);
  expect(shown[9]).toBe('1');
  await fire.onRemoved.fire(9);
  expect(await browser.storage.session.get(null)).toEqual({});
});
