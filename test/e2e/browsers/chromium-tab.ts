import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { ElementHandle, Frame, Page } from 'playwright';
import type { Control, Scope, Tab } from './browser.ts';
import { findByRole, roleQuery } from './by-role.ts';

/** A Playwright page as a tab. */
export function chromiumTab(page: Page, id: number): Tab {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.stack ?? error.message));
  return {
    ...chromiumScope(page.mainFrame()),
    id,
    errors,
    frames: () => page.frames().map(chromiumScope),
    async goto(url) {
      await page.goto(url, { waitUntil: 'load', timeout: 30_000 });
    },
    async reload() {
      await page.reload({ waitUntil: 'load' });
    },
    press: (key) => page.keyboard.press(key),
    async asPrinted(printed) {
      await page.emulateMedia({ media: printed ? 'print' : 'screen' });
    },
    async screenshot(path, options = {}) {
      await mkdir(dirname(path), { recursive: true });
      await page.screenshot({ path, fullPage: options.fullPage ?? false, animations: 'disabled' });
    },
    pdf: () => page.pdf({ preferCSSPageSize: true, printBackground: true }),
    activate: () => page.bringToFront(),
    close: () => page.close(),
  };
}

/** A Playwright frame as a scope. */
export function chromiumScope(frame: Frame): Scope {
  const wait = async <A>(fn: (arg: A) => unknown, arg: A, timeout: number, what: string) => {
    try {
      return await frame.waitForFunction(fn as never, arg as never, { timeout, polling: 50 });
    } catch (error) {
      throw new Error(`waited ${timeout} ms for ${what}: ${String(error)}`);
    }
  };
  return {
    url: () => frame.url(),
    evaluate: (fn, arg) => frame.evaluate(fn as never, arg as never),
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
      return control(element);
    },
    async query(selector, options = {}) {
      const element = await frame.waitForSelector(selector, {
        timeout: options.timeout ?? 15_000,
        state: 'attached',
      });
      return control(element);
    },
  };
}

function control(element: ElementHandle): Control {
  return {
    click: () => element.click(),
    async type(text) {
      await element.fill('');
      await element.type(text);
    },
    upload: (...paths) => element.setInputFiles(paths),
    evaluate: (fn) => element.evaluate(fn as never),
  };
}
