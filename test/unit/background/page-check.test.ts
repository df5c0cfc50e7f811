import 'fake-indexeddb/auto';
import { beforeEach, expect, it } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { servePageCheck } from '../../../entrypoints/background/page-check.ts';
import { saveProfile } from '../../../lib/profile/index.ts';
import { sample } from '../profile/sample.ts';

const url = 'https://beian.aliyun.com/order';

/** What a frame of a portal is told about a value. */
function ask(key: string, value: string, values: Record<string, string> = {}): Promise<unknown> {
  const sender = {
    id: browser.runtime.id,
    url,
    origin: new URL(url).origin,
    frameId: 0,
    tab: { id: 7, url },
  };
  const { onMessage } = browser.runtime as unknown as {
    onMessage: { trigger: (...given: unknown[]) => Promise<unknown> };
  };
  return new Promise((done) => {
    void onMessage.trigger({ type: 'page.check', body: { key, value, values } }, sender, done);
  });
}

beforeEach(() => {
  fakeBrowser.reset();
  Object.assign(browser.i18n, { getUILanguage: () => 'en' });
  servePageCheck();
});

it('tells a page the same with a company as without one', async () => {
  const company = sample();
  const { organizer, people } = company;
  const questions: [string, string][] = [
    ['principal.idNumber', '110101199003070012'],
    ['organizer.certificateNumber', '91310115MA1HY26X3Y'],
    ['organizer.certificateNumber', '12100000123456789A'],
    ['site.name', '中国海云示例贸易'],
    ['organizer.contactAddress', '北京市海淀区某路1号'],
    ...people.flatMap(({ email, mobile, idNumber }): [string, string][] => [
      ['siteManager.email', email],
      ['siteManager.mobile', mobile],
      ['emergencyContact.mobile', mobile],
      ['siteManager.idNumber', idNumber],
    ]),
    ['organizer.investor', organizer.investor],
  ];
  const answers = () => Promise.all(questions.map(([key, value]) => ask(key, value)));
  const without = await answers();
  expect(JSON.stringify(without)).toContain('error');
  await saveProfile(company);
  expect(await answers()).toEqual(without);
});
