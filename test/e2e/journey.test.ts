import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ICAL from 'ical.js';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { addDays, chinaDate } from '../../lib/journey/china-date.ts';
import { ensureBuild } from '../../scripts/build/build.ts';
import type { Session, Tab } from './browsers/index.ts';
import { clockOf } from './support/clock.ts';
import { popupSize } from './support/panel.ts';
import { importProfile, sampleCompany } from './support/profile.ts';
import { browserName, startSession } from './support/session.ts';

/**
 * The journey in the real browser: questions, plan and stages; badge, reminder and calendar file; the background
 * stopped, the browser closed and started again. The browser's clock stands in a zone where it is day, as far
 * west of China as the hour allows in Chromium and as far east in Firefox. Its own permission question cannot
 * be answered by a script, so the build under test holds the permission that the question would give.
 */
const size = { width: 1100, height: 900 };
const today = chinaDate(new Date());
let folder: string;
let session: Session;

/** A zone where the hour is one of these now. `Etc/GMT+5` is five hours *behind* UTC. */
function zoneWhere(isWanted: (hour: number) => boolean, side: 'west' | 'east'): string {
  const utc = new Date().getUTCHours();
  const offsets = Array.from({ length: 27 }, (_, index) => index - 12);
  const fitting = offsets.filter((offset) => isWanted((utc + offset + 24) % 24));
  const offset = (side === 'east' ? fitting.at(-1) : fitting[0]) ?? 0;
  return `Etc/GMT${offset > 0 ? '-' : '+'}${Math.abs(offset)}`;
}
const sides = browserName === 'firefox' ? (['east', 'west'] as const) : (['west', 'east'] as const);
const daytime = (side: 'west' | 'east') => zoneWhere((hour) => hour >= 10 && hour < 18, side);
const night = (side: 'west' | 'east') => zoneWhere((hour) => hour >= 22 || hour < 7, side);

/** Files made so far: what is imported anew differs in something of the company, too. */
let files = 10;

/** The sample company with a filing that went live 25 days ago, as another device would export it. */
function liveFiling(change: object = {}): string {
  const file = JSON.parse(readFileSync(sampleCompany, 'utf8'));
  const [profile] = file.profiles;
  // something of the company differs, too
  profile.organizer.fax = `021-555501${String(files).padStart(2, '0')}`;
  files += 1;
  const moment = new Date().toISOString();
  const done = { state: 'done', on: addDays(today, -25) };
  // as a version wrote it that knew fewer stages
  const ids = ['domain', 'server', 'enter', 'documents', 'provider-review', 'miit-sms'];
  file.filings = [
    {
      id: 'filing-live',
      profileId: profile.id,
      serviceId: profile.services[0].id,
      portal: 'aliyun',
      stages: Object.fromEntries([...ids, 'administration-review', 'go-live'].map((id) => [id, done])),
      ...change,
      history: [],
      createdAt: moment,
      updatedAt: moment,
    },
  ];
  const path = join(folder, 'live.json');
  writeFileSync(path, JSON.stringify(file));
  return path;
}

const start = () =>
  startSession({ extension: join(folder, 'build'), profile: join(folder, 'profile'), viewport: size });

const hour = 3_600_000;
const day = 24 * hour;
let clock: ReturnType<typeof clockOf>;

/** The browser is killed, and started again later, in another zone of the world. */
async function wakeUp(aheadMs: number, zone: string): Promise<void> {
  await session.kill();
  clock.setAhead(aheadMs);
  process.env.TZ = zone;
  session = await start();
}

let home: string | undefined;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'beian-journey-'));
  cpSync(await ensureBuild(browserName), join(folder, 'build'), { recursive: true });
  const path = join(folder, 'build', 'manifest.json');
  const manifest = JSON.parse(readFileSync(path, 'utf8'));
  manifest.permissions.push('notifications');
  manifest.optional_permissions = [];
  writeFileSync(path, JSON.stringify(manifest));
  home = process.env.TZ;
  process.env.TZ = daytime(sides[0]);
  clock = clockOf(join(folder, 'build'));
  session = await start();
});
afterAll(async () => {
  if (home === undefined) delete process.env.TZ;
  else process.env.TZ = home;
  await session?.close();
  rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
});

interface Api {
  action: { getBadgeText(of: object): Promise<string> };
  alarms: {
    get(name: string): Promise<{ scheduledTime: number } | undefined>;
    create(name: string, info: { when: number }): Promise<void>;
  };
  notifications: { getAll(): Promise<object>; clear(id: string): Promise<boolean> };
  storage: {
    local: { get(key: string): Promise<Record<string, unknown>>; set(values: object): Promise<void> };
  };
}

/** What the browser itself says of the extension: badge, alarm, notifications, and what is remembered. */
function seen() {
  return session.desk.evaluate(async () => {
    const scope = globalThis as unknown as { browser?: Api; chrome: Api };
    const api = scope.browser ?? scope.chrome;
    const { reminders } = await api.storage.local.get('reminders');
    return {
      badge: await api.action.getBadgeText({}),
      alarm: (await api.alarms.get('reminders'))?.scheduledTime ?? null,
      notified: Object.keys(await api.notifications.getAll()),
      reminders: ((reminders as { reminders?: { stageId: string; day: string; shownAt: string | null }[] })
        ?.reminders ?? []) as { stageId: string; day: string; shownAt: string | null }[],
    };
  }, null);
}

async function until(what: string, holds: (now: Awaited<ReturnType<typeof seen>>) => boolean) {
  const end = Date.now() + 30_000;
  for (;;) {
    const now = await seen();
    if (holds(now)) return now;
    if (Date.now() > end) throw new Error(`${what}: ${JSON.stringify(now)}`);
    await new Promise((done) => setTimeout(done, 200));
  }
}

const options = (place: string) => session.openExtension(`/options.html#${place}`, size);
const popup = () => session.openExtension('/popup.html?tab=1', popupSize);
const hasText = (page: Tab, pattern: RegExp) =>
  page.waitFor((source) => new RegExp(source).test(document.body.textContent ?? ''), pattern.source, {
    what: `the words ${pattern.source}`,
  });

test('a company that has nothing filed learns what it needs, and keeps the plan as a filing', async () => {
  await importProfile(session, sampleCompany);
  const page = await options('filings/new');
  await (await page.find('radio', 'Outside mainland China (Hong Kong, Macao, Taiwan or abroad)')).click();
  await hasText(page, /No ICP filing needed/);
  await (await page.find('radio', 'On servers in mainland China')).click();
  await (await page.find('radio', /with foreign owners/)).click();
  await (await page.find('radio', 'Yes')).click();
  await (await page.find('radio', 'Nothing')).click();
  await hasText(
    page,
    /ICP filing needed.*First filing.*Police filing \(PSB\) needed.*Commercial licence needed/,
  );
  await (await page.find('button', 'Why: Commercial licence needed')).click();
  await hasText(page, /Who runs it\? A company registered in mainland China with foreign owners/);
  await (await page.find('button', 'Start this filing')).click();
  await hasText(page, /All stages.*Conditions of the licence/);
  await (await page.find('button', 'Change the answers')).click();
  await (await page.find('radio', 'No, it only presents something')).click();
  await page.waitFor(() => !/Conditions of the licence/.test(document.body.textContent ?? ''), null, {
    what: 'a filing without a licence',
  });
  await (await page.find('button', 'Remove this filing')).click();
  await hasText(page, /No filing yet/);
  await page.close();
});

test('one filing fits into the popup without scrolling', async () => {
  // the longest of all: 24 hours that run, in two zones
  const at = new Date(Date.now() - 7_200_000).toISOString();
  const sms = {
    'provider-review': { state: 'done' },
    'miit-sms': { state: 'doing', on: chinaDate(new Date(at)), at },
  };
  for (const [stages, words] of [
    [{ stages: sms, stagesVersion: 2 }, /Until .* in China \(.* here\)/],
    [{}, /Until .*\(5 days left\)/],
  ] as const) {
    await importProfile(session, liveFiling(stages));
    const page = await popup();
    await hasText(page, words);
    expect(await page.evaluate(() => document.documentElement.scrollHeight, null)).toBeLessThanOrEqual(600);
    await page.close();
  }
});

test('the popup is worked with the keyboard alone', async () => {
  const page = await popup();
  await hasText(page, /Until .*\(5 days left\)/);
  const reached: { name: string; outline: string }[] = [];
  const isThere = (name: string) => reached.some((one) => one.name === name);
  for (let press = 0; press < 25 && !isThere('Show all stages'); press += 1) {
    await page.press('Tab');
    reached.push(
      await page.evaluate(() => {
        const at = document.activeElement;
        const name = at?.getAttribute('aria-label') ?? at?.textContent ?? '';
        return { name, outline: at ? getComputedStyle(at).outlineStyle : 'none' };
      }, null),
    );
  }
  const way = ['Start another filing', 'Date of “Police account and entity”', 'Done', 'Show all stages'];
  expect(reached.map(({ name }) => name).filter((name) => way.includes(name))).toEqual(
    expect.arrayContaining(way),
  );
  for (const { name, outline } of reached.filter((one) => /^(Done|Show all)/.test(one.name))) {
    expect(outline, name).not.toBe('none');
  }
  await page.press('Enter');
  const stage = await page.find('checkbox', /^Police filing/);
  expect(await stage.evaluate((box) => (box as HTMLInputElement).checked)).toBe(false);
  await page.close();
});

test('the toolbar says how many days are left, and a reminder comes once', async () => {
  await until('a badge of five days', ({ badge }) => badge === '5d');
  const page = await options('filings');
  await (await page.find('switch', /^Remind me of last days/)).click();
  await page.find('button', 'Remind me of “Police filing” tomorrow');
  // as if the date had been known for weeks, and the browser been closed
  await session.desk.evaluate(async (knownAt) => {
    const scope = globalThis as unknown as { browser?: Api; chrome: Api };
    const { local } = (scope.browser ?? scope.chrome).storage;
    const state = (await local.get('reminders')).reminders as { reminders: object[] };
    const reminders = state.reminders.map((one) => ({ ...one, knownAt }));
    await local.set({ reminders: { ...state, reminders }, filingsChangedAt: new Date().toISOString() });
  }, new Date(Date.now() - 20 * 86_400_000).toISOString());
  const { reminders } = await until('a notification', ({ notified, reminders: known }) => {
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
  const before = await seen();
  await session.close();
  session = await start();
  const after = await until(
    'the badge and the alarm',
    ({ badge, alarm }) => badge === '5d' && alarm !== null,
  );
  expect(after.reminders).toEqual(before.reminders);
  expect(after.notified).toEqual([]);
  // an alarm wakes a background that was stopped: it looks, and asks for the next alarm
  await session.stopWorker();
  await session.desk.evaluate(async () => {
    const scope = globalThis as unknown as { browser?: Api; chrome: Api };
    await (scope.browser ?? scope.chrome).alarms.create('reminders', { when: Date.now() + 500 });
  }, null);
  await until('the next look', ({ alarm }) => alarm !== null && alarm > Date.now() + 60_000);
  expect((await seen()).reminders).toEqual(before.reminders);
  const page = await popup();
  await hasText(page, /Until .*\(5 days left\)/);
  await page.close();
});

test('a background that was stopped hears what is noted, and is quiet when it is done', async () => {
  await session.stopWorker();
  const page = await popup();
  await (await page.find('button', 'Show all stages')).click();
  await (await page.find('checkbox', /^Police filing/)).click();
  await until('no badge any more', ({ badge, reminders }) => {
    return badge === '' && reminders.every(({ stageId }) => stageId !== 'psb-register');
  });
  await (await page.find('button', 'Undo')).click();
  await until('the badge again', ({ badge }) => badge === '5d');
  await page.close();
});

test('a rejection puts the filing back to where it is mended', async () => {
  const page = await popup();
  await (await page.find('button', 'Show all stages')).click();
  await (await page.find('checkbox', /^Police filing/)).click();
  await (await page.find('button', 'Hide the stages')).click();
  await (await page.find('button', 'Sent back')).click();
  await hasText(page, /“Police review” sent it back.*mend it at “Police filing”/);
  await (await page.find('button', 'Handed in again')).click();
  await page.find('button', 'Approved');
  await page.close();
});

test('the calendar file holds the dates, read by another parser', async () => {
  const page = await options('filings');
  await page.evaluate(() => {
    const scope = globalThis as unknown as { saved?: Blob };
    const make = URL.createObjectURL;
    URL.createObjectURL = (blob: Blob) => {
      scope.saved = blob;
      return make.call(URL, blob);
    };
  }, null);
  await (await page.find('button', 'Save all dates as a calendar file')).click();
  await page.waitFor(() => 'saved' in globalThis, null, { what: 'the file' });
  const text = await page.evaluate(() => (globalThis as unknown as { saved: Blob }).saved.text(), null);
  const events = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent');
  const event = events.map((one) => new ICAL.Event(one)).find(({ uid }) => uid.includes('psb-register'));
  expect(event?.summary).toMatch(/^Done: Police filing 公安联网备案/);
  expect(event?.startDate.toString()).toBe(today);
  await page.close();
});

test('a browser that was killed speaks up once when days have passed, never at night, and not of years at once', async () => {
  const shownAt = async () =>
    (await seen()).reminders.find(({ stageId }) => stageId === 'psb-register')?.shownAt;
  const filing = await options('filings/filing-live');
  for (let note = 0; note < 3; note += 1)
    await (await filing.find('button', 'Take back the last note')).click();
  await until('the badge of the open limit', ({ badge }) => badge === '5d');
  await filing.close();
  const before = await shownAt();
  const isQuiet = async (badge: string) => {
    const now = await until(`a badge of ${badge}`, (one) => one.badge === badge && one.alarm !== null);
    expect(now.notified).toEqual([]);
  };
  const hasSpoken = async (since: string | null | undefined) => {
    const now = await until('one notification', ({ notified, reminders }) => {
      const isOpen = browserName === 'firefox' || notified.length === 1;
      return (
        isOpen && reminders.some(({ stageId, shownAt: at }) => stageId === 'psb-register' && at !== since)
      );
    });
    return now.reminders.find(({ stageId }) => stageId === 'psb-register')?.shownAt;
  };
  // three hours on nothing is due
  await wakeUp(3 * hour, daytime(sides[0]));
  await isQuiet('5d');
  expect(await shownAt()).toBe(before);

  // three days on, “three days before” has gone by: but it is night here, on the other side of China
  await wakeUp(3 * day, night(sides[1]));
  await isQuiet('2d');
  expect(await shownAt()).toBe(before);

  // the same day where it is day
  await wakeUp(3 * day, daytime(sides[1]));
  const spoken = await hasSpoken(before);
  // two years asleep: one notification for all that was missed, and the popup says how late it is
  await wakeUp(730 * day, daytime(sides[0]));
  const last = await hasSpoken(spoken);
  expect((await seen()).badge).toBe('!');
  const page = await popup();
  await hasText(page, /Was due on .*\(72\d days ago\)/);
  await page.close();
  await wakeUp(730 * day + hour, daytime(sides[0]));
  await isQuiet('!');
  expect(await shownAt()).toBe(last);

  // the clock is put right again: nothing is said, nothing is lost
  await wakeUp(0, daytime(sides[0]));
  await isQuiet('5d');
});

/** The seed case at two moments of its way; test/unit/journey/seed-case.test.ts walks all of it by hand. */
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
  const path = join(folder, 'seed.json');
  writeFileSync(path, JSON.stringify(file));
  await importProfile(session, path);

  const at = (when: string) => Date.parse(when) - Date.now();
  const choose = async (service: number) => {
    const page = await popup();
    const name = new RegExp(`^${profile.services[service].name}`);
    await (await page.find('button', name)).click();
    return page;
  };
  await wakeUp(at('2026-02-13T12:00:00+08:00'), 'Asia/Shanghai');
  const festival = await choose(0);
  // twenty working days: 14 February (worked), 24 to 28 (the 28th worked), 2 to 6, 9 to 13, 16 to 19 March
  await hasText(festival, /Expected Feb 14 to Mar 19/);
  await festival.close();
  await wakeUp(at('2031-02-15T12:00:00+08:00'), 'America/Los_Angeles');
  const renewal = await choose(1);
  // 14 June less 90 days: 14 in June, 31 in May, 30 in April, 15 in March
  await hasText(renewal, /Licence renewal.*Until Mar 16 \(29 days left\)/);
  await renewal.close();
});
