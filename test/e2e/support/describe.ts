import type { Opened, Opener } from '../../../lib/fill/index.ts';
import type { FillRunReport, PageReport } from '../../../lib/messages/page-report.ts';
import type { Session, Tab } from '../browsers/index.ts';

export interface FrameAnswer<T> {
  frameId: number;
  /** CSS selectors of the frame elements from the top document down, joined by ` >> `; '' for the top */
  path: string;
  /** the frame's address */
  url: string;
  answer: T;
}

interface ExtensionApi {
  scripting: {
    executeScript(injection: {
      target: { tabId: number; allFrames: true };
      func: () => string[];
    }): Promise<{ frameId: number; result?: string[] }[]>;
  };
  tabs: { sendMessage(tabId: number, message: unknown, options: { frameId: number }): Promise<unknown> };
}

/**
 * Runs on the desk: sends one message to every frame of a tab and keeps the answers that came.
 * They travel as JSON: WebDriver BiDi writes an object that occurs twice only once, and its readers lose it.
 */
async function ask(question: {
  tabId: number;
  type: string;
  body: object;
  frameId: number | null;
}): Promise<string> {
  const scope = globalThis as unknown as { browser?: ExtensionApi; chrome: ExtensionApi };
  const api = scope.browser ?? scope.chrome;
  const locate = (): string[] => {
    const steps: string[] = [];
    let view: Window = window;
    for (let depth = 0; depth < 12; depth++) {
      let element: Element | null = null;
      try {
        element = view.frameElement;
      } catch {
        // a frame of another origin keeps its place to itself
      }
      if (!element) break;
      const document = element.ownerDocument;
      const tag = element.tagName.toLowerCase();
      const unique = (selector: string) => document.querySelectorAll(selector).length === 1;
      const byId = element.id ? `${tag}#${CSS.escape(element.id)}` : '';
      const name = element.getAttribute('name');
      const byName = name ? `${tag}[name="${CSS.escape(name)}"]` : '';
      let path = '';
      for (let at: Element | null = element; at?.parentElement; at = at.parentElement) {
        path = ` > :nth-child(${[...at.parentElement.children].indexOf(at) + 1})${path}`;
      }
      steps.unshift([byId, byName].find((selector) => selector && unique(selector)) ?? `html${path}`);
      view = view.parent;
    }
    return [steps.join(' >> '), location.href];
  };
  const frames = await api.scripting.executeScript({
    target: { tabId: question.tabId, allFrames: true },
    func: locate,
  });
  const answers = await Promise.all(
    frames.map(async ({ frameId, result }) => {
      if (question.frameId !== null && question.frameId !== frameId) return { frameId, path: '', url: '' };
      const message = { type: question.type, body: question.body };
      const reply = await api.tabs.sendMessage(question.tabId, message, { frameId }).catch(() => undefined);
      const { ok, answer } = (reply ?? { ok: false }) as { ok: boolean; answer?: unknown };
      return { frameId, path: result?.[0] ?? '', url: result?.[1] ?? '', answer: ok ? answer : undefined };
    }),
  );
  return JSON.stringify(
    answers
      .filter(({ answer }) => answer !== undefined && answer !== null)
      .sort((a, b) => a.frameId - b.frameId),
  );
}

async function askFrames<T>(
  session: Session,
  tab: Tab,
  type: string,
  body: object = {},
  frameId: number | null = null,
): Promise<FrameAnswer<T>[]> {
  return JSON.parse(await session.desk.evaluate(ask, { tabId: tab.id, type, body, frameId }));
}

/** What the content script of every frame of a tab knows of its page, the top frame first. */
export function describe(session: Session, tab: Tab): Promise<FrameAnswer<PageReport>[]> {
  return askFrames(session, tab, 'page.describe');
}

/** How the last fill of every frame of a tab ended; frames that were never filled are left out. */
export function lastFills(session: Session, tab: Tab): Promise<FrameAnswer<FillRunReport>[]> {
  return askFrames(session, tab, 'fill.last');
}

interface Openers {
  openers: readonly Opener[];
  opened: Opened | null;
}

/** Every frame of a tab once for each tab bar's closed tab, opened to look; the one that was open is shown again. */
export async function describeBehindTabs(session: Session, tab: Tab): Promise<FrameAnswer<PageReport>[]> {
  const open = (id: string | null, frameId: number | null) =>
    askFrames<Openers>(session, tab, 'fill.open', { open: id }, frameId);
  const found: FrameAnswer<PageReport>[] = [];
  for (const { frameId, answer } of await open(null, null)) {
    let back = '';
    for (const { id, kind } of answer.openers) {
      if (kind !== 'tab') continue;
      const [opened] = await open(id, frameId);
      back ||= opened?.answer.opened?.back ?? '';
      found.push(...(await describe(session, tab)));
    }
    if (back) await open(back, frameId);
  }
  return found;
}

/** Shows or hides the renderings on all portal pages: the setting that the panel's switch changes. */
export async function setOverlay(session: Session, on: boolean): Promise<void> {
  await session.desk.evaluate(async (overlay) => {
    interface Api {
      storage: {
        local: { get(key: string): Promise<{ settings?: object }>; set(items: object): Promise<void> };
      };
    }
    const scope = globalThis as unknown as { browser?: Api; chrome: Api };
    const { local } = (scope.browser ?? scope.chrome).storage;
    await local.set({ settings: { ...(await local.get('settings')).settings, overlay } });
  }, on);
}

/**
 * Waits until a page stands still: its documents are complete, nothing is being loaded, and three looks in
 * a row found the same fields and texts. Looking is work for the page, too: what it took is waited for twice over
 * before the next look, so that a slow page is not slower for being watched.
 * @param timeout in ms; a page that never rests is described as it is then
 * @returns the last description; empty when no content script answers, which means it is no portal's page
 */
export async function settled(
  session: Session,
  tab: Tab,
  timeout = 8_000,
): Promise<FrameAnswer<PageReport>[]> {
  const deadline = Date.now() + timeout;
  let last = '';
  let same = 0;
  for (;;) {
    const loaded = session.answered.length;
    const began = performance.now();
    const complete = await tab.evaluate(() => document.readyState === 'complete', null).catch(() => false);
    const reports = await describe(session, tab).catch(() => []);
    const now = JSON.stringify([
      loaded,
      reports.map(({ path, answer }) => [
        path,
        answer.step,
        answer.fields.map((field) => [field.selector, field.rawLabel, field.value]),
        answer.strings.map(({ translation }) => translation),
      ]),
    ]);
    same = complete && now === last && reports.length > 0 ? same + 1 : 0;
    last = now;
    if (same >= 2 || Date.now() > deadline) return reports;
    const took = performance.now() - began;
    await new Promise((done) => setTimeout(done, Math.max(100, 2 * took)));
  }
}
