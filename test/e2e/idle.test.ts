import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ensureBuild } from '../../scripts/build/build.ts';
import type { Session, Tab } from './browsers/index.ts';
import { settled } from './support/describe.ts';
import { pages } from './support/pages.ts';
import { browserName, startSession } from './support/session.ts';

/**
 * On a page without a form the content script must cost nothing. The build under test is the production build
 * with one script before its own in the same world, which counts what the content script sets going.
 */
const portal = 'https://beian.aliyun.com/order';

interface Counts {
  /** timers and frames set and neither done nor cancelled */
  waiting: number;
  /** how often a timer, frame or observer of ours has run */
  runs: number;
}

const counter = `(() => {
  const counts = { waiting: 0, runs: 0 };
  globalThis.idleCounts = counts;
  for (const [set, clear] of [['setTimeout', 'clearTimeout'], ['requestAnimationFrame', 'cancelAnimationFrame'], ['requestIdleCallback', 'cancelIdleCallback']]) {
    const open = new Set();
    const own = { set: globalThis[set].bind(globalThis), clear: globalThis[clear].bind(globalThis) };
    globalThis[set] = (callback, ...rest) => {
      const id = own.set((...args) => { if (open.delete(id)) counts.waiting--; counts.runs++; callback(...args); }, ...rest);
      open.add(id);
      counts.waiting++;
      return id;
    };
    globalThis[clear] = (id) => { if (open.delete(id)) counts.waiting--; own.clear(id); };
  }
  const every = globalThis.setInterval.bind(globalThis);
  globalThis.setInterval = (callback, ...rest) => { counts.waiting++; return every(() => { counts.runs++; callback(); }, ...rest); };
  for (const name of ['MutationObserver', 'ResizeObserver', 'IntersectionObserver']) {
    const Own = globalThis[name];
    globalThis[name] = class extends Own {
      constructor(callback, ...rest) { super((...args) => { counts.runs++; callback(...args); }, ...rest); }
    };
  }
})();`;

let folder: string;
let session: Session;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'beian-counted-'));
  cpSync(await ensureBuild(browserName), folder, { recursive: true });
  const path = join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(path, 'utf8')) as { content_scripts: { matches: string[] }[] };
  const matches = manifest.content_scripts.flatMap((script) => script.matches);
  const first = {
    matches: [...new Set(matches)],
    js: ['counter.js'],
    run_at: 'document_start',
    all_frames: true,
  };
  writeFileSync(join(folder, 'counter.js'), counter);
  writeFileSync(path, JSON.stringify({ ...manifest, content_scripts: [first, ...manifest.content_scripts] }));
  session = await startSession({
    extension: folder,
    resolve: pages({
      [`${portal}/text`]:
        '<title>帮助</title><h1>备案流程说明</h1><p>备案分为初审、短信核验和管局审核。</p><a href="/">返回首页</a>',
      [`${portal}/form`]: '<h1>主办单位信息</h1><form><label>主办单位名称 <input name="n"></label></form>',
    }),
  });
});
afterAll(async () => {
  await session?.close();
  rmSync(folder, { recursive: true, force: true });
});

function countsOf(tab: Tab): Promise<Counts> {
  return session.desk.evaluate(async (tabId) => {
    interface Api {
      scripting: { executeScript(injection: object): Promise<{ result?: unknown }[]> };
    }
    const scope = globalThis as unknown as { browser?: Api; chrome: Api };
    const [answer] = await (scope.browser ?? scope.chrome).scripting.executeScript({
      target: { tabId },
      func: () => ({ ...(globalThis as unknown as { idleCounts: Counts }).idleCounts }),
    });
    return answer?.result as Counts;
  }, tab.id);
}

/** Lets the page live for a while by its own clock: sixty frames, a second for a person. */
const sixtyFrames = (tab: Tab) =>
  tab.evaluate(
    () =>
      new Promise<void>((done) => {
        let left = 60;
        const next = () => (left-- > 0 ? requestAnimationFrame(next) : done());
        next();
      }),
    null,
  );

test.each(['text', 'form'])('a quiet page (%s) sets nothing going', async (page) => {
  const tab = await session.open(`${portal}/${page}`);
  await settled(session, tab);
  await tab.activate();
  await sixtyFrames(tab);
  const before = await countsOf(tab);
  await sixtyFrames(tab);
  expect(before.waiting).toBe(0);
  expect(await countsOf(tab)).toEqual(before);

  // and it wakes for a form that comes later, which also shows that the counter counts
  await tab.evaluate(() => {
    document.body.insertAdjacentHTML('beforeend', '<p><label>手机号码 <input name="late"></label></p>');
  }, null);
  const fields = (await settled(session, tab)).flatMap(({ answer }) => answer.fields);
  expect(fields.map(({ selector }) => selector)).toContain('input[name="late"]');
  expect((await countsOf(tab)).runs).toBeGreaterThan(before.runs);
  await tab.close();
});
