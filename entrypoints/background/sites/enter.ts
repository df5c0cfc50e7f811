import browser from 'webextension-polyfill';
import { pageLeave } from '@/lib/messages/page-leave.ts';
import { siteOriginOf } from '@/lib/messages/sites.ts';
import { portalScript } from './registered.ts';

interface Look {
  origin: string;
  url: string;
  /** our script lives there */
  present: boolean;
}

/** Runs in a frame. */
function look(): Look {
  const { beianGuideSession } = globalThis as { beianGuideSession?: { signal: AbortSignal } };
  return { origin: self.origin, url: location.href, present: beianGuideSession?.signal.aborted === false };
}

/**
 * Starts the content script in the frames of a tab that are of this origin and lack it. A frame of another
 * origin, a sandboxed or a blank one gets nothing. Rejects when the browser does not let the extension in.
 */
export async function enter(tabId: number, origin: string): Promise<void> {
  const results = await browser.scripting.executeScript({ target: { tabId, allFrames: true }, func: look });
  const seen = results.map(({ frameId, result }) => ({ frameId, result: result as Look | undefined }));
  const frameIds = seen.flatMap(({ frameId, result }) =>
    result && result.origin === origin && siteOriginOf(result.url) === origin && !result.present
      ? [frameId]
      : [],
  );
  if (frameIds.length === 0) return;
  const target = { tabId, frameIds };
  const { js, css } = portalScript();
  await browser.scripting.insertCSS({ target, files: css });
  await browser.scripting.executeScript({ target, files: js });
}

/** Has the frames of this origin in all tabs take our things off their pages. */
export async function leave(origin: string): Promise<void> {
  const tabs = await browser.tabs.query({});
  // a tab without our script answers with an error
  await Promise.allSettled(
    tabs.flatMap(({ id }) => (id === undefined ? [] : [pageLeave.sendToTab(id, { origin })])),
  );
}
