import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ensureBuild } from '../../scripts/build/build.ts';
import type { Session, Tab } from './browsers/index.ts';
import { pages, plainForm } from './support/pages.ts';
import { browserName, startSession } from './support/session.ts';

/** The production build; only the browser's own Translator is played by a stand-in that loads before it. */
const home = 'https://beian.aliyun.com';
const resolve = pages({
  [`${home}/form`]: `${plainForm}<p><label for="m">饕餮代号：</label><input id="m"></p>`,
  [`${home}/broken`]: `${plainForm}<p><label for="m">饕餮崩坏：</label><input id="m"></p>`,
});

let folder: string;
let session: Session;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'beian-machine-'));
  cpSync(await ensureBuild(browserName), folder, { recursive: true });
  const standIn = readFileSync(join(import.meta.dirname, 'support', 'stand-in-translator.js'), 'utf8');
  writeFileSync(join(folder, 'stand-in.js'), standIn);
  const background = join(folder, 'background.js');
  writeFileSync(background, `${standIn}\n${readFileSync(background, 'utf8')}`);
  const options = join(folder, 'options.html');
  writeFileSync(
    options,
    readFileSync(options, 'utf8').replace('<head>', '<head><script src="/stand-in.js"></script>'),
  );
  session = await startSession({ extension: folder, resolve });
});
afterAll(async () => {
  await session?.close();
  rmSync(folder, { recursive: true, force: true });
});

const tell = (items: object) =>
  session.desk.evaluate(async (given) => {
    interface Api {
      storage: { session: { set(items: object): Promise<void> } };
    }
    const scope = globalThis as unknown as { browser?: Api; chrome: Api };
    await (scope.browser ?? scope.chrome).storage.session.set(given);
  }, items);

const rendering = (tab: Tab, source: string | null) =>
  tab.waitFor(
    (wanted) => {
      const label = document.querySelector('label[for="m"]');
      return (
        (label?.getAttribute('data-bg-source') ?? null) === wanted && [label?.getAttribute('data-bg-text')]
      );
    },
    source,
    { what: `a rendering from ${source}` },
  );

test('the browser’s translator is offered, downloaded on a click, used and switched off', async () => {
  const page = await session.open(`${home}/form`);
  await page.waitFor(() => document.querySelector('label[for="dwmc"][data-bg-text]') !== null, null);
  await rendering(page, null);

  await tell({ standInRefuses: true });
  const options = await session.openExtension('/options.html#reading');
  await (await options.find('button', 'Download the model and translate')).click();
  await options.find('alert', /did not download/);
  await rendering(page, null);

  await tell({ standInRefuses: false });
  await (await options.find('button', 'Download the model and translate')).click();
  const off = await options.find('button', 'Switch machine translation off');
  await page.activate();
  expect(await rendering(page, 'machine')).toEqual(['machine of 饕餮代号']);
  // what the catalogue renders is not given to the machine
  expect(
    await page.evaluate(
      () => document.querySelector('label[for="dwmc"]')?.getAttribute('data-bg-source'),
      null,
    ),
  ).not.toBe('machine');

  await options.activate();
  await off.click();
  await options.find('button', 'Translate what is missing');
  await page.activate();
  await rendering(page, null);
  await page.close();
  await options.close();
});

test('an engine that breaks leaves the page as it was, and the options page says so', async () => {
  const options = await session.openExtension('/options.html#reading');
  await (await options.find('button', 'Translate what is missing')).click();
  await options.find('button', 'Switch machine translation off');
  const page = await session.open(`${home}/broken`);
  await page.waitFor(() => document.querySelector('label[for="dwmc"][data-bg-text]') !== null, null);
  await rendering(page, null);
  await options.activate();
  await options.waitFor(() => /has stopped working/.test(document.body.textContent ?? ''), null, {
    what: 'the options page to say that the translator failed',
  });
  expect(page.errors).toEqual([]);
  expect(session.strangers).toEqual([]);
});
