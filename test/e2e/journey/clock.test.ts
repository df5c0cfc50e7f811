import { afterAll, beforeAll, expect, test } from 'vitest';
import { addDays } from '../../../lib/journey/china-date.ts';
import {
  type Api,
  hasText,
  type JourneyBrowser,
  liveFiling,
  startJourney,
  today,
} from '../support/journey.ts';
import { importProfile } from '../support/profile.ts';
import { browserName } from '../support/session.ts';
import { daytime, night, sides } from '../support/zones.ts';

/**
 * Badge, reminder and alarm while days pass: the background stopped, the browser closed, killed and started again.
 * The browser's clock stands in a zone where it is day, as far west of China as the hour allows in Chromium and as
 * far east in Firefox.
 */
const hour = 3_600_000;
const day = 24 * hour;
let browser: JourneyBrowser;
beforeAll(async () => {
  browser = await startJourney(daytime(sides[0]));
  await importProfile(browser.session, liveFiling(browser.folder));
});
afterAll(() => browser?.end());

test('the toolbar says how many days are left, and a reminder comes once', async () => {
  await browser.until('a badge of five days', ({ badge }) => badge === '5d');
  const page = await browser.options('filings');
  await (await page.find('switch', /^Remind me of last days/)).click();
  await page.find('button', 'Remind me of “Police filing” tomorrow');
  // as if the date had been known for weeks, and the browser been closed
  await browser.session.desk.evaluate(async (knownAt) => {
    const scope = globalThis as unknown as { browser?: Api; chrome: Api };
    const { local } = (scope.browser ?? scope.chrome).storage;
    const state = (await local.get('reminders')).reminders as { reminders: object[] };
    const reminders = state.reminders.map((one) => ({ ...one, knownAt }));
    await local.set({ reminders: { ...state, reminders }, filingsChangedAt: new Date().toISOString() });
  }, new Date(Date.now() - 20 * 86_400_000).toISOString());
  const { reminders } = await browser.until('a notification', ({ notified, reminders: known }) => {
    // a headless Firefox takes notifications and closes them at once
    const isOpen = browserName === 'firefox' || notified.includes('reminders');
    return isOpen && known.some(({ shownAt }) => shownAt !== null);
  });
  expect(reminders.find(({ stageId }) => stageId === 'psb-register')).toMatchObject({
    day: addDays(today, 5),
  });
  await page.close();
});

test('a browser that is closed and started again knows all of it, and does not say it twice', async () => {
  const before = await browser.seen();
  await browser.restart();
  const after = await browser.until(
    'the badge and the alarm',
    ({ badge, alarm }) => badge === '5d' && alarm !== null,
  );
  expect(after.reminders).toEqual(before.reminders);
  expect(after.notified).toEqual([]);
  // an alarm wakes a background that was stopped: it looks, and asks for the next alarm
  await browser.session.stopWorker();
  await browser.session.desk.evaluate(async () => {
    const scope = globalThis as unknown as { browser?: Api; chrome: Api };
    await (scope.browser ?? scope.chrome).alarms.create('reminders', { when: Date.now() + 500 });
  }, null);
  await browser.until('the next look', ({ alarm }) => alarm !== null && alarm > Date.now() + 60_000);
  expect((await browser.seen()).reminders).toEqual(before.reminders);
  const page = await browser.popup();
  await hasText(page, /Until .*\(5 days left\)/);
  await page.close();
});

test('a background that was stopped hears what is noted, and is quiet when it is done', async () => {
  await browser.session.stopWorker();
  const page = await browser.popup();
  await (await page.find('button', 'Show all stages')).click();
  await (await page.find('checkbox', /^Police filing/)).click();
  await browser.until('no badge any more', ({ badge, reminders }) => {
    return badge === '' && reminders.every(({ stageId }) => stageId !== 'psb-register');
  });
  await (await page.find('button', 'Undo')).click();
  await browser.until('the badge again', ({ badge }) => badge === '5d');
  await page.close();
});

test('a browser that was killed speaks up once when days have passed, never at night, and not of years at once', async () => {
  const shownAt = async () =>
    (await browser.seen()).reminders.find(({ stageId }) => stageId === 'psb-register')?.shownAt;
  const before = await shownAt();
  const isQuiet = async (badge: string) => {
    const now = await browser.until(
      `a badge of ${badge}`,
      (one) => one.badge === badge && one.alarm !== null,
    );
    expect(now.notified).toEqual([]);
  };
  const hasSpoken = async (since: string | null | undefined) => {
    const now = await browser.until('one notification', ({ notified, reminders }) => {
      const isOpen = browserName === 'firefox' || notified.length === 1;
      return (
        isOpen && reminders.some(({ stageId, shownAt: at }) => stageId === 'psb-register' && at !== since)
      );
    });
    return now.reminders.find(({ stageId }) => stageId === 'psb-register')?.shownAt;
  };
  // some hours on, and no later than today in China, nothing is due
  const leftOfDay = day - ((Date.now() + 8 * hour) % day);
  await browser.wakeUp(Math.min(3 * hour, leftOfDay / 2), daytime(sides[0]));
  await isQuiet('5d');
  expect(await shownAt()).toBe(before);

  // three days on, “three days before” has gone by: but it is night here, on the other side of China
  await browser.wakeUp(3 * day, night(sides[1]));
  await isQuiet('2d');
  expect(await shownAt()).toBe(before);

  // the same day where it is day
  await browser.wakeUp(3 * day, daytime(sides[1]));
  const spoken = await hasSpoken(before);
  // two years asleep: one notification for all that was missed, and the popup says how late it is
  await browser.wakeUp(730 * day, daytime(sides[0]));
  const last = await hasSpoken(spoken);
  expect((await browser.seen()).badge).toBe('!');
  const page = await browser.popup();
  await hasText(page, /Was due on .*\(72\d days ago\)/);
  await page.close();
  await browser.wakeUp(730 * day + hour, daytime(sides[0]));
  await isQuiet('!');
  expect(await shownAt()).toBe(last);

  // the clock is put right again: nothing is said, nothing is lost
  await browser.wakeUp(0, daytime(sides[0]));
  await isQuiet('5d');
});
