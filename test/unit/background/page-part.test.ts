import { beforeEach, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { servePagePart } from '../../../entrypoints/background/page-part.ts';
import '../../../lib/messages/senders.ts';

const brought = vi.fn(async () => []);

/** What a frame of this address is answered. */
function ask(url: string, part: unknown): Promise<unknown> {
  const sender = {
    id: browser.runtime.id,
    url,
    origin: new URL(url).origin,
    frameId: 3,
    tab: { id: 7, url },
  };
  const { onMessage } = browser.runtime as unknown as {
    onMessage: { trigger: (...given: unknown[]) => Promise<unknown> };
  };
  return new Promise((done) => {
    void onMessage.trigger({ type: 'page.part', body: { part } }, sender, done).then(() => done(undefined));
  });
}

beforeEach(() => {
  fakeBrowser.reset();
  brought.mockClear();
  Object.assign(browser, { scripting: { executeScript: brought } });
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  servePagePart();
});

it.each(['hints', 'describe'])('brings %s into the frame that asks, and into no other', async (part) => {
  expect(await ask('https://beian.aliyun.com/order', part)).toEqual({ ok: true });
  expect(brought).toHaveBeenCalledExactlyOnceWith({
    target: { tabId: 7, frameIds: [3] },
    files: [`/${part}.js`],
  });
});

it.each([
  ['a part that there is none of', 'https://beian.aliyun.com/order', 'fill'],
  ['a path', 'https://beian.aliyun.com/order', '../hints'],
  ['no text', 'https://beian.aliyun.com/order', null],
  ['a page that is no portal’s', 'https://frames.example/', 'hints'],
])('brings nothing for %s', async (_, url, part) => {
  await ask(url, part);
  expect(brought).not.toHaveBeenCalled();
});
