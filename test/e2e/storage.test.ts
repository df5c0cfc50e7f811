import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Session } from './browsers/index.ts';
import { pages, plainForm } from './support/pages.ts';
import { panelSize, popupSize } from './support/panel.ts';
import { importProfile, sampleCompany } from './support/profile.ts';
import { startSession } from './support/session.ts';

/** A database that cannot be used: every surface says so in words, and what is stored stays as it is. */
const address = 'https://beian.aliyun.com/order/storage';
const told = /saved by a newer version of Beian Guide\. Update the extension\. Nothing was deleted\./;
let session: Session;

beforeAll(async () => {
  session = await startSession({ resolve: pages({ [address]: plainForm }) });
  await importProfile(session, sampleCompany);
  await raiseVersion();
});
afterAll(() => session.close());

/** What a newer version of the extension leaves behind: the same data under a higher version number. */
function raiseVersion(): Promise<void> {
  return session.desk.evaluate(
    () =>
      new Promise<void>((done, fail) => {
        const request = indexedDB.open('beian-guide', 9990);
        request.onerror = () => fail(request.error);
        request.onsuccess = () => {
          request.result.close();
          done();
        };
      }),
    null,
  );
}

function countCompanies(): Promise<number> {
  return session.desk.evaluate(
    () =>
      new Promise<number>((done, fail) => {
        const request = indexedDB.open('beian-guide');
        request.onerror = () => fail(request.error);
        request.onsuccess = () => {
          const count = request.result.transaction('profiles').objectStore('profiles').count();
          count.onerror = () => fail(count.error);
          count.onsuccess = () => {
            request.result.close();
            done(count.result);
          };
        };
      }),
    null,
  );
}

test.each([
  ['options', '/options.html', { width: 1100, height: 900 }],
  ['popup', '/popup.html', popupSize],
  ['side panel', '/sidepanel.html', panelSize],
])('the %s says that a newer version wrote the data, and touches none of it', async (_, path, size) => {
  const page = await session.open(address);
  const surface = await session.openExtension(
    path.includes('options') ? path : `${path}?tab=${page.id}`,
    size,
  );
  await surface.waitFor((text) => new RegExp(text).test(document.body.textContent ?? ''), told.source, {
    what: 'the words about the newer version',
  });
  await surface.close();
  await page.close();
  expect(await countCompanies()).toBe(1);
});
