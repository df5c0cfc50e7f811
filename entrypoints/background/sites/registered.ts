import { browser } from 'wxt/browser';
import { isLastingSite, listSites, sitePattern } from '@/lib/messages/sites.ts';
import { portalMatches } from '@/lib/portals/index.ts';

/**
 * Files of the content script as the manifest declares it for the portals, relative to the extension's root:
 * Firefox tells them as whole addresses and takes them back as relative ones only.
 */
export function portalScript(): { js: string[]; css: string[] } {
  const declared = browser.runtime.getManifest().content_scripts?.[0];
  const relative = (file: string) => new URL(file, browser.runtime.getURL('')).pathname.slice(1);
  return { js: (declared?.js ?? []).map(relative), css: (declared?.css ?? []).map(relative) };
}

const idOf = (origin: string) => `site ${origin}`;

/** Work that changes what is registered runs one after the other: the browser refuses an id twice. */
let last: Promise<unknown> = Promise.resolve();

/**
 * Brings the browser's list of content scripts in line with the sites that are turned on for good and still
 * permitted; forgets the others. Answers the origins that were forgotten.
 */
export function syncRegistered(): Promise<string[]> {
  const run = last.then(sync, sync);
  last = run.catch(() => undefined);
  return run;
}

async function sync(): Promise<string[]> {
  const known = await listSites();
  const permitted = await Promise.all(known.map(isLastingSite));
  const wanted = new Map(
    known.filter((_, index) => permitted[index]).map((origin) => [idOf(origin), origin]),
  );
  const registered = (await browser.scripting.getRegisteredContentScripts()).map(({ id }) => id);
  const gone = registered.filter((id) => !wanted.has(id));
  if (gone.length > 0) await browser.scripting.unregisterContentScripts({ ids: gone });
  const fresh = [...wanted].filter(([id]) => !registered.includes(id));
  if (fresh.length > 0) {
    await browser.scripting.registerContentScripts(
      fresh.map(([id, origin]) => ({
        id,
        matches: [sitePattern(origin) ?? ''],
        // a console's host may hold registered pages too: those have the script already
        excludeMatches: portalMatches(),
        allFrames: true,
        runAt: 'document_idle',
        persistAcrossSessions: true,
        ...portalScript(),
      })),
    );
  }
  return known.filter((_, index) => !permitted[index]);
}
