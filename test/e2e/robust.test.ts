import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Session, Tab } from './browsers/index.ts';
import { violations } from './support/axe.ts';
import { importProfile, sampleCompany, savedFile } from './support/profile.ts';
import { startSession } from './support/session.ts';

/** What happens to stored data when things happen at the wrong time. */
const name = '上海海云示例贸易有限公司';
/** More than fits where little may be stored, and enough to be killed in the middle of. */
const many = 3000;
let session: Session;
let folder: string;

const profile = () => ({ profile: join(folder, 'profile') });

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'beian-robust-'));
  session = await startSession({ ...profile(), storageLimit: 10 * 1024 * 1024 });
  await importProfile(session, sampleCompany);
});
afterAll(async () => {
  await session.close();
  await rm(folder, { recursive: true, force: true, maxRetries: 3 });
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

/** Makes every write of a page fail as it does where no room is left, or lets them through again. */
const setFull = (page: Tab, full: boolean) =>
  page.evaluate((isFull) => {
    const store = IDBObjectStore.prototype as IDBObjectStore & { kept?: IDBObjectStore['put'] };
    store.kept ??= store.put;
    store.put = isFull
      ? () => {
          throw new DOMException('no room', 'QuotaExceededError');
        }
      : store.kept;
  }, full);

test('where no room is left, it is said, what was typed stays, and it is stored when there is room', async () => {
  const page = await openEditor();
  const field = await nameField(page);
  await setFull(page, true);
  await field.type(`${name}三`);
  await says(page, 'storage is full, so this was not saved');
  expect(await field.evaluate((element) => (element as HTMLInputElement).value)).toBe(`${name}三`);
  // a look elsewhere in the page loses nothing, and what is not stored is not forgotten there
  await (await page.find('link', 'Privacy')).click();
  await says(page, 'Your last changes are not saved yet');
  expect(await violations(page)).toEqual([]);
  await (await page.find('link', `${name}三`)).click();
  expect(await (await nameField(page)).evaluate((element) => (element as HTMLInputElement).value)).toBe(
    `${name}三`,
  );
  await setFull(page, false);
  await (await page.find('button', 'Save again')).click();
  await says(page, 'All changes saved on this device');
  await page.close();
});

test('an import for which there is no room says so and leaves nothing of itself', async () => {
  const page = await session.openExtension('/options.html#transfer');
  await (await page.query('#import-file')).upload(await manyCompanies('full'));
  await (await page.find('button', /^Import \d/)).click();
  await page.find('alert', 'The import did not happen', { timeout: 60_000 });
  await says(page, 'storage is full, so this was not saved');
  expect(await countCompanies()).toBe(1);
  await page.close();
});

/** A file with many companies, each as large as a real one. */
async function manyCompanies(prefix: string): Promise<string> {
  const sample = JSON.parse(await readFile(sampleCompany, 'utf8')) as { profiles: { id: string }[] };
  const [first] = sample.profiles;
  const profiles = Array.from({ length: many }, (_, at) => ({ ...first, id: `${prefix}-${at}` }));
  const file = join(folder, `${prefix}.json`);
  await writeFile(file, JSON.stringify({ ...sample, profiles }));
  return file;
}

const countCompanies = () =>
  session.desk.evaluate(
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

test('a browser that is killed while a person types has kept all that it said was saved', async () => {
  const page = await openEditor();
  await (await nameField(page)).type(name);
  await says(page, 'All changes saved on this device');
  const typed = `${name}${'写到一半浏览器被杀死'.repeat(100)}`;
  // in bursts as people type, without waiting for the page, until there is no page
  await page.evaluate(
    ([begin, whole]) => {
      const box = [...document.querySelectorAll<HTMLInputElement>('input, textarea')].find(
        ({ value }) => value === begin,
      );
      if (!box) throw new Error('no such field');
      const set = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(box), 'value')?.set;
      let tick = 0;
      setInterval(() => {
        if (tick++ % 40 > 12) return;
        set?.call(box, whole.slice(0, box.value.length + 1));
        box.dispatchEvent(new Event('input', { bubbles: true }));
      }, 15);
    },
    [name, typed] as const,
  );
  const saved = await page.waitFor(
    (begin) => {
      const box = [...document.querySelectorAll<HTMLInputElement>('input, textarea')].find(
        ({ value }) => value.startsWith(begin) && value.length > begin.length + 8,
      );
      const isSaved = document.body.textContent?.includes('All changes saved on this device');
      return box && isSaved ? box.value : '';
    },
    name,
    { what: 'some of the text to be saved' },
  );
  await session.kill();
  session = await startSession(profile());
  const again = await openEditor();
  const kept = await (await nameField(again)).evaluate((element) => (element as HTMLInputElement).value);
  expect(kept.startsWith(saved)).toBe(true);
  expect(typed.startsWith(kept)).toBe(true);
  await (await nameField(again)).type(name);
  await says(again, 'All changes saved on this device');
  await again.close();
});

test('a browser that is killed while it imports has all of the companies or none, and those of before', async () => {
  const page = await session.openExtension('/options.html#transfer');
  await (await page.query('#import-file')).upload(await manyCompanies('copy'));
  const button = await page.find('button', /^Import \d/);
  await button.click();
  await page.waitFor(() => document.querySelector('button[data-loading]') !== null, null, {
    what: 'the import to be under way',
  });
  await session.kill();
  session = await startSession(profile());
  const list = await session.openExtension('/options.html#companies');
  await list.query('article');
  const count = await countCompanies();
  console.info(`killed while it imported ${many}: ${count - 1} are there`);
  expect([1, many + 1]).toContain(count);
  const editor = await openEditor();
  expect(await (await nameField(editor)).evaluate((element) => (element as HTMLInputElement).value)).toBe(
    name,
  );
  await editor.close();
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
