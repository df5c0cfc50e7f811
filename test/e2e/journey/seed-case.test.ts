import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, test } from 'vitest';
import { hasText, type JourneyBrowser, startJourney } from '../support/journey.ts';
import { importProfile, sampleCompany } from '../support/profile.ts';

/** The seed case at two moments of its way; test/unit/journey/seed-case.test.ts walks all of it by hand. */
const at = (when: string) => Date.parse(when) - Date.now();
let browser: JourneyBrowser;
beforeAll(async () => {
  browser = await startJourney('Asia/Shanghai', at('2026-02-13T12:00:00+08:00'));
});
afterAll(() => browser?.end());

test('over the Spring Festival and years later the popup says the dates that a person counts by hand', async () => {
  const done = (on: string) => ({ state: 'done', on });
  const ids = ['domain', 'account', 'server', 'licence-conditions', 'enter', 'documents', 'face-check'];
  const handedIn = Object.fromEntries(ids.map((id) => [id, done('2026-02-12')]));
  const reviewed = { 'provider-review': done('2026-02-13'), 'miit-sms': done('2026-02-13') };
  const granted = { 'licence-review': { ...done('2026-06-15'), until: '2031-06-14' } };
  const kept = { 'psb-footer': done('2026-03-13'), 'licence-report': done('2031-01-10') };
  const file = JSON.parse(readFileSync(sampleCompany, 'utf8'));
  const [profile] = file.profiles;
  const [hosting, organizer, income] = [['mainland'], ['foreign-owned'], ['yes']];
  const answers = { hosting, organizer, income, kind: ['website'], filed: ['nothing'], content: ['none'] };
  const moment = new Date().toISOString();
  file.filings = [
    { ...handedIn, ...reviewed },
    { ...handedIn, ...granted, ...kept },
  ].map((stages, index) => ({
    id: ['filing-live', 'filing-granted'][index],
    profileId: profile.id,
    serviceId: profile.services[index].id,
    portal: 'aliyun',
    stagesVersion: 2,
    answers,
    stages,
    history: [],
    createdAt: moment,
    updatedAt: moment,
  }));
  const path = join(browser.folder, 'seed.json');
  writeFileSync(path, JSON.stringify(file));
  await importProfile(browser.session, path);

  const choose = async (service: number) => {
    const page = await browser.popup();
    const name = new RegExp(`^${profile.services[service].name}`);
    await (await page.find('button', name)).click();
    return page;
  };
  const festival = await choose(0);
  // twenty working days: 14 February (worked), 24 to 28 (the 28th worked), 2 to 6, 9 to 13, 16 to 19 March
  await hasText(festival, /Expected Feb 14 to Mar 19/);
  await festival.close();
  await browser.wakeUp(at('2031-02-15T12:00:00+08:00'), 'America/Los_Angeles');
  const renewal = await choose(1);
  // 14 June less 90 days: 14 in June, 31 in May, 30 in April, 15 in March
  await hasText(renewal, /Licence renewal.*Until Mar 16 \(29 days left\)/);
  await renewal.close();
});
