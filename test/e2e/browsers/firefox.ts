import { createHash, randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import puppeteer, { type HTTPRequest, type Page } from 'puppeteer-core';
import type { Asked, LaunchOptions, Scope, Session, Stranger, Tab } from './browser.ts';
import { firefoxPrefs } from './firefox-prefs.ts';
import { deleteProfile, newProfile } from './firefox-profile.ts';
import { firefoxScope, firefoxTab, goTo } from './firefox-tab.ts';
import { isBrowserNoise } from './noise.ts';
import { startSilentProxy } from './silent-proxy.ts';
import { newTabId } from './tab-id.ts';

const defaultViewport = { width: 1280, height: 900 };

/**
 * Starts Firefox, by default with a throw-away profile, and installs the built add-on for this run.
 *
 * Since version 153 Firefox lets WebDriver open `moz-extension:` pages only when it is started with
 * `--remote-allow-system-access`. An add-on's address is a random UUID; a preference set before the start
 * makes it one that we know.
 * @param executable path of a Firefox; a release or ESR build will do
 */
export async function launchFirefox(executable: string, options: LaunchOptions): Promise<Session> {
  const { resolve, headless = true, viewport = defaultViewport, withExtension = true } = options;
  const proxy = await startSilentProxy();
  const uuid = options.profile ? uuidOf(options.profile) : randomUUID();
  const profile = options.profile ?? (await newProfile(executable));
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: executable,
    headless,
    args: ['--remote-allow-system-access', `--width=${viewport.width}`, `--height=${viewport.height + 90}`],
    defaultViewport: headless ? viewport : null,
    userDataDir: profile,
    extraPrefsFirefox: {
      ...firefoxPrefs(proxy.port, options.idleTimeout),
      ...(options.storageLimit === undefined
        ? {}
        : // in kilobytes; one site gets all of it while that is little
          { 'dom.quotaManager.temporaryStorage.fixedLimit': Math.ceil(options.storageLimit / 1024) }),
      'extensions.webextensions.uuids': JSON.stringify({ [await addOnId(options.extension)]: uuid }),
    },
  });
  const strangers: Stranger[] = [];
  const answered: Asked[] = [];
  if (withExtension) await browser.installExtension(options.extension);
  const origin = withExtension ? `moz-extension://${uuid}` : '';

  // Stays open: the one place from which tab ids can be asked for. Nothing is intercepted there.
  const [first] = await browser.pages();
  const desk = first ?? (await browser.newPage());
  if (withExtension) await goTo(desk, `${origin}/manifest.json`);

  // An extension page gets a window of its own, so that the portal's tab stays in view as it does beside a
  // real sidebar: Firefox all but stops timers and frames of a tab that another one covers.
  const open = async (url: string, size?: { width: number; height: number }): Promise<Tab> => {
    const make = async () => {
      const page = await browser.newPage({ type: url.startsWith('moz-extension:') ? 'window' : 'tab' });
      if (size) await page.setViewport(size);
      await intercept(page, resolve, strangers, answered);
      return page;
    };
    const [page, id] = withExtension ? await newTabId((fn) => desk.evaluate(fn), make) : [await make(), -1];
    const tab = firefoxTab(page, id);
    await tab.goto(url);
    return tab;
  };

  const closed = new Promise<void>((done) => browser.once('disconnected', () => done()));
  return {
    name: 'firefox',
    version: (await browser.version()).replace(/^\D+/, ''),
    origin,
    get strangers() {
      const unseen = proxy.asked.filter((url) => !isBrowserNoise(url));
      return [...strangers, ...unseen.map((url): Stranger => ({ url, from: 'browser' }))];
    },
    answered,
    desk: firefoxScope(desk, desk.mainFrame()),
    open,
    openExtension: (path, size) => open(origin + path, size),
    stopWorker: () => untilStopped(firefoxScope(desk, desk.mainFrame())),
    closed,
    async kill() {
      browser.process()?.kill('SIGKILL');
      await closed;
      await proxy.close();
      if (!options.profile) await deleteProfile(profile);
    },
    async close() {
      await browser.close();
      await proxy.close();
      if (!options.profile) await deleteProfile(profile);
    },
  };
}

/** Firefox stops an event page only by itself, once it has been idle (see `firefoxPrefs`). */
async function untilStopped(desk: Scope): Promise<void> {
  await desk.waitFor(
    () => {
      const { extension } = (globalThis as unknown as { browser: { extension: { getViews(): Window[] } } })
        .browser;
      return extension.getViews().every((view) => !view.location.pathname.includes('background'));
    },
    null,
    { timeout: 30_000, what: 'Firefox to stop the idle event page' },
  );
}

async function intercept(
  page: Page,
  resolve: LaunchOptions['resolve'],
  strangers: Stranger[],
  answered: Asked[],
) {
  await page.setRequestInterception(true);
  page.on('request', (request) => void answer(page, request, resolve, strangers, answered));
}

async function answer(
  page: Page,
  request: HTTPRequest,
  resolve: LaunchOptions['resolve'],
  strangers: Stranger[],
  answered: Asked[],
): Promise<void> {
  const url = new URL(request.url());
  try {
    if (!/^https?:$/.test(url.protocol)) return await request.continue();
    const asked: Asked = {
      url,
      method: request.method(),
      body: request.hasPostData() ? ((await request.fetchPostData()) ?? null) : null,
      kind: kindOf(request),
    };
    const caller = request.isNavigationRequest() ? '' : (request.frame()?.url() ?? page.url());
    const fromExtension = caller.startsWith('moz-extension:');
    const reply = fromExtension ? null : await resolve(asked);
    if (!reply) {
      strangers.push({ url: url.href, from: fromExtension ? 'extension' : 'page' });
      return await request.abort('namenotresolved');
    }
    answered.push(asked);
    await request.respond({ status: reply.status, headers: reply.headers, body: reply.body });
  } catch (error) {
    // a tab closed with requests under way leaves nobody to answer
    if (!page.isClosed()) throw error;
  }
}

/** WebDriver does not say what a request is for; the browser's own fetch metadata does. */
function kindOf(request: HTTPRequest): string {
  const destination = request.headers()['sec-fetch-dest'] ?? 'empty';
  const names: Record<string, string> = {
    iframe: 'document',
    frame: 'document',
    style: 'stylesheet',
    empty: 'fetch',
  };
  return names[destination] ?? destination;
}

/** The same address in every session of a profile, since what the add-on stores belongs to its address. */
function uuidOf(profile: string): string {
  const hex = createHash('sha256').update(profile).digest('hex');
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `4${hex.slice(13, 16)}`,
    `8${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join('-');
}

async function addOnId(folder: string): Promise<string> {
  const manifest = JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8')) as {
    browser_specific_settings?: { gecko?: { id?: string } };
  };
  const id = manifest.browser_specific_settings?.gecko?.id;
  if (!id) throw new Error(`${folder} is no Firefox build: its manifest names no add-on id`);
  return id;
}
