import { readFileSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import { build } from 'esbuild';
import { chromium } from 'playwright';
import puppeteer from 'puppeteer-core';
import type { FillItem, FillRun, FillValue, Opened, Opener } from '../../../../lib/fill/index.ts';
import { executable } from '../../../../scripts/build/build.ts';
import { plainChromium } from '../../browsers/chromium-switches.ts';
import { deleteProfile, newProfile } from '../../browsers/firefox-profile.ts';
import type { BedField, BedKey, BedRun } from './bed.ts';

export type BrowserName = 'chromium' | 'firefox';

/** One page with the bundle beside it. Expressions for `beside` see `bed`; those for `inside` the page's own world. */
export interface BedPage {
  fields(): Promise<BedField[]>;
  /** `runId`: of the run that goes on */
  fill(values: Record<string, FillValue>, overwrite?: boolean, runId?: string): Promise<BedRun>;
  keys(): Promise<BedKey[]>;
  run(items: readonly FillItem[]): Promise<BedRun>;
  undo(runId: string): Promise<FillRun>;
  openers(): Promise<Opener[]>;
  open(id: string): Promise<Opened>;
  inside<T>(expression: string): Promise<T>;
  beside<T>(expression: string): Promise<T>;
  screenshot(path: string): Promise<void>;
  /** runs `act` under the browser's profiler: whose code took how much of it; null where there is none */
  profiled<T>(act: () => Promise<T>): Promise<{ result: T; shares: Shares | null }>;
  readonly errors: readonly string[];
  close(): Promise<void>;
}

/** Milliseconds by whose they are. `browser` is layout, style and the like; `idle` is waiting. */
export interface Shares {
  page: number;
  ours: number;
  browser: number;
  idle: number;
}

export interface BedBrowser {
  /** `folder` is where the page and what it asks for by relative address lie */
  open(name: string, folder?: string): Promise<BedPage>;
  close(): Promise<void>;
}

const here = import.meta.dirname;
const kits = join(here, '../../../portals/node_modules');
const pages = join(here, '../pages');
const types: Record<string, string> = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' };

/** Plain http on purpose: a content script there has no crypto.subtle and no randomUUID. */
const origin = 'http://kits.test';

function answer(address: string, pages: string): { status: number; contentType: string; body: Buffer } {
  const path = decodeURIComponent(new URL(address).pathname).slice(0, 200);
  const file = path.startsWith('/kits/') ? join(kits, path.slice(6)) : join(pages, path);
  if (!statSync(file, { throwIfNoEntry: false })?.isFile())
    return { status: 404, contentType: 'text/plain', body: Buffer.from('') };
  const type = types[extname(file)] ?? 'application/octet-stream';
  const body = readFileSync(file);
  // some kits' style sheets name fonts on their vendor's host; nothing may leave the machine
  const local =
    type === 'text/css'
      ? Buffer.from(`${body}`.replace(/url\((["']?)(?:https?:)?\/\/[^)]*\)/g, 'url()'))
      : body;
  return { status: 200, contentType: `${type}; charset=utf-8`, body: local };
}

/** The name that our code has in a profile. */
const ours = 'beside.js';

interface Profile {
  nodes: { id: number; callFrame: { functionName: string; url: string } }[];
  samples?: number[];
  timeDeltas?: number[];
}

function sharesOf({ nodes, samples = [], timeDeltas = [] }: Profile): Shares {
  const shares: Shares = { page: 0, ours: 0, browser: 0, idle: 0 };
  const frames = new Map(nodes.map(({ id, callFrame }) => [id, callFrame]));
  for (const [index, id] of samples.entries()) {
    const { url = '', functionName = '' } = frames.get(id) ?? {};
    const whose = url.includes(ours)
      ? 'ours'
      : url !== ''
        ? 'page'
        : functionName === '(idle)'
          ? 'idle'
          : 'browser';
    shares[whose] += (timeDeltas[index] ?? 0) / 1000;
  }
  return shares;
}

async function bundle(): Promise<string> {
  const result = await build({
    entryPoints: [join(here, 'bed.ts')],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2023',
  });
  return `${result.outputFiles[0]?.text ?? ''}\n//# sourceURL=${ours}`;
}

export async function openBed(name: BrowserName): Promise<BedBrowser> {
  const script = await bundle();
  return name === 'chromium' ? openChromium(script) : openFirefox(script);
}

async function openChromium(script: string): Promise<BedBrowser> {
  const browser = await chromium.launch({
    executablePath: executable('chromium'),
    args: [...plainChromium],
  });
  return {
    async open(page, folder = pages) {
      const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
      const tab = await context.newPage();
      const errors: string[] = [];
      tab.on('pageerror', (error) => errors.push(String(error)));
      await tab.route('**/*', (route) => route.fulfill(answer(route.request().url(), folder)));
      await tab.goto(`${origin}/${page}.html`, { waitUntil: 'load' });
      const session = await context.newCDPSession(tab);
      const { frameTree } = await session.send('Page.getFrameTree');
      const world = await session.send('Page.createIsolatedWorld', {
        frameId: frameTree.frame.id,
        worldName: 'beside',
      });
      const evaluate = async (expression: string) => {
        const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
          expression,
          contextId: world.executionContextId,
          awaitPromise: true,
          returnByValue: true,
        });
        if (exceptionDetails)
          throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
        return result.value;
      };
      await evaluate(script);
      return bedPage(evaluate, (text) => tab.evaluate(text), errors, {
        screenshot: async (path) => void (await tab.screenshot({ path, fullPage: true })),
        async profiled(act) {
          await session.send('Profiler.enable');
          await session.send('Profiler.start');
          const result = await act();
          const { profile } = await session.send('Profiler.stop');
          return { result, shares: sharesOf(profile) };
        },
        close: () => context.close(),
      });
    },
    close: () => browser.close(),
  };
}

async function openFirefox(script: string): Promise<BedBrowser> {
  const path = executable('firefox');
  const profile = await newProfile(path);
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: path,
    userDataDir: profile,
    headless: true,
    protocolTimeout: 120_000,
  });
  return {
    async open(page, folder = pages) {
      const tab = await browser.newPage();
      await tab.setViewport({ width: 1280, height: 900 });
      const errors: string[] = [];
      tab.on('pageerror', (error) => errors.push(String(error)));
      await tab.setRequestInterception(true);
      tab.on('request', (request) => {
        void request.respond(answer(request.url(), folder));
      });
      await tab.goto(`${origin}/${page}.html`, { waitUntil: 'load' });
      // as with a person at the page: its pointer is known to the browser
      await tab.mouse.move(1, 1);
      const frame = tab.mainFrame();
      // puppeteer's utility realm is a BiDi sandbox: a world of its own, as a content script has
      const beside = (
        frame as unknown as { isolatedRealm(): Pick<typeof frame, 'evaluate'> }
      ).isolatedRealm();
      const evaluate = (expression: string) => beside.evaluate(expression);
      await evaluate(script);
      return bedPage(evaluate, (text) => tab.evaluate(text), errors, {
        screenshot: async (path) =>
          void (await tab.screenshot({ path: path as `${string}.png`, fullPage: true })),
        profiled: async (act) => ({ result: await act(), shares: null }),
        close: () => tab.close(),
      });
    },
    async close() {
      await browser.close();
      await deleteProfile(profile);
    },
  };
}

function bedPage(
  beside: (expression: string) => Promise<unknown>,
  inside: (expression: string) => Promise<unknown>,
  errors: readonly string[],
  rest: Pick<BedPage, 'screenshot' | 'profiled' | 'close'>,
): BedPage {
  return {
    fields: () => beside('bed.fields()') as Promise<BedField[]>,
    fill: (values, overwrite = false, runId) =>
      beside(
        `bed.fill(${JSON.stringify(values)}, ${overwrite}, ${JSON.stringify(runId)})`,
      ) as Promise<BedRun>,
    keys: () => beside('bed.keys()') as Promise<BedKey[]>,
    run: (items) => beside(`bed.run(${JSON.stringify(items)})`) as Promise<BedRun>,
    undo: (runId) => beside(`bed.undo(${JSON.stringify(runId)})`) as Promise<FillRun>,
    openers: () => beside('bed.openers()') as Promise<Opener[]>,
    open: (id) => beside(`bed.open(${JSON.stringify(id)})`) as Promise<Opened>,
    inside: <T>(expression: string) => inside(expression) as Promise<T>,
    beside: <T>(expression: string) => beside(expression) as Promise<T>,
    errors,
    ...rest,
  };
}
