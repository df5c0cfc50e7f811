import { afterAll, beforeAll, expect, test } from 'vitest';
import type { PageReport } from '../../lib/messages/page-report.ts';
import type { Session, Tab } from './browsers/index.ts';
import { type FrameAnswer, lastFills, settled } from './support/describe.ts';
import { pages, plainForm } from './support/pages.ts';
import { fillByPanel, openPanel } from './support/panel.ts';
import { importProfile, sampleCompany } from './support/profile.ts';
import { startSession } from './support/session.ts';

/** Who may have values of the profile, tried from every side that a page can reach. */
const portal = 'https://beian.aliyun.com/order';
const foreign = 'https://frames.example';
const lookalikes = [
  'https://beian.aliyun.com.example/form',
  'https://beian-aliyun.com/form',
  'https://xbeian.aliyun.com/form',
  'https://frames.example/beian.aliyun.com/form',
];

/** Parts of the sample company that no other place can know. */
const secrets = ['91310115MA1HY26X3X', '310115198503120020', '13812340001', '海云'];

let session: Session;
beforeAll(async () => {
  session = await startSession({
    resolve: pages({
      [`${portal}/plain`]: plainForm,
      [`${portal}/moved`]: `<h2>主体负责人信息</h2><p><label for="a">验证码：</label><input id="a"></p>
        <p><label for="b">应急联系电话：</label><input id="b"></p>`,
      [`${portal}/frames`]: `<h2>主办单位信息</h2><label>主办单位名称：<input id="own"></label>
        <iframe id="foreign" src="${foreign}/form"></iframe>
        <iframe id="sandboxed" sandbox="allow-scripts allow-forms" src="${portal}/plain"></iframe>`,
      ...Object.fromEntries([`${foreign}/form`, ...lookalikes].map((url) => [url, plainForm])),
    }),
  });
  await importProfile(session, sampleCompany);
});
afterAll(() => session?.close());

/** Every value on the page and in all of its frames, by whatever script may read them there. */
async function valuesOf(tab: Tab): Promise<string> {
  const read = () =>
    [...document.querySelectorAll('input, select, textarea')]
      .map((field) => (field as HTMLInputElement).value)
      .join('\n');
  return (await Promise.all(tab.frames().map((frame) => frame.evaluate(read, null).catch(() => '')))).join(
    '\n',
  );
}

const leaked = (text: string) => secrets.filter((secret) => text.includes(secret));

/** The side panel's own message: fill every field of a page with the company's number. */
function requestFor(tab: Tab, [frame]: readonly FrameAnswer<PageReport>[], key: string) {
  const { pageId = '', fields = [], url = '' } = frame?.answer ?? {};
  const { origin } = new URL(url);
  const items = fields.map(({ ref }) => ({
    frameId: 0,
    pageId,
    origin,
    ref,
    key,
    overwrite: true,
    seen: '',
  }));
  return {
    type: 'fill.run',
    body: { tabId: tab.id, profileId: 'sample-haiyun', serviceId: null, items, pageKeys: [], runId: 'r1' },
  };
}

/** Sends it from a page of the extension, which may. */
const sendFromDesk = (request: object) =>
  session.desk.evaluate(async (message) => {
    interface Api {
      runtime: { sendMessage(message: unknown): Promise<unknown> };
    }
    const scope = globalThis as unknown as { browser?: Api; chrome: Api };
    return JSON.stringify(await (scope.browser ?? scope.chrome).runtime.sendMessage(message));
  }, request);

test('a page script finds no way to the extension', async () => {
  const tab = await session.open(`${portal}/plain`);
  const frames = await settled(session, tab);
  const key = frames[0]?.answer.fields[0]?.key ?? '';
  const request = requestFor(tab, frames, key);
  const seen = await tab.evaluate(
    async ({ origin, request }) => {
      const heard: unknown[] = [];
      window.addEventListener('message', (event) => heard.push(event.data));
      const scope = globalThis as unknown as Record<
        string,
        { runtime?: { sendMessage?: (...args: unknown[]) => Promise<unknown> } } | undefined
      >;
      const id = origin.split('/').at(-1) ?? '';
      for (const name of ['chrome', 'browser']) {
        try {
          heard.push(await scope[name]?.runtime?.sendMessage?.(id, request));
        } catch (error) {
          heard.push(String(error));
        }
      }
      window.postMessage(request, '*');
      for (const type of ['fill.run', 'fill.apply', 'page.describe']) {
        document.dispatchEvent(new CustomEvent(type, { detail: request }));
        window.dispatchEvent(new MessageEvent('message', { data: { ...request, type } }));
      }
      await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
      return JSON.stringify(heard);
    },
    { origin: session.origin, request },
  );
  await settled(session, tab);
  expect(leaked(seen)).toEqual([]);
  expect(leaked(await valuesOf(tab))).toEqual([]);
  expect(await lastFills(session, tab)).toEqual([]);
  // the request itself is right: from the extension it fills
  await sendFromDesk(request);
  expect(leaked(await valuesOf(tab))).not.toEqual([]);
  await tab.close();
});

test('what was previewed on one page goes into no other', async () => {
  const tab = await session.open(`${portal}/plain`);
  const frames = await settled(session, tab);
  const key = frames[0]?.answer.fields[0]?.key ?? '';
  const request = requestFor(tab, frames, key);
  await tab.goto(`${portal}/moved`);
  const moved = await settled(session, tab);
  expect(moved[0]?.answer.fields[0]?.ref).toBe(frames[0]?.answer.fields[0]?.ref);
  expect(await sendFromDesk(request)).toContain('frame-gone');
  // nor does a captcha get a value that somebody agreed to, nor a field that means something else
  const answer = await sendFromDesk(requestFor(tab, moved, key));
  expect(answer).toContain('"reason":"never"');
  expect(answer).toContain('"reason":"gone"');
  expect((await valuesOf(tab)).trim()).toBe('');
  await tab.close();
});

test('the extension’s files cannot be loaded by a page', async () => {
  const tab = await session.open(`${portal}/plain`);
  const loaded = await tab.evaluate(async (origin) => {
    const tries = ['/sidepanel.html', '/options.html', '/popup.html', '/manifest.json'].map((path) =>
      fetch(origin + path).then(
        (answer) => answer.text(),
        () => '',
      ),
    );
    return (await Promise.all(tries)).join('');
  }, session.origin);
  expect(loaded).toBe('');
  await tab.close();
});

test('a content script may not ask for values', async () => {
  const tab = await session.open(`${portal}/plain`);
  const frames = await settled(session, tab);
  const answer = await session.desk.evaluate(
    async ({ tabId, refs, pageId }) => {
      interface Api {
        scripting: { executeScript(injection: object): Promise<{ result?: unknown }[]> };
        runtime: { sendMessage(message: unknown): Promise<unknown> };
      }
      const scope = globalThis as unknown as { browser?: Api; chrome: Api };
      const results = await (scope.browser ?? scope.chrome).scripting.executeScript({
        target: { tabId },
        args: [tabId, refs, pageId],
        func: async (id: number, fields: string[], pageId: string) => {
          const own = globalThis as unknown as { browser?: Api; chrome: Api };
          const items = fields.map((ref) => ({
            frameId: 0,
            pageId,
            origin: location.origin,
            ref,
            key: 'organizer.certificateNumber',
            overwrite: true,
            seen: '',
          }));
          const of = { tabId: id, profileId: 'sample-haiyun', serviceId: null };
          const body = { ...of, items, pageKeys: [], runId: 'r1' };
          const api = own.browser ?? own.chrome;
          return JSON.stringify(
            (await Promise.race([
              api.runtime.sendMessage({ type: 'fill.run', body }).catch((error: unknown) => String(error)),
              // the background drops the message, so nothing ever answers; its own reply comes after ours
              api.runtime
                .sendMessage({ type: 'page.describe', body: {} })
                .catch((error: unknown) => String(error)),
            ])) ?? null,
          );
        },
      });
      return String(results[0]?.result);
    },
    {
      tabId: tab.id,
      refs: frames.flatMap(({ answer }) => answer.fields.map(({ ref }) => ref)),
      pageId: frames[0]?.answer.pageId ?? '',
    },
  );
  expect(leaked(answer)).toEqual([]);
  expect(leaked(await valuesOf(tab))).toEqual([]);
  await tab.close();
});

test('a foreign and a sandboxed frame of a portal page get nothing', async () => {
  const tab = await session.open(`${portal}/frames`);
  const frames = await settled(session, tab);
  expect(frames.map(({ path }) => path)).toEqual(['']);
  const panel = await openPanel(session, tab);
  const reports = await fillByPanel(session, tab, panel);
  expect(reports.map(({ report }) => report.outcome)).toEqual(['filled']);
  expect(await tab.evaluateText('document.querySelector("#own").value')).toContain('海云');
  for (const frame of tab.frames().slice(1)) {
    const values = await frame.evaluate(
      () => [...document.querySelectorAll('input')].map((field) => field.value).join(''),
      null,
    );
    expect(leaked(values)).toEqual([]);
  }
  await panel.close();
  await tab.close();
});

test.each(lookalikes)('%s is no portal', async (url) => {
  const tab = await session.open(url);
  expect(
    await session.desk.evaluate(async (tabId) => {
      interface Api {
        tabs: { sendMessage(tabId: number, message: unknown): Promise<unknown> };
      }
      const scope = globalThis as unknown as { browser?: Api; chrome: Api };
      const answer = (scope.browser ?? scope.chrome).tabs.sendMessage(tabId, {
        type: 'page.describe',
        body: {},
      });
      return answer.then(
        () => 'answered',
        () => 'nobody there',
      );
    }, tab.id),
  ).toBe('nobody there');
  const panel = await session.openExtension(`/sidepanel.html?tab=${tab.id}`);
  await panel.waitFor(() => /not a filing page/i.test(document.body.textContent ?? ''), null);
  await panel.close();
  await tab.close();
});
