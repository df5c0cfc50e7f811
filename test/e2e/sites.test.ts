import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ensureBuild } from '../../scripts/build/build.ts';
import type { Session, Tab } from './browsers/index.ts';
import { describe, settled } from './support/describe.ts';
import { pages, plainForm } from './support/pages.ts';
import { fillByPanel, openPanel, popupSize } from './support/panel.ts';
import { importProfile, sampleCompany } from './support/profile.ts';
import { browserName, startSession } from './support/session.ts';

/**
 * A site that is no registered portal, turned on by the person. The browser's own permission question cannot
 * be answered by a script, so the build under test is the production build whose manifest already holds the
 * permission that the question would give; whether the assistant works there is still the person's click alone.
 */
const site = 'https://forms.example.test';
const foreign = 'https://ads.example.test';
const mystery = '<p><label for="mystery">神秘代号：</label><input id="mystery"></p>';

const resolve = pages({
  [`${site}/apply`]: `${plainForm}${mystery}
    <iframe src="${foreign}/form"></iframe>
    <iframe sandbox="allow-scripts allow-forms" src="${site}/inner"></iframe>`,
  [`${site}/inner`]: plainForm,
  [`${foreign}/form`]: plainForm,
  [`${foreign}/around`]: `<iframe src="${site}/inner"></iframe>`,
});

let folder: string;
let session: Session;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'beian-permitted-'));
  cpSync(await ensureBuild(browserName), folder, { recursive: true });
  const path = join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(path, 'utf8')) as { host_permissions: string[] };
  manifest.host_permissions.push(`${site}/*`);
  writeFileSync(path, JSON.stringify(manifest));
  session = await startSession({ extension: folder, resolve });
  await importProfile(session, sampleCompany);
});
afterAll(async () => {
  await session?.close();
  rmSync(folder, { recursive: true, force: true });
});

const renderings = (tab: Tab) => tab.evaluate(() => document.querySelectorAll('[data-bg-text]').length, null);

/** What our script says in any frame; the browser refuses the question where we have no permission. */
const answers = (tab: Tab) => describe(session, tab).catch(() => []);

/** Presses a button of the popup for a tab and closes the popup. */
async function press(tab: Tab, name: string): Promise<void> {
  const popup = await session.openExtension(`/popup.html?tab=${tab.id}`, popupSize);
  await (await popup.find('button', name)).click();
  await popup.find('button', 'Turn off');
  await popup.close();
}

async function turnOff(tab: Tab): Promise<void> {
  const options = await session.openExtension('/options.html#sites');
  await (await options.find('button', `Turn off on ${site}`)).click();
  await options.waitFor(() => /None yet/.test(document.body.textContent ?? ''), null);
  await options.close();
  await tab.waitFor(() => document.querySelectorAll('[data-bg-text]').length === 0, null, {
    what: 'a page without renderings',
  });
}

/** What the fields of the frames that must get nothing hold. */
async function leaked(tab: Tab): Promise<string> {
  const frames = tab.frames().slice(1);
  const read = () =>
    [...document.querySelectorAll<HTMLInputElement>('input:not([type]), textarea')]
      .map(({ value }) => value)
      .join('');
  return (await Promise.all(frames.map((frame) => frame.evaluate(read, null)))).join('');
}

test('a site is left alone until the person turns it on', async () => {
  const tab = await session.open(`${site}/apply`);
  const panel = await session.openExtension(`/sidepanel.html?tab=${tab.id}`);
  await panel.find('button', `Always on forms.example.test`);
  expect(await answers(tab)).toEqual([]);
  expect(await renderings(tab)).toBe(0);
  await panel.close();
  await tab.close();
});

test('turned on for a visit it ends with the visit', async () => {
  const tab = await session.open(`${site}/apply`);
  await press(tab, 'Turn on for this page');
  expect((await settled(session, tab)).map(({ path }) => path)).toEqual(['']);
  await tab.goto(`${foreign}/form`);
  expect(await answers(tab)).toEqual([]);
  await tab.goto(`${site}/apply`);
  const panel = await session.openExtension(`/sidepanel.html?tab=${tab.id}`);
  await panel.find('button', 'Turn on for this page');
  expect(await answers(tab)).toEqual([]);
  await panel.close();
  await tab.close();
});

test('turned on for good it is read, taught and filled, and no other origin; turned off it is as before', async () => {
  const tab = await session.open(`${site}/apply`);
  await press(tab, 'Always on forms.example.test');
  const frames = await settled(session, tab);
  expect(frames.map(({ path }) => path)).toEqual(['']);
  expect(frames[0]?.answer.portal).toBeNull();
  expect(await renderings(tab)).toBeGreaterThan(0);

  const panel = await openPanel(session, tab);
  await (await panel.find('button', /神秘代号/)).click();
  await (await panel.find('button', 'This is…')).click();
  await (await panel.query('input[placeholder^="Search"]')).type('English name of');
  await (await panel.query('[role=option]')).click();
  await panel.waitFor(() => /You taught this/.test(document.body.textContent ?? ''), null);
  const filled = await fillByPanel(session, tab, panel);
  expect(filled.every(({ report }) => report.outcome === 'filled')).toBe(true);
  expect(await tab.evaluateText('document.querySelector("#dwmc").value')).toContain('海云');
  expect(await tab.evaluateText('document.querySelector("#mystery").value')).toMatch(/Haiyun/i);
  expect(await leaked(tab)).toBe('');
  await panel.close();

  await tab.reload();
  const again = await settled(session, tab);
  const taught = again[0]?.answer.fields.find(({ label }) => label === '神秘代号');
  expect(taught).toMatchObject({ key: 'organizer.englishName', evidence: ['lesson=神秘代号'] });

  await tab.goto(`${foreign}/around`);
  const around = await session.openExtension(`/sidepanel.html?tab=${tab.id}`);
  await around.find('heading', 'This is not a filing page');
  await around.close();
  await tab.goto(`${site}/apply`);
  await settled(session, tab);

  await turnOff(tab);
  expect(await answers(tab)).toEqual([]);
  await tab.reload();
  expect(await answers(tab)).toEqual([]);
  await tab.close();
});
