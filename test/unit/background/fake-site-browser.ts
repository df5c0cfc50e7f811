import { vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';

type Listener = (...values: never[]) => unknown;

function event() {
  const listeners: Listener[] = [];
  return {
    addListener: (listener: Listener) => void listeners.push(listener),
    removeListener: () => undefined,
    /** calls every listener and waits for all of them */
    fire: (...values: unknown[]) =>
      Promise.all(listeners.map((listener) => listener(...(values as never[])))),
  };
}

/** One frame of the fake browser's tab, as `executeScript` finds it. */
export interface FakeFrame {
  frameId: number;
  origin: string;
  url: string;
  present?: boolean;
}

/** Stands in for the browser's permissions, registered scripts and one tab that holds frames. */
export function fakeSiteBrowser() {
  fakeBrowser.reset();
  const state = {
    permitted: [] as string[],
    registered: [] as { id: string; matches: string[] }[],
    frames: [] as FakeFrame[],
    /** undefined while the browser hides the page */
    url: undefined as string | undefined,
    /** false makes every injection fail */
    injectable: true,
    injectedInto: [] as number[],
    sent: [] as unknown[],
  };
  const permissions = { onAdded: event(), onRemoved: event() };
  const tabs = { onUpdated: event(), onRemoved: event() };
  const patternOf = ({ origins = [] }: { origins?: string[] }) => origins[0] ?? '';
  Object.assign(browser, {
    permissions: {
      ...permissions,
      contains: async (asked: object) => state.permitted.includes(patternOf(asked)),
      remove: vi.fn(async (asked: object) => {
        state.permitted = state.permitted.filter((one) => one !== patternOf(asked));
        return true;
      }),
    },
    scripting: {
      insertCSS: async () => undefined,
      executeScript: async ({ target, files }: { target: { frameIds?: number[] }; files?: string[] }) => {
        if (!state.injectable) throw new Error('Cannot access contents of the page');
        if (files) state.injectedInto.push(...(target.frameIds ?? []));
        return state.frames.map((frame) => ({ frameId: frame.frameId, result: files ? null : frame }));
      },
      getRegisteredContentScripts: async () => state.registered,
      registerContentScripts: async (scripts: { id: string; matches: string[] }[]) => {
        for (const script of scripts) {
          if (state.registered.some(({ id }) => id === script.id)) throw new Error('Duplicate script ID');
          state.registered.push(script);
        }
      },
      unregisterContentScripts: async ({ ids }: { ids: string[] }) => {
        state.registered = state.registered.filter(({ id }) => !ids.includes(id));
      },
    },
  });
  Object.assign(browser.tabs, {
    ...tabs,
    get: async (id: number) => {
      if (id !== 9) throw new Error('No tab');
      return { id, url: state.url };
    },
    query: async () => [{ id: 9, url: state.url }],
    sendMessage: async (_: number, message: unknown) => {
      state.sent.push(message);
      return { ok: true, answer: undefined };
    },
  });
  Object.assign(browser.runtime, {
    getURL: (path: string) => `moz-extension://own/${path}`,
    // as Firefox tells them
    getManifest: () => ({
      content_scripts: [
        { js: ['moz-extension://own/content-scripts/portal.js'], css: ['moz-extension://own/portal.css'] },
      ],
    }),
    onInstalled: event(),
    onStartup: event(),
  });
  return { state, permissions, tabs };
}

/** Sends a message as one of the extension's own pages would; answers what the handler said. */
export function sendAsPage(type: string, body: unknown): Promise<unknown> {
  return new Promise((done, fail) => {
    const { onMessage } = browser.runtime as unknown as {
      onMessage: { trigger: (...values: unknown[]) => Promise<unknown> };
    };
    const sender = { id: browser.runtime.id, url: browser.runtime.getURL('') };
    const respond = (answered: { ok: boolean; answer?: unknown }) =>
      answered.ok ? done(answered.answer) : fail(new Error(`no answer to ${type}`));
    void onMessage.trigger({ type, body }, sender, respond);
  });
}
