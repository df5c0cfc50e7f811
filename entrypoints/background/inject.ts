import browser from 'webextension-polyfill';
import { portalOf } from '@/lib/portals/index.ts';
import { portalScript } from './sites/registered.ts';

/** True when the top frame runs our content script: it answers, or it does not. */
async function isPresent(tabId: number): Promise<boolean> {
  try {
    return (
      (await browser.tabs.sendMessage(tabId, { type: 'page.describe', body: {} }, { frameId: 0 })) !==
      undefined
    );
  } catch {
    return false;
  }
}

/**
 * A console's filing pages may be reached by a route change inside a single-page app that began elsewhere
 * on the host; the browser injects declared scripts on loads only. Such tabs get the script here.
 */
export function injectOnRoute(): void {
  browser.tabs.onUpdated.addListener(async (tabId, change, tab) => {
    if (!change.url || tab.status === 'loading' || portalOf(change.url) === null) return;
    if (await isPresent(tabId)) return;
    const { js, css } = portalScript();
    const target = { tabId, allFrames: true };
    // the tab may be gone or navigating: the next load injects by itself
    await Promise.allSettled([
      browser.scripting.insertCSS({ target, files: css }),
      browser.scripting.executeScript({ target, files: js }),
    ]);
  });
}
