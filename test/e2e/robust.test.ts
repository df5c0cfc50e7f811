import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Session, Tab } from './browsers/index.ts';
import { importProfile, sampleCompany, savedFile } from './support/profile.ts';
import { startSession } from './support/session.ts';

/** What happens to stored data when things happen at the wrong time. */
const name = '上海海云示例贸易有限公司';
const many = 300;
let session: Session;
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'beian-robust-'));
  session = await startSession();
  await importProfile(session, sampleCompany);
});
afterAll(async () => {
  await session.close();
  await rm(folder, { recursive: true, force: true });
});

const openEditor = () => session.openExtension('/options.html#companies/sample-haiyun/certificate');
const nameField = (page: Tab) => page.find('textbox', /主办单位名称/);
const says = (page: Tab, text: string) =>
  page.waitFor((words) => document.body.textContent?.includes(words), text, { what: text });

/** Changes the stored name as another page would whose news has not arrived here yet. */
function writeElsewhere(organizerName: string): Promise<void> {
  return session.desk.evaluate(
    (other) =>
      new Promise<void>((done, fail) => {
        const request = indexedDB.open('beian-guide');
        request.onerror = () => fail(request.error);
        request.onsuccess = () => {
          const transaction = request.result.transaction('profiles', 'readwrite');
          const store = transaction.objectStore('profiles');
          const read = store.get('sample-haiyun');
          read.onsuccess = () => {
            const row = read.result as { profile: { organizer: { name: string } } };
            row.profile.organizer.name = other;
            store.put(row);
          };
          transaction.oncomplete = () => {
            request.result.close();
            done();
          };
        };
      }),
    organizerName,
  );
}

test('two tabs that change the same value are told, and the person chooses', async () => {
  const page = await openEditor();
  const field = await nameField(page);
  await writeElsewhere('另一页写的名称');
  await field.type('这一页写的名称');
  await says(page, 'Another tab changed this at the same time');
  await says(page, '另一页写的名称');
  await (await page.find('button', 'Take the other tab’s')).click();
  await page.waitFor(
    () =>
      [...document.querySelectorAll('input, textarea')].some(
        (e) => (e as HTMLInputElement).value === '另一页写的名称',
      ),
    null,
  );
  await (await nameField(page)).type(name);
  await says(page, 'All changes saved on this device');
  await page.close();
});

test('a database that is deleted under an open page loses nothing of what the page shows', async () => {
  const page = await openEditor();
  const field = await nameField(page);
  await session.desk.evaluate(
    () =>
      new Promise<void>((done, fail) => {
        const request = indexedDB.deleteDatabase('beian-guide');
        request.onsuccess = () => done();
        request.onerror = () => fail(request.error);
      }),
    null,
  );
  await field.type(`${name}二`);
  await (await page.find('button', 'Save again')).click();
  await says(page, 'All changes saved on this device');
  await page.close();
  const again = await session.openExtension('/options.html#companies');
  await again.find('heading', `${name}二`);
  await again.close();
});

test('a page that dies while it imports leaves all of it or nothing', async () => {
  const sample = JSON.parse(await readFile(sampleCompany, 'utf8')) as { profiles: { id: string }[] };
  const [first] = sample.profiles;
  const profiles = Array.from({ length: many }, (_, at) => ({ ...first, id: `copy-${at}` }));
  const file = join(folder, 'many.json');
  await writeFile(file, JSON.stringify({ ...sample, profiles }));
  const page = await session.openExtension('/options.html#transfer');
  await (await page.query('#import-file')).upload(file);
  await (await page.find('button', /^Import \d/)).click();
  await page.close();
  const list = await session.openExtension('/options.html#companies');
  await list.query('article');
  const count = await list.evaluate(
    () =>
      new Promise<number>((done, fail) => {
        const request = indexedDB.open('beian-guide');
        request.onerror = () => fail(request.error);
        request.onsuccess = () => {
          const counted = request.result.transaction('profiles').objectStore('profiles').count();
          counted.onsuccess = () => {
            request.result.close();
            done(counted.result);
          };
        };
      }),
    null,
  );
  expect([1, many + 1]).toContain(count);
  await list.close();
});

test('companies come from a spreadsheet, and are found by a search', async () => {
  const page = await session.openExtension('/options.html#transfer');
  const button = await page.find('button', 'Download the template (CSV)');
  const template = (await savedFile(page, () => button.click())).toString('utf8');
  const [headers = '', example = ''] = template.split('\r\n');
  const rows = Array.from({ length: 12 }, (_, at) =>
    example
      .replace('上海海云示例贸易有限公司', `表格公司第${at + 1}号`)
      .replace(/91\d{16}|91[0-9A-Z]{16}/, `SHEET${at}`),
  );
  const file = join(folder, 'companies.csv');
  await writeFile(file, [headers, ...rows].join('\r\n'));
  await (await page.query('#sheet-file')).upload(file);
  await (await page.find('button', 'Import 12 companies')).click();
  await says(page, '12 companies are new.');
  await page.close();
  const list = await session.openExtension('/options.html#companies');
  await (await list.query('input[type="search"]')).type('表格公司第7号');
  await list.waitFor(() => document.querySelectorAll('article').length === 1, null);
  await list.find('heading', '表格公司第7号');
  await list.close();
});
