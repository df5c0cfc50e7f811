import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Session, Tab } from './browsers/index.ts';
import { pages, plainForm } from './support/pages.ts';
import { confirmFill, panelSize, popupSize, preview } from './support/panel.ts';
import { importProfile, sampleCompany, savedFile } from './support/profile.ts';
import { startSession } from './support/session.ts';
import { api, dumpStorage, enterPassphrase, setPassphrase, untilLocked } from './support/vault.ts';

/** The passphrase in the real browser: what lies on disk, what a locked page shows, what a restart keeps. */
const address = 'https://beian.aliyun.com/order/vault';
const passphrase = 'seven blue lanterns hum';
const name = '上海海云示例贸易有限公司';
let folder: string;
let session: Session;

/** Names, numbers, addresses and domains of the sample company: none of them may be found. */
async function secrets(): Promise<string[]> {
  const text = await readFile(sampleCompany, 'utf8');
  const found = new Set<string>();
  JSON.parse(text, (key, value: unknown) => {
    if (typeof value !== 'string' || /^(id|\w+Id|format|createdAt|updatedAt|exportedAt)$/.test(key))
      return value;
    // shorter ones and ids of a vocabulary occur anywhere
    if (/[^\x20-\x7e]/.test(value) ? value.length > 1 : value.length > 7 && /\d|@|\./.test(value))
      found.add(value);
    return value;
  });
  return [...found];
}

const start = () => startSession({ resolve: pages({ [address]: plainForm }), profile: folder });

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'beian-vault-'));
  session = await start();
  // the sample company with a filing and a scan
  await importProfile(session, join(import.meta.dirname, '../fixtures/transfer/v2.zip'));
});
afterAll(async () => {
  await session.close();
  await rm(folder, { recursive: true, force: true, maxRetries: 3 });
});

const textOf = (page: Tab) => page.evaluate(() => document.documentElement.outerHTML, null);

test('with a passphrase, no value of the company is found in what is stored', async () => {
  const all = await secrets();
  expect(all.length).toBeGreaterThan(20);
  const before = (await dumpStorage(session)).database;
  expect(all.filter((secret) => !before.includes(secret))).toEqual([]);
  await setPassphrase(session, passphrase);
  const after = await dumpStorage(session);
  expect(after.database).not.toMatch(/scanned licence|营业执照\.jpg|aliyun/);
  for (const text of [after.database, after.local, after.session]) {
    expect(all.filter((secret) => text.includes(secret))).toEqual([]);
    expect(text).not.toContain(passphrase);
  }
  expect(after.database).toContain('sample-haiyun');
});

test('a content script cannot reach the key', async () => {
  const page = await session.open(address);
  const read = `async () => {
    try { return JSON.stringify(await ${api}.storage.session.get()); } catch (error) { return 'refused: ' + error; }
  }`;
  const seen = await session.desk.evaluateText(
    `${api}.scripting.executeScript({ target: { tabId: ${page.id} }, func: ${read} }).then(([one]) => String(one.result))`,
  );
  expect(seen).not.toContain('vaultKeys');
  expect(seen).toMatch(/refused|undefined|^\{\}$/);
  await page.close();
});

test('locked pages hold no value, and a locked background releases none', async () => {
  const page = await session.open(address);
  let options = await session.openExtension('/options.html#companies');
  await options.find('heading', name);
  const popup = await session.openExtension(`/popup.html?tab=${page.id}`, popupSize);
  await (await popup.find('button', 'Lock now')).click();
  await untilLocked(popup);
  await untilLocked(options);
  const panel = await session.openExtension(`/sidepanel.html?tab=${page.id}`, panelSize);
  await untilLocked(panel);
  await options.close();
  options = await session.openExtension('/options.html#companies');
  await untilLocked(options);
  const all = await secrets();
  for (const surface of [options, popup, panel]) {
    const text = await textOf(surface);
    expect(all.filter((secret) => text.includes(secret))).toEqual([]);
  }
  expect((await dumpStorage(session)).session).not.toContain('vaultKeys');
  const items = [
    {
      frameId: 0,
      pageId: '',
      origin: 'https://beian.aliyun.com',
      ref: 'f1',
      key: 'organizer.name',
      overwrite: false,
      seen: '',
    },
  ];
  const body = {
    tabId: page.id,
    profileId: 'sample-haiyun',
    serviceId: null,
    items,
    pageKeys: ['organizer.name'],
    runId: 'r1',
  };
  const request = JSON.stringify({ type: 'fill.run', body });
  const answer = await session.desk.evaluateText(
    `${api}.runtime.sendMessage(${request}).then((given) => JSON.stringify(given))`,
  );
  expect(answer).toContain('"error":"locked"');
  expect(answer).not.toContain(name);

  await enterPassphrase(panel, 'not this one at all');
  await panel.waitFor(() => /That is not the passphrase/.test(document.body.textContent ?? ''), null);
  await enterPassphrase(panel, passphrase);
  await panel.find('button', /^Preview and fill \d/);
  await options.find('heading', name);
  await Promise.all([popup.close(), options.close()]);
  expect(await preview(panel)).toBe(true);
  expect(await confirmFill(panel, page)).toBe(true);
  expect(await page.evaluate(() => (document.querySelector('#dwmc') as HTMLInputElement).value, null)).toBe(
    name,
  );
  await panel.close();
  await page.close();
});

test('the vault locks by itself when it was not used for the time set', async () => {
  const options = await session.openExtension('/options.html#companies');
  await options.find('heading', name);
  await session.desk.evaluateText(`${api}.storage.session.set({ vaultUsedAt: Date.now() - 16 * 60_000 })`);
  // the alarm that looks every minute, now
  await session.desk.evaluateText(`${api}.alarms.create('vault-idle', { when: Date.now() })`);
  await untilLocked(options);
  await options.close();
});

test('a browser that is started again is locked, and opens with the passphrase', async () => {
  const unlocked = await session.openExtension('/options.html#companies');
  await enterPassphrase(unlocked, passphrase);
  await unlocked.find('heading', name);
  await session.close();
  session = await start();
  const options = await session.openExtension('/options.html#companies');
  await untilLocked(options);
  await enterPassphrase(options, passphrase);
  await options.find('heading', name);
  await options.close();
});

test('an encrypted export shows nothing, and opens in another browser profile with its passphrase', async () => {
  const filePhrase = 'another phrase for the file';
  const options = await session.openExtension('/options.html#transfer');
  await (await options.find('checkbox', 'Encrypt with a passphrase')).click();
  await (await options.query('input[autocomplete="new-password"]')).type(filePhrase);
  await (await options.find('textbox', /^New passphrase again/)).type(filePhrase);
  const button = await options.find('button', 'Export 1 company');
  const bytes = await savedFile(options, () => button.click());
  await options.close();
  const raw = bytes.toString('utf8');
  expect((await secrets()).filter((secret) => raw.includes(secret))).toEqual([]);
  const file = join(folder, 'export.beian');
  await writeFile(file, bytes);

  const fresh = await startSession();
  try {
    const page = await fresh.openExtension('/options.html#transfer');
    await (await page.query('#import-file')).upload(file);
    const field = 'form input[autocomplete="off"]';
    await (await page.query(field)).type('not this one at all');
    await (await page.find('button', 'Open the file')).click();
    await page.waitFor(() => /not the passphrase of this file/.test(document.body.textContent ?? ''), null);
    await (await page.query(field)).type(filePhrase);
    await (await page.find('button', 'Open the file')).click();
    await (await page.find('button', 'Import 1 company')).click();
    await (await page.find('link', 'Show the companies')).click();
    await page.find('heading', name);
  } finally {
    await fresh.close();
  }
});
