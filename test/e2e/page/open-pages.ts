import { readFileSync, statSync } from 'node:fs';
import { extname, join, resolve } from 'node:path';
import { build } from 'esbuild';
import { type Browser, chromium, type Frame, type Page } from 'playwright';
import type { CollectedForm, FormField, PageString } from '../../../lib/page/index.ts';
import { executable } from '../../../scripts/build/build.ts';
import { plainChromium } from '../browsers/chromium-switches.ts';

const here = import.meta.dirname;
const kits = resolve(here, '../../portals/node_modules');
const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
};

/** The page room as one script, as the content script would carry it. */
export async function bundlePage(): Promise<string> {
  const result = await build({
    entryPoints: [resolve(here, '../../../lib/page/index.ts')],
    bundle: true,
    write: false,
    minify: true,
    charset: 'utf8',
    format: 'iife',
    globalName: 'PageRoom',
  });
  return result.outputFiles[0]?.text ?? '';
}

export async function launch(): Promise<Browser> {
  return chromium.launch({
    executablePath: executable('chromium'),
    args: [...plainChromium],
  });
}

/** Opens one of the folder's pages with the kits served beside it; `errors` collects what the page throws. */
export async function openPage(browser: Browser, name: string): Promise<{ page: Page; errors: string[] }> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await page.route('**/*', async (route) => {
    const { pathname } = new URL(route.request().url());
    const file = pathname.startsWith('/npm/') ? join(kits, pathname.slice(5)) : join(here, 'pages', pathname);
    try {
      statSync(file);
      const contentType = types[extname(file)] ?? 'application/octet-stream';
      await route.fulfill({ body: readFileSync(file), contentType });
    } catch {
      await route.fulfill({ status: 404, body: '' });
    }
  });
  await page.goto(`http://practice.test/${name}`);
  return { page, errors };
}

export interface Reading extends CollectedForm {
  fields: (FormField & { selector: string })[];
  strings: Omit<PageString, 'element' | 'node'>[];
  milliseconds: number;
  elements: number;
  /** selectors that do not find exactly the main element */
  lost: string[];
}

/** Reads the open page once warm, and checks that every selector leads back to its element. */
export function readForm(page: Page | Frame, script: string): Promise<Reading> {
  return page.evaluate((code) => {
    const room = new Function(`${code};return PageRoom`)() as typeof import('../../../lib/page/index.ts');
    const view = room.createPage(document, { signal: new AbortController().signal });
    view.collect();
    const began = performance.now();
    const form = view.collect();
    const milliseconds = performance.now() - began;
    const fields = form.fields.map((field) => {
      const main = view.controlOf(field.ref)?.main;
      return { ...field, selector: main ? room.selectorOf(main) : '' };
    });
    const lost = fields
      .filter(({ ref, selector }) => {
        let scope: ParentNode | null = document;
        let found: Element | null = null;
        for (const step of selector.split(' >>> ')) {
          found = scope?.querySelector(step) ?? null;
          scope = found?.shadowRoot ?? null;
        }
        return found !== view.controlOf(ref)?.main;
      })
      .map(({ selector }) => selector);
    const strings = view.strings().map(({ text, role, where }) => ({ text, role, where }));
    return { ...form, fields, strings, milliseconds, elements: document.querySelectorAll('*').length, lost };
  }, script);
}
