import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { practiceSites } from '../portals/serve.ts';
import type { Asked, Session, Tab } from './browsers/index.ts';
import { setOverlay, settled } from './support/describe.ts';
import { pages, plainForm } from './support/pages.ts';
import { browserName, startSession } from './support/session.ts';

/** Promise 5 of the design: the page stays the page. */
const formAt = 'https://beian.aliyun.com/order/plain';
const received: Asked[] = [];
let session: Session;
let without: Session;

beforeAll(async () => {
  const resolve = pages({ [formAt]: plainForm, 'https://beian.aliyun.com/order/received': '收到' }, (asked) =>
    received.push(asked),
  );
  session = await startSession({ resolve });
  without = await startSession({ resolve, withExtension: false });
});
afterAll(async () => {
  await session?.close();
  await without?.close();
});

/** Runs in the page: how many elements carry a rendering, in it and its frames. */
function countRenderings(): number {
  const inside = (document: Document): number =>
    document.querySelectorAll('[data-bg-text]').length +
    [...document.querySelectorAll('iframe')].reduce(
      (sum, frame) => sum + (frame.contentDocument ? inside(frame.contentDocument) : 0),
      0,
    );
  return inside(document);
}

/**
 * Runs in the page: the page and its frames as text. Counters in a kit's generated ids, and random letters of
 * TinyVue's (`panel-TzQQAzHQ`), differ from load to load.
 */
function serialise(): string {
  const inside = (document: Document): string =>
    [
      document.documentElement.outerHTML.replace(
        /\b(id|for|aria-\w+|name)="[^"]*(?:\d|-[\w-]{8}(?="))[^"]*"/g,
        '$1=""',
      ),
      ...[...document.querySelectorAll('iframe')].map((frame) =>
        frame.contentDocument ? inside(frame.contentDocument) : '',
      ),
    ].join('\n');
  return inside(document);
}

const renderings = (tab: Tab, some: boolean) =>
  tab.waitFor(
    ({ count, some }) => {
      const found = new Function(`return (${count})()`)() as number;
      return some ? found > 0 : found === 0;
    },
    { count: countRenderings.toString(), some },
    { what: some ? 'renderings on the page' : 'a page without renderings' },
  );

/**
 * Opening a kit's page is most of the work, and what a rendering does to a page is the style engine's affair, not the
 * kit's: Firefox sees the portals (frames and gb2312 among them) and one kit of each kind, Chromium all.
 */
const inFirefox = new Set([
  'aliyun',
  'psb',
  'legacy',
  'miit',
  'antd',
  'view-design',
  'tdesign',
  'layui',
  'table',
]);
const sites = practiceSites().filter(({ id }) => browserName === 'chromium' || inFirefox.has(id));

describe.each(sites.map((site) => [site.id, site.startUrl]))('%s', (_, startUrl) => {
  beforeEach(() => setOverlay(session, true));

  test('the overlay off leaves the page that is there without the extension; on, it adds no node', async () => {
    const bare = await without.open(startUrl);
    const tab = await session.open(startUrl);
    try {
      await settled(session, tab);
      await renderings(tab, true);
      await setOverlay(session, false);
      await renderings(tab, false);
      const off = await tab.evaluate(serialise, null);
      await bare.waitFor(() => document.readyState === 'complete', null);
      expect(off).toBe(await bare.evaluate(serialise, null));
      await tab.evaluate(() => {
        const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_ALL);
        const nodes: Node[] = [];
        while (walker.nextNode()) nodes.push(walker.currentNode);
        Object.assign(window, { nodesBefore: nodes, textsBefore: nodes.map((node) => node.nodeValue) });
      }, null);
      await setOverlay(session, true);
      await renderings(tab, true);
      const changed = await tab.evaluate(() => {
        const { nodesBefore, textsBefore } = window as unknown as {
          nodesBefore: Node[];
          textsBefore: (string | null)[];
        };
        const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_ALL);
        const nodes: Node[] = [];
        while (walker.nextNode()) nodes.push(walker.currentNode);
        return (
          nodes.filter((node, at) => node !== nodesBefore[at] || node.nodeValue !== textsBefore[at]).length +
          Math.abs(nodes.length - nodesBefore.length)
        );
      }, null);
      expect(changed).toBe(0);
      expect(tab.errors).toEqual(bare.errors);
    } finally {
      await tab.close();
      await bare.close();
    }
  });
});

/** Enters something in every control and submits; answers the body that the server received. */
async function submit(from: Session): Promise<string | null> {
  const tab = await from.open(formAt);
  try {
    if (from === session) await renderings(tab, true);
    await (await tab.query('#dwmc')).type('上海海云示例贸易有限公司');
    await (await tab.query('#bz')).type('备注 & more=1');
    await (await tab.query('input[name=xb][value="2"]')).click();
    await (await tab.query('input[name=ty]')).click();
    await tab.evaluate(() => {
      (document.querySelector('#dwxz') as HTMLSelectElement).value = '4';
    }, null);
    received.length = 0;
    await (await tab.query('input[name=tj]')).click();
    await tab.waitFor(() => location.pathname.endsWith('/received'), null);
    return received[0]?.body ?? null;
  } finally {
    await tab.close();
  }
}

test('a hint stands beside the body only while it is shown, and leaves nothing', async () => {
  const tab = await session.open(formAt);
  try {
    await renderings(tab, true);
    await tab.activate();
    const before = await tab.evaluate(serialise, null);
    // what stands beside head and body, and the text in it that a page could read
    const beside = (): string[] =>
      [...document.documentElement.children]
        .filter((child) => !/^(HEAD|BODY)$/.test(child.tagName))
        .map(({ outerHTML }) => outerHTML.replace(/<[^>]*>/g, ''));
    const besideIs = (texts: readonly string[]) =>
      tab.waitFor(
        ({ read, texts }) => JSON.stringify(new Function(`return (${read})()`)()) === texts,
        { read: beside.toString(), texts: JSON.stringify(texts) },
        { what: `${texts.length} hosts beside the body` },
      );
    await (await tab.query('#dwmc')).click();
    await besideIs(['']);
    await tab.evaluate(() => (document.activeElement as HTMLElement).blur(), null);
    await besideIs([]);
    expect(await tab.evaluate(serialise, null)).toBe(before);
  } finally {
    await tab.close();
  }
});

test.skipIf(browserName === 'firefox')(
  'printed, the page has its renderings in full ink and none over another or over a control',
  async () => {
    const tab = await session.open(formAt);
    try {
      await renderings(tab, true);
      await tab.asPrinted(true);
      const printed = await tab.evaluate(() => {
        const marked = [...document.querySelectorAll('[data-bg-text]')];
        const pale = marked.filter((element) => {
          const side = element.getAttribute('data-bg-place') === 'before' ? '::before' : '::after';
          const { opacity, content, visibility } = getComputedStyle(element, side);
          return opacity !== '1' || visibility !== 'visible' || content.length < 3;
        });
        const boxes = [...marked, ...document.querySelectorAll('input, select, textarea')];
        const touching = boxes.flatMap((one, index) =>
          boxes.slice(index + 1).filter((other) => {
            if (one.contains(other) || other.contains(one)) return false;
            const [a, b] = [one.getBoundingClientRect(), other.getBoundingClientRect()];
            const over = Math.min(a.right, b.right) - Math.max(a.left, b.left);
            const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
            return over > 1 && down > 1;
          }),
        );
        return { marked: marked.length, pale: pale.length, touching: touching.map((box) => box.outerHTML) };
      }, null);
      expect(printed.marked).toBeGreaterThan(5);
      expect(printed).toMatchObject({ pale: 0, touching: [] });
      await tab.asPrinted(false);
    } finally {
      await tab.close();
    }
  },
);

test('what a form submits is byte for byte the same with the overlay and without the extension', async () => {
  const own = await submit(session);
  expect(own).toContain('dwmc=');
  expect(own).toBe(await submit(without));
});

test('a framework that re-renders everything under the overlay does not stumble', async () => {
  const tab = await session.open('https://beian.aliyun.com/pcContainer/formpage?page=selfBa&pageAction=init');
  try {
    await settled(session, tab);
    await renderings(tab, true);
    await tab.evaluate(async () => {
      const { filing } = window as unknown as {
        filing: { redraw(): void; set(name: string, value: string): void };
      };
      for (let round = 0; round < 50; round++) {
        filing.set('Zjhm', String(round));
        filing.redraw();
        await new Promise((done) => requestAnimationFrame(done));
      }
    }, null);
    await settled(session, tab);
    await renderings(tab, true);
    expect(tab.errors).toEqual([]);
    expect(await tab.evaluateText('window.model().Zjhm')).toBe('49');
  } finally {
    await tab.close();
  }
});
