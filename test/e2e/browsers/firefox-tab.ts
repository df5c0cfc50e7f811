import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { ElementHandle, Frame, JSHandle, KeyInput, Page } from 'puppeteer-core';
import type { Control, Scope, Tab } from './browser.ts';
import { findByRole, roleQuery } from './by-role.ts';

/** A puppeteer page as a tab. */
export function firefoxTab(page: Page, id: number): Tab {
  const errors: string[] = [];
  page.on('pageerror', (error) =>
    errors.push(error instanceof Error ? (error.stack ?? error.message) : String(error)),
  );
  let address = '';
  return {
    ...firefoxScope(page, page.mainFrame()),
    // of an extension page WebDriver still says what was there before it
    url: () => (address.startsWith('moz-extension:') ? address : page.url()),
    id,
    errors,
    frames: () => page.frames().map((frame) => firefoxScope(page, frame)),
    async goto(url) {
      await goTo(page, url);
      address = url;
    },
    async reload() {
      await page.reload({ waitUntil: 'load' });
    },
    press: (key) => page.keyboard.press(key as KeyInput),
    async asPrinted() {
      throw new Error('Firefox cannot be told to lay a page out for print');
    },
    async screenshot(path, options = {}) {
      await mkdir(dirname(path), { recursive: true });
      await page.screenshot({ path: path as `${string}.png`, fullPage: options.fullPage ?? false });
    },
    pdf: () => page.pdf({ preferCSSPageSize: true, printBackground: true, format: 'a4' }),
    activate: () => page.bringToFront(),
    close: () => page.close(),
  };
}

/**
 * Opens an address and waits for its document. Firefox tells WebDriver nothing of how far an extension page
 * has come (the navigation takes place, its events never arrive), so there the document itself is asked.
 */
export async function goTo(page: Page, url: string): Promise<void> {
  if (!url.startsWith('moz-extension:')) {
    await page.goto(url, { waitUntil: 'load', timeout: 30_000 });
    return;
  }
  page.goto(url, { timeout: 1 }).catch(() => undefined);
  const deadline = Date.now() + 20_000;
  while (Date.now() < deadline) {
    const state = await page.evaluate(() => [location.href, document.readyState]).catch(() => []);
    if (state[0] === url && state[1] === 'complete') return;
    await new Promise((done) => setTimeout(done, 20));
  }
  throw new Error(`${url} did not open`);
}

/** A puppeteer frame as a scope. */
export function firefoxScope(page: Page, frame: Frame): Scope {
  const wait = async <A>(
    fn: (arg: A) => unknown,
    arg: A,
    timeout: number,
    what: string,
  ): Promise<JSHandle> => {
    try {
      return await frame.waitForFunction(
        fn as (...args: unknown[]) => unknown,
        { timeout, polling: 50 },
        arg,
      );
    } catch (error) {
      throw new Error(`waited ${timeout} ms for ${what}: ${String(error)}`);
    }
  };
  return {
    url: () => frame.url(),
    evaluate: (fn, arg) => frame.evaluate(fn as never, arg as never) as never,
    evaluateText: (expression) => frame.evaluate(expression),
    async waitFor<A, R>(fn: (arg: A) => R, arg: A, options: { timeout?: number; what?: string } = {}) {
      const { timeout = 15_000, what = fn.toString() } = options;
      const handle = await wait(fn, arg, timeout, what);
      return (await handle.jsonValue()) as R;
    },
    async find(role, name, options = {}) {
      const what = `${role} named ${String(name)}`;
      const handle = await wait(findByRole, roleQuery(role, name), options.timeout ?? 15_000, what);
      const element = handle.asElement();
      if (!element) throw new Error(`no ${what}`);
      return control(page, element as ElementHandle<Element>);
    },
    async query(selector, options = {}) {
      const element = await frame.waitForSelector(selector, { timeout: options.timeout ?? 15_000 });
      if (!element) throw new Error(`nothing matches ${selector}`);
      return control(page, element);
    },
  };
}

function control(page: Page, element: ElementHandle<Element>): Control {
  return {
    async click() {
      await element.scrollIntoView();
      await element.click();
    },
    async type(text) {
      await element.evaluate((input) => {
        (input as HTMLInputElement).focus();
        (input as HTMLInputElement).select?.();
      });
      await page.keyboard.press('Delete');
      await element.type(text);
    },
    upload: (...paths) => (element as ElementHandle<HTMLInputElement>).uploadFile(...paths),
    evaluate: (fn) => element.evaluate(fn as never) as never,
  };
}
