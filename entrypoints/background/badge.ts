import browser from 'webextension-polyfill';
import { portalFrames } from '@/lib/messages/frames.ts';
import { inTurn } from '@/lib/messages/in-turn.ts';
import { pageChanged } from '@/lib/messages/page-changed.ts';
import { standingOf } from '@/lib/messages/sites.ts';

/** White on this blue is readable at badge size in both colour schemes. */
const colour = '#2456b8';

/** How many fields of each frame of a tab are known; in session memory, so that it survives a stopped worker. */
type Known = Record<string, number>;
const keyOf = (tabId: number) => `known-fields:${tabId}`;

/** Null gives the tab back to what the badge says everywhere: the most urgent limit. */
async function show(tabId: number, text: string | null): Promise<void> {
  // the tab may be closed by now: then there is nothing to show it on
  await Promise.allSettled([
    browser.action.setBadgeText({ tabId, text }),
    browser.action.setBadgeBackgroundColor({ tabId, color: colour }),
  ]);
}

/** Notes what one frame knows; answers what the frames that are still there know, the one that told included. */
async function note(tabId: number, frameId: number, count: number): Promise<Known> {
  const key = keyOf(tabId);
  const { [key]: before } = await browser.storage.session.get(key);
  const there = (await portalFrames(tabId)).map((frame) => frame.frameId);
  const all: Known = { ...(before as Known | undefined), [frameId]: count };
  const known = Object.fromEntries(
    Object.entries(all).filter(([id]) => Number(id) === frameId || there.includes(Number(id))),
  );
  await browser.storage.session.set({ [key]: known });
  return known;
}

/** A dot for a page that is known, the number of its fields that are once there are any. */
function textOf(known: Known): string | null {
  const sum = Object.values(known).reduce((total, count) => total + count, 0);
  return sum > 0 ? String(sum) : 0 in known ? '•' : null;
}

/**
 * The toolbar badge says that a page is known (a dot) and how many fields of it are. Frames report one by
 * one; what a tab shows is their sum.
 */
export function serveBadge(): void {
  pageChanged.handle(async ({ recognised }, sender) => {
    const tabId = sender.tab?.id;
    const { frameId } = sender;
    if (tabId === undefined || frameId === undefined) return;
    await inTurn(keyOf(tabId), async () => show(tabId, textOf(await note(tabId, frameId, recognised))));
  });
  const forget = (tabId: number) => browser.storage.session.remove(keyOf(tabId));
  browser.tabs.onUpdated.addListener(async (tabId, change) => {
    if (!change.url || (await standingOf(tabId, change.url)).kind !== 'none') return;
    await inTurn(keyOf(tabId), async () => {
      await forget(tabId);
      await show(tabId, null);
    });
  });
  browser.tabs.onRemoved.addListener((tabId) => inTurn(keyOf(tabId), () => forget(tabId)));
}
