import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { FormField } from '../../../lib/page/index.ts';
import { bundlePage, launch, openPage, readForm } from './open-pages.ts';

/** What a page's own `#truth` says of one field: label and kind, and whatever else is worth checking. */
interface Truth extends Partial<Omit<FormField, 'control'>> {
  label: string;
  kind: FormField['control'];
}

const pages = readdirSync(join(import.meta.dirname, 'pages')).filter((name) => name.endsWith('.html'));
let browser: Browser;
let script = '';

beforeAll(async () => {
  script = await bundlePage();
  browser = await launch();
});
afterAll(() => browser?.close());

describe('every question of a page is one field, rightly named', () => {
  it.each(pages)('%s', async (name) => {
    const { page, errors } = await openPage(browser, name);
    const truth = JSON.parse((await page.locator('#truth').textContent()) ?? '[]') as Truth[];
    await page.waitForFunction(() => document.querySelectorAll('input, select, my-form, x-input').length > 0);
    const form = await readForm(page, script);
    const { fields } = form;
    console.log(
      `${name}: ${fields.length} fields, ${form.elements} elements, ${form.milliseconds.toFixed(1)} ms`,
    );
    expect(errors).toEqual([]);
    expect(form.lost, 'selectors that lead elsewhere').toEqual([]);
    expect(fields.map(({ label, control }) => `${control} ${label}`)).toEqual(
      truth.map(({ label, kind }) => `${kind} ${label}`),
    );
    truth.forEach(({ kind: _kind, help, ...expected }, index) => {
      expect(fields[index]).toMatchObject(expected);
      if (help) expect(fields[index]?.help).toContain(help);
    });
    await page.close();
  });
});
