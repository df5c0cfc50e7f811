import { type Browser, browser } from 'wxt/browser';

/** The browser tab that popup and side panel act on. */
export interface TabInHand {
  id: number;
  windowId: number;
  /** '' for pages that the extension has no permission to see */
  url: string;
  loading: boolean;
}

function tabInHandOf(tab: Browser.tabs.Tab | undefined): TabInHand | null {
  if (tab?.id === undefined || tab.windowId === undefined) return null;
  return { id: tab.id, windowId: tab.windowId, url: tab.url ?? '', loading: tab.status === 'loading' };
}

/**
 * The tab that an extension page acts on: the one named in its own address (`?tab=<id>`), else the active
 * tab of its window. Null when there is none any more.
 *
 * @param search the extension page's `location.search`
 */
export async function tabInHand(search: string): Promise<TabInHand | null> {
  const named = new URLSearchParams(search).get('tab');
  if (named === null) {
    const [active] = await browser.tabs.query({ active: true, currentWindow: true });
    return tabInHandOf(active);
  }
  try {
    return tabInHandOf(await browser.tabs.get(Number(named)));
  } catch {
    // the tab is closed
    return null;
  }
}

/** Calls back whenever another tab may be in hand, or the tab in hand has loaded or moved. */
export function onTabsChanged(callback: () => void, signal: AbortSignal): void {
  const updated = (_: number, change: Browser.tabs.OnUpdatedInfo) => {
    if (change.status !== undefined || change.url !== undefined) callback();
  };
  const { onActivated, onUpdated, onRemoved } = browser.tabs;
  onActivated.addListener(callback);
  onUpdated.addListener(updated);
  onRemoved.addListener(callback);
  signal.addEventListener(
    'abort',
    () => {
      onActivated.removeListener(callback);
      onUpdated.removeListener(updated);
      onRemoved.removeListener(callback);
    },
    { once: true },
  );
}

/** Loads the page of a tab anew, on the person's click. */
export async function reloadTab(tabId: number): Promise<void> {
  await browser.tabs.reload(tabId);
}

/**
 * Opens Chrome's side panel or Firefox's sidebar. Must be called directly in the person's click: both
 * browsers refuse it after an `await`.
 */
export function openSidePanel(windowId: number): Promise<void> {
  const { sidebarAction } = browser as { sidebarAction?: { open?: () => Promise<void> } };
  if (sidebarAction?.open) return sidebarAction.open();
  return browser.sidePanel.open({ windowId });
}

/** Opens the options page in a tab, at a place in it such as `#companies`. */
export async function openOptions(hash = ''): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL('/options.html') + hash });
}

/** The extension's own version, such as `0.1.0`. */
export function ownVersion(): string {
  return browser.runtime.getManifest().version;
}
