import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Route } from 'playwright';
import type { Asked, LaunchOptions, Session, Stranger, Tab } from './browser.ts';
import { quietChromium } from './chromium-switches.ts';
import { chromiumScope, chromiumTab } from './chromium-tab.ts';
import { isBrowserNoise } from './noise.ts';
import { startSilentProxy } from './silent-proxy.ts';
import { newTabId } from './tab-id.ts';

const defaultViewport = { width: 1280, height: 900 };

/**
 * Starts Chromium with the unpacked extension, by default with a throw-away profile.
 * @param executable path of a Chromium or Chrome for Testing; the branded Chrome refuses `--load-extension`
 */
export async function launchChromium(executable: string, options: LaunchOptions): Promise<Session> {
  const { headless = true, viewport = defaultViewport, withExtension = true } = options;
  const profile = options.profile ?? (await mkdtemp(join(tmpdir(), 'beian-chromium-')));
  // left to itself Chromium opens connections to hosts that it expects to need, past every interception
  await mkdir(join(profile, 'Default'), { recursive: true });
  await writeFile(
    join(profile, 'Default', 'Preferences'),
    JSON.stringify({ net: { network_prediction_options: 2 } }),
  );
  const proxy = await startSilentProxy();
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: executable,
    // Playwright's own headless mode is the old one on some versions, which loads no extension
    headless: false,
    viewport: headless ? viewport : null,
    locale: 'en-US',
    args: [
      ...(headless
        ? ['--headless=new', '--disable-gpu']
        : [`--window-size=${viewport.width},${viewport.height}`]),
      ...(withExtension
        ? [`--disable-extensions-except=${options.extension}`, `--load-extension=${options.extension}`]
        : []),
      `--proxy-server=http://127.0.0.1:${proxy.port}`,
      '--proxy-bypass-list=<-loopback>',
      ...quietChromium,
    ],
  });
  const strangers: Stranger[] = [];
  const answered: Asked[] = [];
  await context.route('**/*', (route) => answer(route, options.resolve, strangers, answered));

  const origin = withExtension ? await extensionOrigin(context) : '';
  // Stays open: the one place from which tab ids can be asked for
  const desk = withExtension ? await context.newPage() : null;
  await desk?.goto(`${origin}/manifest.json`);
  if (desk && options.storageLimit !== undefined) {
    // holds as long as this connection to the page does
    const connection = await context.newCDPSession(desk);
    await connection.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: options.storageLimit });
  }
  const [blank] = context.pages();
  if (blank && blank !== desk) await blank.close();

  const open = async (url: string, size?: { width: number; height: number }): Promise<Tab> => {
    const make = async () => {
      const page = await context.newPage();
      if (size) await page.setViewportSize(size);
      return page;
    };
    const [page, id] = desk ? await newTabId((fn) => desk.evaluate(fn), make) : [await make(), -1];
    const tab = chromiumTab(page, id);
    await tab.goto(url);
    return tab;
  };

  const closed = new Promise<void>((done) => context.once('close', () => done()));
  return {
    name: 'chromium',
    version: context.browser()?.version() ?? '',
    origin,
    get strangers() {
      const unseen = proxy.asked.filter((url) => !isBrowserNoise(url));
      return [...strangers, ...unseen.map((url): Stranger => ({ url, from: 'browser' }))];
    },
    answered,
    desk: chromiumScope((desk ?? (await context.newPage())).mainFrame()),
    open,
    openExtension: (path, size) => open(origin + path, size),
    stopWorker: () => stopWorker(context),
    closed,
    async kill() {
      process.kill(await browserProcess(context), 'SIGKILL');
      await closed;
      await proxy.close();
    },
    async close() {
      await context.close();
      await proxy.close();
      if (!options.profile) await rm(profile, { recursive: true, force: true, maxRetries: 3 });
    },
  };
}

async function answer(
  route: Route,
  resolve: LaunchOptions['resolve'],
  strangers: Stranger[],
  answered: Asked[],
) {
  const request = route.request();
  const url = new URL(request.url());
  if (!/^https?:$/.test(url.protocol)) return route.continue();
  const asked: Asked = {
    url,
    method: request.method(),
    body: request.postData(),
    kind: request.resourceType(),
  };
  const fromExtension = callerUrl(route).startsWith('chrome-extension:');
  const reply = fromExtension ? null : await resolve(asked);
  if (!reply) {
    strangers.push({ url: url.href, from: fromExtension ? 'extension' : 'page' });
    return route.abort('namenotresolved');
  }
  answered.push(asked);
  return route.fulfill({ status: reply.status, headers: reply.headers, body: reply.body });
}

/** URL of the document that asked; '' for a navigation, whose document does not exist yet. */
function callerUrl(route: Route): string {
  const request = route.request();
  if (request.isNavigationRequest()) return '';
  try {
    return request.frame().url();
  } catch {
    return request.serviceWorker()?.url() ?? '';
  }
}

async function extensionOrigin(context: BrowserContext): Promise<string> {
  const worker =
    context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker', { timeout: 20_000 }));
  return new URL(worker.url()).origin === 'null'
    ? worker.url().split('/').slice(0, 3).join('/')
    : new URL(worker.url()).origin;
}

/** The id of the process that all others of this browser hang on. */
async function browserProcess(context: BrowserContext): Promise<number> {
  const session = await context.browser()?.newBrowserCDPSession();
  const told = await session?.send('SystemInfo.getProcessInfo');
  const id = told?.processInfo.find(({ type }) => type === 'browser')?.id;
  if (!id) throw new Error('the browser does not tell its process');
  return id;
}

/**
 * Stops the worker once. A message of a page may start it again at once, which does not matter: what this one
 * held in memory is gone.
 */
async function stopWorker(context: BrowserContext): Promise<void> {
  const url = context.serviceWorkers()[0]?.url();
  const page = context.pages().find((one) => one.url().startsWith('chrome-extension://'));
  if (!url || !page) throw new Error('no running service worker to stop');
  const session = await context.newCDPSession(page);
  try {
    const stopped = new Promise<void>((resolve, reject) => {
      const late = setTimeout(() => reject(new Error('the service worker did not stop')), 10_000);
      let ran = false;
      session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
        for (const { scriptURL, runningStatus } of versions) {
          if (scriptURL !== url) continue;
          if (runningStatus !== 'stopped') ran = true;
          else if (ran) {
            clearTimeout(late);
            resolve();
          }
        }
      });
    });
    await session.send('ServiceWorker.enable');
    await Promise.all([stopped, session.send('ServiceWorker.stopAllWorkers')]);
  } finally {
    await session.detach();
  }
}
