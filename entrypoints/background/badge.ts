import browser from 'webextension-polyfill';
import { pageChanged } from '@/lib/messages/page-changed.ts';
import { standingOf } from '@/lib/messages/sites.ts';

/** White on this blue is readable at badge size in both colour schemes. */
const colour = '#2456b8';

/** Null gives the tab back to what the badge says everywhere: the most urgent limit. */
async function show(tabId: number, text: string | null): Promise<void> {
  // the tab may be closed by now: then there is nothing to show it on
  await Promise.allSettled([
    browser.action.setBadgeText({ tabId, text }),
    browser.action.setBadgeBackgroundColor({ tabId, color: colour }),
  ]);
}

/**
 * The toolbar badge says that a page is known (a dot) and how many fields of it are. Frames report one by
 * one; the sum a tab shows is kept by the browser, so it survives a stopped worker.
 */
export function serveBadge(): void {
  pageChanged.handle(async (summary, sender) => {
    const tabId = sender.tab?.id;
    if (tabId === undefined) return;
    const isTop = sender.frameId === 0;
    if (summary.recognised > 0) await show(tabId, String(summary.recognised));
    else if (isTop) await show(tabId, '•');
  });
  browser.tabs.onUpdated.addListener(async (tabId, change) => {
    if (change.url && (await standingOf(tabId, change.url)).kind === 'none') await show(tabId, null);
  });
}
