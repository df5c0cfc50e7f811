import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { practiceSites } from '../portals/serve.ts';
import type { Session, Tab } from './browsers/index.ts';
import { formPages, forms } from './documents/forms.ts';
import { makePictures } from './documents/pictures.ts';
import { holdDatabase } from './support/hold.ts';
import { violationsInAllLooks } from './support/looks.ts';
import { pages } from './support/pages.ts';
import { openPanel, preview } from './support/panel.ts';
import { importProfile, sampleCompany } from './support/profile.ts';
import { startSession } from './support/session.ts';
import { enterPassphrase, setPassphrase, untilLocked } from './support/vault.ts';

/**
 * The extension's own pages, each in a state that a person meets, under the checker of the a11y rules, in all
 * languages and both colour schemes (`support/looks.ts`). It judges documents and colours, which are the same in
 * every browser, so it runs in one.
 */
describe('accessibility', () => {
  let session: Session;
  let portal: Tab;

  beforeAll(async () => {
    session = await startSession({ resolve: pages(formPages) });
    const start = practiceSites().find(({ id }) => id === 'psb')?.startUrl ?? '';
    portal = await session.open(start);
  });
  afterAll(() => session.close());

  it('nothing stored yet', async () => {
    const page = await session.openExtension('/options.html#companies');
    await page.find('button', 'Type it in');
    expect(await violationsInAllLooks(session, page)).toEqual([]);
    await page.goto(`${session.origin}/options.html#filings`);
    await page.query('main h2');
    expect(await violationsInAllLooks(session, page)).toEqual([]);
    await page.close();
    const popup = await session.openExtension(`/popup.html?tab=${portal.id}`, { width: 380, height: 600 });
    await popup.query('main h1, main h2');
    expect(await violationsInAllLooks(session, popup)).toEqual([]);
    await popup.close();
    await importProfile(session, sampleCompany);
  });

  it('every section of a company, one of them with everything wrong', async () => {
    const page = await session.openExtension('/options.html#companies/sample-haiyun/certificate');
    await (await page.find('textbox', /主办单位名称/)).type('ABC★');
    await (await page.find('textbox', /主办单位证件号码/)).type('91110108563654948O');
    for (const section of ['certificate', 'contact', 'people', 'services', 'provider', 'licence', 'paste']) {
      await page.evaluate((to) => {
        location.hash = `#companies/sample-haiyun/${to}`;
      }, section);
      await page.waitFor((to) => location.hash.endsWith(to), section);
      await page.query('main h3');
      expect(await violationsInAllLooks(session, page), section).toEqual([]);
    }
    await page.close();
  });

  it('nothing jumps while a company is opened', async () => {
    const page = await session.openExtension('/options.html#companies/sample-haiyun/contact');
    await page.waitFor(() => document.body.textContent?.includes('≈'), null, { what: 'the gloss' });
    // the sum of all shifts, by the definition of Cumulative Layout Shift
    const shift = await page.evaluate(
      () =>
        new Promise<number>((done) => {
          new PerformanceObserver((list, observer) => {
            observer.disconnect();
            done(
              list.getEntries().reduce((sum, one) => sum + (one as unknown as { value: number }).value, 0),
            );
          }).observe({ type: 'layout-shift', buffered: true });
          requestAnimationFrame(() => requestAnimationFrame(() => done(0)));
        }),
      null,
    );
    expect(shift).toBeLessThan(0.03);
    await page.close();
  });

  it('documents that are there, wrong and waiting; and a preview with one', async () => {
    const drawing = await session.open(forms.plain);
    const pictures = await makePictures(drawing);
    await drawing.close();
    const page = await session.openExtension('/options.html#companies/sample-haiyun/documents');
    await (await page.query('article input[type=file]')).upload(pictures.licence);
    await page.query('article img');
    await (await page.query('main input[type=file][multiple]')).upload(pictures.blurred);
    await page.find('button', 'Keep it');
    expect(await violationsInAllLooks(session, page)).toEqual([]);
    await page.close();
    const form = await session.open(forms.plain);
    const panel = await openPanel(session, form);
    expect(await preview(panel)).toBe(true);
    expect(await violationsInAllLooks(session, panel)).toEqual([]);
    await panel.close();
    await form.close();
  });

  it.each([
    'companies',
    'filings',
    'filings/new',
    'transfer',
    'reading',
    'sites',
    'lessons',
    'security',
    'privacy',
    'about',
  ])('options, %s', async (tab) => {
    const page = await session.openExtension(`/options.html#${tab}`);
    await page.query('main h1, main h2');
    expect(await violationsInAllLooks(session, page)).toEqual([]);
    await page.close();
  });

  it('side panel and preview', async () => {
    const panel = await openPanel(session, portal);
    expect(await violationsInAllLooks(session, panel)).toEqual([]);
    expect(await preview(panel)).toBe(true);
    expect(await violationsInAllLooks(session, panel)).toEqual([]);
    await panel.close();
  });

  it('an encrypted file, a spreadsheet with a wrong cell, and an export that is encrypted', async () => {
    const page = await session.openExtension('/options.html#transfer');
    await (await page.query('#import-file')).upload(
      join(import.meta.dirname, '../fixtures/transfer/v2.beian'),
    );
    await page.find('button', 'Open the file');
    const folder = await mkdtemp(join(tmpdir(), 'beian-sheet-'));
    const sheet = join(folder, 'companies.csv');
    await writeFile(
      sheet,
      'organizer.name,organizer.type,other\n甲公司,no such type,x\n乙公司,enterprise,y\n',
    );
    await (await page.query('#sheet-file')).upload(sheet);
    await page.find('alert', /1 row cannot be taken/);
    await (await page.find('checkbox', 'Encrypt with a passphrase')).click();
    await page.query('input[autocomplete="new-password"]');
    expect(await violationsInAllLooks(session, page)).toEqual([]);
    await page.close();
    await rm(folder, { recursive: true });
  });

  it('while it writes an import, and while it waits for what is stored', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'beian-import-'));
    const other = join(folder, 'other.json');
    const sample = JSON.parse(await readFile(sampleCompany, 'utf8')) as { profiles: { id: string }[] };
    await writeFile(
      other,
      JSON.stringify({ ...sample, profiles: sample.profiles.map((one) => ({ ...one, id: 'other' })) }),
    );
    const page = await session.openExtension('/options.html#transfer');
    await (await page.query('#import-file')).upload(other);
    const take = await page.find('button', /^Import \d/);
    const letGo = await holdDatabase(session.desk);
    try {
      await take.click();
      await page.waitFor(
        () => document.querySelector('[role=progressbar]')?.checkVisibility({ visibilityProperty: true }),
        null,
      );
      expect(await violationsInAllLooks(session, page)).toEqual([]);
      const late = await session.openExtension('/options.html#companies');
      await late.waitFor(() => Boolean(document.querySelector('[role=status]')?.textContent), null);
      expect(await violationsInAllLooks(session, late)).toEqual([]);
      await letGo();
      await late.find('heading', 'Companies');
      await late.close();
    } finally {
      await letGo();
      await rm(folder, { recursive: true });
    }
    await page.close();
  });

  it('locked pages, and the form of a passphrase that is set', async () => {
    await setPassphrase(session, 'seven blue lanterns hum');
    const options = await session.openExtension('/options.html#security');
    await options.find('button', 'Change the passphrase');
    expect(await violationsInAllLooks(session, options)).toEqual([]);
    await (await options.query('main button')).click();
    await untilLocked(options);
    await (await options.find('button', 'Forgot the passphrase?')).click();
    expect(await violationsInAllLooks(session, options)).toEqual([]);
    for (const path of [`/popup.html?tab=${portal.id}`, `/sidepanel.html?tab=${portal.id}`]) {
      const page = await session.openExtension(path, { width: 380, height: 600 });
      await untilLocked(page);
      expect(await violationsInAllLooks(session, page)).toEqual([]);
      await page.close();
    }
    await enterPassphrase(options, 'seven blue lanterns hum');
    await options.find('button', 'Change the passphrase');
    await options.close();
  });

  it('report', async () => {
    const report = await session.openExtension('/report.html');
    await report.find('heading', /^Cannot be known beforehand/);
    expect(await violationsInAllLooks(session, report)).toEqual([]);
    await report.close();
  });

  it('popup', async () => {
    const popup = await session.openExtension(`/popup.html?tab=${portal.id}`, { width: 380, height: 600 });
    await (await popup.find('button', 'Start')).click();
    await (await popup.find('button', 'Show all stages')).click();
    await (await popup.find('button', 'About “Provider’s review”')).click();
    expect(await violationsInAllLooks(session, popup)).toEqual([]);
    await popup.close();
    const options = await session.openExtension('/options.html#filings');
    await (await options.find('link', /example-haiyun/)).click();
    await options.query('#stages');
    expect(await violationsInAllLooks(session, options)).toEqual([]);
    await options.close();
  });
});
