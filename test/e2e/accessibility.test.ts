import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { practiceSites } from '../portals/serve.ts';
import type { Session, Tab } from './browsers/index.ts';
import { violations } from './support/axe.ts';
import { openPanel, preview } from './support/panel.ts';
import { importProfile, sampleCompany } from './support/profile.ts';
import { startSession } from './support/session.ts';
import { enterPassphrase, setPassphrase, untilLocked } from './support/vault.ts';

/** The extension's own pages, each in a state that a person meets, under the checker of the a11y rules. */
describe('accessibility', () => {
  let session: Session;
  let portal: Tab;

  beforeAll(async () => {
    session = await startSession();
    await importProfile(session, sampleCompany);
    const start = practiceSites().find(({ id }) => id === 'psb')?.startUrl ?? '';
    portal = await session.open(start);
  });
  afterAll(() => session.close());

  it.each([
    'companies',
    'companies/sample-haiyun/documents',
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
    expect(await violations(page)).toEqual([]);
    await page.close();
  });

  it('side panel and preview', async () => {
    const panel = await openPanel(session, portal);
    expect(await violations(panel)).toEqual([]);
    expect(await preview(panel)).toBe(true);
    expect(await violations(panel)).toEqual([]);
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
    expect(await violations(page)).toEqual([]);
    await page.close();
    await rm(folder, { recursive: true });
  });

  it('locked pages, and the form of a passphrase that is set', async () => {
    await setPassphrase(session, 'seven blue lanterns hum');
    const options = await session.openExtension('/options.html#security');
    await options.find('button', 'Change the passphrase');
    expect(await violations(options)).toEqual([]);
    await (await options.query('main button')).click();
    await untilLocked(options);
    await (await options.find('button', 'Forgot the passphrase?')).click();
    expect(await violations(options)).toEqual([]);
    for (const path of [`/popup.html?tab=${portal.id}`, `/sidepanel.html?tab=${portal.id}`]) {
      const page = await session.openExtension(path, { width: 380, height: 600 });
      await untilLocked(page);
      expect(await violations(page)).toEqual([]);
      await page.close();
    }
    await enterPassphrase(options, 'seven blue lanterns hum');
    await options.find('button', 'Change the passphrase');
    await options.close();
  });

  it('report', async () => {
    const report = await session.openExtension('/report.html');
    await report.find('heading', /^Cannot be known beforehand/);
    expect(await violations(report)).toEqual([]);
    await report.close();
  });

  it('popup', async () => {
    const popup = await session.openExtension(`/popup.html?tab=${portal.id}`, { width: 380, height: 600 });
    await (await popup.find('button', 'Start')).click();
    await (await popup.find('button', 'Show all stages')).click();
    await (await popup.find('button', 'About “Provider’s review”')).click();
    expect(await violations(popup)).toEqual([]);
    await popup.close();
    const options = await session.openExtension('/options.html#filings');
    await (await options.find('link', /example-haiyun/)).click();
    await options.query('#stages');
    expect(await violations(options)).toEqual([]);
    await options.close();
  });
});
