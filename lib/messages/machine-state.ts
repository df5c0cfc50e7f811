import { browser } from 'wxt/browser';
import { defineMessage } from './define.ts';
import { isObject } from './shape.ts';

/** How the browser's on-device translator stands in the background, where pages are rendered. */
export interface MachineState {
  /** `absent`: this browser has none; the rest is what the browser says of the language in use */
  availability: 'absent' | 'unavailable' | 'downloadable' | 'downloading' | 'available';
  /** true when it refused or broke since it was switched on */
  failed: boolean;
}

/** Extension page → background: is there an on-device translator, and does it work? */
export const machineState = defineMessage<Record<string, never>, MachineState>({
  type: 'machine.state',
  from: 'extension',
  parse: (body) => (isObject(body) ? {} : null),
});

const storageKey = 'machineFailed';

/** Notes for every page of the extension whether the engine has failed; kept until the browser closes. */
export async function noteMachineFailed(failed: boolean): Promise<void> {
  await browser.storage.session.set({ [storageKey]: failed });
}

/** What was noted last. */
export async function hasMachineFailed(): Promise<boolean> {
  return (await browser.storage.session.get(storageKey))[storageKey] === true;
}

/** Calls back whenever the note changes, until the signal aborts. */
export function onMachineNoted(callback: () => void, signal: AbortSignal): void {
  const listener = (changes: Record<string, unknown>, area: string) => {
    if (area === 'session' && storageKey in changes) callback();
  };
  browser.storage.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener), { once: true });
}
