import { browser } from 'wxt/browser';
import { portalIdOf } from '../portals/index.ts';
import { isString } from './shape.ts';

/**
 * Sites that are no registered portal and on which the person has turned the assistant on: for good (a
 * record here and the browser's host permission for exactly that host), or for one tab as long as it stays
 * on that origin (a record in session memory and the browser's `activeTab` grant). Both records live in
 * storage that pages cannot reach; a site's own word counts for nothing.
 */

const siteKey = 'site:';
const tabKey = (tabId: number) => `tab-site:${tabId}`;

/** The origin of an address that the assistant may be turned on for: http or https; else null. */
export function siteOriginOf(address: string | undefined): string | null {
  if (address === undefined || !URL.canParse(address)) return null;
  const { protocol, origin } = new URL(address);
  return protocol === 'https:' || protocol === 'http:' ? origin : null;
}

/**
 * The match pattern that covers exactly this origin, null where there is none: match patterns name no port,
 * so an origin with a port of its own can be turned on for a tab only.
 */
export function sitePattern(origin: string): string | null {
  return new URL(origin).port === '' ? `${origin}/*` : null;
}

/** Origins turned on for good, by name. The browser's permission for one may have been withdrawn since. */
export async function listSites(): Promise<string[]> {
  const stored = await browser.storage.local.get(null);
  return Object.keys(stored)
    .filter((key) => key.startsWith(siteKey))
    .map((key) => key.slice(siteKey.length))
    .sort();
}

/** Notes an origin as turned on for good. One record a site, so that two writers cannot lose each other's. */
export async function noteSite(origin: string): Promise<void> {
  await browser.storage.local.set({ [siteKey + origin]: true });
}

/** Forgets an origin. */
export async function forgetSite(origin: string): Promise<void> {
  await browser.storage.local.remove(siteKey + origin);
}

/** The origin that a tab was turned on for, null when it was not. */
export async function tabSite(tabId: number): Promise<string | null> {
  const origin = (await browser.storage.session.get(tabKey(tabId)))[tabKey(tabId)];
  return isString(origin) ? origin : null;
}

/** Notes that a tab was turned on while it shows this origin. */
export async function noteTab(tabId: number, origin: string): Promise<void> {
  await browser.storage.session.set({ [tabKey(tabId)]: origin });
}

/** Forgets a tab. */
export async function forgetTab(tabId: number): Promise<void> {
  await browser.storage.session.remove(tabKey(tabId));
}

/** True when the person has turned this origin on for good and the browser still permits it. */
export async function isLastingSite(origin: string): Promise<boolean> {
  const pattern = sitePattern(origin);
  if (pattern === null) return false;
  const key = siteKey + origin;
  if ((await browser.storage.local.get(key))[key] !== true) return false;
  return browser.permissions.contains({ origins: [pattern] });
}

/** How a page is worked on. */
export type Standing =
  /** a registered portal's */
  | { kind: 'portal' }
  /** turned on by the person, for the tab or for good */
  | { kind: 'site'; origin: string; lasting: boolean }
  | { kind: 'none' };

/**
 * How the document at an address, shown in a tab, may be worked on. A registered portal is one whatever else
 * it may be.
 *
 * @param address the document's own, as the browser tells it
 */
export async function standingOf(tabId: number, address: string | undefined): Promise<Standing> {
  if (address !== undefined && portalIdOf(address) !== null) return { kind: 'portal' };
  const origin = siteOriginOf(address);
  if (origin === null) return { kind: 'none' };
  if (await isLastingSite(origin)) return { kind: 'site', origin, lasting: true };
  if ((await tabSite(tabId)) === origin) return { kind: 'site', origin, lasting: false };
  return { kind: 'none' };
}

/** Calls back whenever a site or tab was turned on or off, until the signal aborts. */
export function onSitesChanged(callback: () => void, signal: AbortSignal): void {
  const listener = (changes: Record<string, unknown>) => {
    const isSite = (key: string) => key.startsWith(siteKey) || key.startsWith(tabKey(0).slice(0, -1));
    if (Object.keys(changes).some(isSite)) callback();
  };
  browser.storage.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener), { once: true });
}
