import { existsSync, statSync } from 'node:fs';
import { cp, mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { firefoxPrefs } from './firefox-prefs.ts';
import { startSilentProxy } from './silent-proxy.ts';

const kept = join(import.meta.dirname, '../../../out/firefox');

/**
 * A new throw-away profile, the caller's to delete. It is a copy of one in which this Firefox has been started and
 * closed once, without the extension: a profile's very first start takes twice the machine's time of any other.
 */
export async function newProfile(executable: string): Promise<string> {
  const { mtimeMs, size } = statSync(executable);
  const started = join(kept, `started-${Math.round(mtimeMs)}-${size}`);
  if (!existsSync(started)) await startOnce(executable, started);
  const profile = await mkdtemp(join(tmpdir(), 'beian-firefox-'));
  await cp(started, profile, { recursive: true, filter: (path) => !/[\\/](lock|\.parentlock)$/.test(path) });
  return profile;
}

/** Deletes a profile of a Firefox that has ended; what is left of its processes may still write for a moment. */
export function deleteProfile(profile: string): Promise<void> {
  return rm(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
}

async function startOnce(executable: string, folder: string): Promise<void> {
  await mkdir(kept, { recursive: true });
  const making = await mkdtemp(join(kept, 'making-'));
  const proxy = await startSilentProxy();
  try {
    const browser = await puppeteer.launch({
      browser: 'firefox',
      executablePath: executable,
      userDataDir: making,
      extraPrefsFirefox: firefoxPrefs(proxy.port),
    });
    await (await browser.newPage()).goto('data:text/html,');
    await browser.close();
    // another run may have been faster; either will do
    await rename(making, folder).catch(() => undefined);
  } finally {
    await proxy.close();
    await deleteProfile(making);
  }
}
