import { browser } from 'wxt/browser';
import { siteOff, siteOn, type TurnedOn } from '@/lib/messages/site-control.ts';
import {
  forgetSite,
  forgetTab,
  noteSite,
  noteTab,
  siteOriginOf,
  sitePattern,
  tabSite,
} from '@/lib/messages/sites.ts';
import { portalOf } from '@/lib/portals/index.ts';
import { enter, leave } from './enter.ts';
import { syncRegistered } from './registered.ts';

/** `https://host/*` → its origin; null for a pattern that covers more than one host. */
function originOfPattern(pattern: string): string | null {
  const [, origin] = /^(https?:\/\/[^/*]+)\/\*$/.exec(pattern) ?? [];
  return siteOriginOf(origin);
}

/** The origin in a tab that the browser shows us, null when it hides the page. */
async function originIn(tabId: number): Promise<string | null> {
  try {
    return siteOriginOf((await browser.tabs.get(tabId)).url);
  } catch {
    return null;
  }
}

/** Works on the tab's present page until it leaves its origin. */
async function turnOnTab(tabId: number, origin: string): Promise<TurnedOn> {
  await noteTab(tabId, origin);
  try {
    await enter(tabId, origin);
    return 'on';
  } catch {
    await forgetTab(tabId);
    return 'hidden';
  }
}

/** Works on a permitted origin from now on, also in the tabs that show it already. */
async function turnOnSite(origin: string): Promise<TurnedOn> {
  const pattern = sitePattern(origin);
  if (pattern === null || !(await browser.permissions.contains({ origins: [pattern] }))) return 'refused';
  await noteSite(origin);
  try {
    await syncRegistered();
  } catch (error) {
    await forgetSite(origin);
    throw error;
  }
  const tabs = await browser.tabs.query({ url: pattern });
  await Promise.allSettled(tabs.flatMap(({ id }) => (id === undefined ? [] : [enter(id, origin)])));
  return 'on';
}

/** Stops working on an origin everywhere and gives the permission back. */
async function turnOff(origin: string): Promise<void> {
  await forgetSite(origin);
  await syncRegistered();
  await leave(origin);
  for (const { id } of await browser.tabs.query({})) {
    if (id !== undefined && (await tabSite(id)) === origin) await forgetTab(id);
  }
  const pattern = sitePattern(origin);
  // a permission that the browser's own settings hold cannot be given back; without our record it opens nothing
  if (pattern !== null) await browser.permissions.remove({ origins: [pattern] }).catch(() => false);
}

/** A tab's turn ends with its origin; a new document of the same origin gets the script again. */
async function followTab(tabId: number, status: string | undefined, url: string | undefined): Promise<void> {
  const origin = await tabSite(tabId);
  if (origin === null) return;
  // the browser withdraws its grant on a move to another origin, and then hides the address
  if (siteOriginOf(url) !== origin) return forgetTab(tabId);
  if (status !== 'complete') return;
  try {
    await enter(tabId, origin);
  } catch {
    await forgetTab(tabId);
  }
}

/** Turns the assistant on and off on sites that are no registered portal. */
export function serveSites(): void {
  siteOn.handle(async ({ tabId, lasting }) => {
    const origin = await originIn(tabId);
    if (origin === null) return 'hidden';
    return lasting ? turnOnSite(origin) : turnOnTab(tabId, origin);
  });
  siteOff.handle(({ origin }) => turnOff(origin));

  browser.permissions.onAdded.addListener(async ({ origins = [] }) => {
    // a popup that asked may be closed by the question itself: the answer is heard here
    for (const origin of origins.map(originOfPattern)) {
      // a portal's permission given back in the browser's own settings turns nothing new on
      if (origin !== null && portalOf(`${origin}/`) === null) await turnOnSite(origin);
    }
  });
  browser.permissions.onRemoved.addListener(async () => {
    for (const origin of await syncRegistered()) {
      await forgetSite(origin);
      await leave(origin);
    }
  });
  browser.tabs.onUpdated.addListener((tabId, { status }, { url }) => followTab(tabId, status, url));
  browser.tabs.onRemoved.addListener((tabId) => forgetTab(tabId));
  // an update of the extension may lose what was registered
  browser.runtime.onInstalled.addListener(() => syncRegistered());
  browser.runtime.onStartup.addListener(() => syncRegistered());
}
