import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { addDays, chinaDate } from '../../../lib/journey/china-date.ts';
import { ensureBuild } from '../../../scripts/build/build.ts';
import type { Session, Tab } from '../browsers/index.ts';
import { clockOf } from './clock.ts';
import { popupSize } from './panel.ts';
import { sampleCompany } from './profile.ts';
import { browserName, startSession } from './session.ts';

/** Size of the options page, in CSS pixels. */
const size = { width: 1100, height: 900 };

/** China's date when the test began. */
export const today = chinaDate(new Date());

/** The part of the extension's API that the tests ask from a page of it. */
export interface Api {
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
export interface Seen {
  badge: string;
  /** ms since 1970 */
  alarm: number | null;
  notified: string[];
  reminders: { stageId: string; day: string; shownAt: string | null }[];
}

/**
 * A browser whose clock and zone a test sets, with one profile folder over all its starts. Its own permission
 * question cannot be answered by a script, so the build under test holds the permission that the question would
 * give.
 */
export interface JourneyBrowser {
  /** of the last start */
  readonly session: Session;
  /** a throw-away folder, for files to import */
  readonly folder: string;
  /** Closes the browser and starts it again. */
  restart(): Promise<void>;
  /** The browser is killed, and started again with another clock, in another zone of the world. */
  wakeUp(aheadMs: number, zone: string): Promise<void>;
  seen(): Promise<Seen>;
  /** Waits until what is seen holds; throws after 30 s with what was seen last. */
  until(what: string, holds: (now: Seen) => boolean): Promise<Seen>;
  /** The options page at a place such as `filings/new`. */
  options(place: string): Promise<Tab>;
  popup(): Promise<Tab>;
  /** Closes the browser for good and puts the zone of this process back. */
  end(): Promise<void>;
}

/**
 * Starts such a browser.
 * @param zone name of a time zone
 * @param aheadMs how far its clock is ahead of the real one, in ms
 */
export async function startJourney(zone: string, aheadMs = 0): Promise<JourneyBrowser> {
  const folder = mkdtempSync(join(tmpdir(), 'beian-journey-'));
  const build = join(folder, 'build');
  cpSync(await ensureBuild(browserName), build, { recursive: true });
  const path = join(build, 'manifest.json');
  const manifest = JSON.parse(readFileSync(path, 'utf8'));
  manifest.permissions.push('notifications');
  manifest.optional_permissions = [];
  writeFileSync(path, JSON.stringify(manifest));
  const clock = clockOf(build);
  const home = process.env.TZ;
  const start = () =>
    startSession({
      extension: build,
      profile: join(folder, 'profile'),
      viewport: size,
      idleTimeout: 3_000,
    });
  const startAt = (ahead: number, at: string) => {
    clock.setAhead(ahead);
    process.env.TZ = at;
    return start();
  };
  let session = await startAt(aheadMs, zone);

  const seen = (): Promise<Seen> =>
    session.desk.evaluate(async () => {
      const scope = globalThis as unknown as { browser?: Api; chrome: Api };
      const api = scope.browser ?? scope.chrome;
      const { reminders } = await api.storage.local.get('reminders');
      return {
        badge: await api.action.getBadgeText({}),
        alarm: (await api.alarms.get('reminders'))?.scheduledTime ?? null,
        notified: Object.keys(await api.notifications.getAll()),
        reminders: (reminders as { reminders?: Seen['reminders'] } | undefined)?.reminders ?? [],
      };
    }, null);

  return {
    folder,
    get session() {
      return session;
    },
    async restart() {
      await session.close();
      session = await start();
    },
    async wakeUp(ahead, at) {
      await session.kill();
      session = await startAt(ahead, at);
    },
    seen,
    async until(what, holds) {
      const end = Date.now() + 30_000;
      for (;;) {
        const now = await seen();
        if (holds(now)) return now;
        if (Date.now() > end) throw new Error(`${what}: ${JSON.stringify(now)}`);
        await new Promise((done) => setTimeout(done, 200));
      }
    },
    options: (place) => session.openExtension(`/options.html#${place}`, size),
    popup: () => session.openExtension('/popup.html?tab=1', popupSize),
    async end() {
      if (home === undefined) delete process.env.TZ;
      else process.env.TZ = home;
      await session.close();
      rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
    },
  };
}

/** Waits until a page's text matches. */
export const hasText = (page: Tab, pattern: RegExp) =>
  page.waitFor((source) => new RegExp(source).test(document.body.textContent ?? ''), pattern.source, {
    what: `the words ${pattern.source}`,
  });

/** Files made so far: what is imported anew differs in something of the company, too. */
let files = 10;

/**
 * The sample company with a filing that went live 25 days ago, as another device would export it.
 * @param folder where the file is written
 * @param change values of the filing that are otherwise
 * @returns the file's path
 */
export function liveFiling(folder: string, change: object = {}): string {
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
