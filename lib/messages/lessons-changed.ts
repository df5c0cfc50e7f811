import { browser } from 'wxt/browser';

const storageKey = 'lessonsChangedAt';

/** Tells every portal page that what was taught has changed, so that it has its fields read again. */
export async function tellLessonsChanged(now: Date): Promise<void> {
  await browser.storage.local.set({ [storageKey]: now.toISOString() });
}

/** Calls back whenever what was taught has changed, until the signal aborts. */
export function onLessonsChanged(callback: () => void, signal: AbortSignal): void {
  const listener = (changes: Record<string, unknown>, area: string) => {
    if (area === 'local' && storageKey in changes) callback();
  };
  browser.storage.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener), { once: true });
}
