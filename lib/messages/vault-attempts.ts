import { browser } from 'wxt/browser';
import { inTurn } from './in-turn.ts';
import { isObject } from './shape.ts';

/** Wrong passphrases since the last right one. On disk, so that closing the page does not forget them. */
const item = 'vaultAttempts';

/** Wrong ones that cost nothing: typing errors. */
const free = 3;
/** seconds */
const longestWait = 60;

/** Seconds to wait after so many wrong passphrases: none for the first three, then 2, 4, 8 … up to a minute. */
export function waitAfter(failures: number): number {
  return failures < free ? 0 : Math.min(longestWait, 2 ** (failures - free + 1));
}

async function read(): Promise<{ failures: number; at: number }> {
  const stored = (await browser.storage.local.get(item))[item];
  if (!isObject(stored)) return { failures: 0, at: 0 };
  const { failures, at } = stored;
  return { failures: Number(failures) || 0, at: Number(at) || 0 };
}

/** Whole seconds until the next passphrase may be tried. */
export async function secondsToWait(now: number): Promise<number> {
  const { failures, at } = await read();
  const wait = waitAfter(failures);
  // a clock that was set does not make it longer
  return Math.max(0, Math.min(wait, Math.ceil(wait - (now - at) / 1000)));
}

/** Notes a wrong passphrase; answers the seconds to wait. */
export function noteWrong(now: number): Promise<number> {
  return inTurn(item, async () => {
    const failures = (await read()).failures + 1;
    await browser.storage.local.set({ [item]: { failures, at: now } });
    return waitAfter(failures);
  });
}

/** Notes that the right one was entered. */
export async function noteRight(): Promise<void> {
  await browser.storage.local.remove(item);
}
