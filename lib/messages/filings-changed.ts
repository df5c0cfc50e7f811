import { browser } from 'wxt/browser';

const storageKey = 'filingsChangedAt';

/** Tells the background that what filings say has changed, so that badge and reminders follow; wakes it. */
export async function tellFilingsChanged(now: Date): Promise<void> {
  await browser.storage.local.set({ [storageKey]: now.toISOString() });
}

/** Calls back whenever filings have changed, until the signal aborts. */
export function onFilingsChanged(callback: () => void, signal?: AbortSignal): void {
  const listener = (changes: Record<string, unknown>, area: string) => {
    if (area === 'local' && storageKey in changes) callback();
  };
  browser.storage.onChanged.addListener(listener);
  signal?.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener), { once: true });
}
