import type { Browser, Page as Tab } from 'playwright';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { coverOf, Page } from '../../../lib/page/index.ts';
import { bundlePage, launch } from './open-pages.ts';

declare global {
  interface Window {
    view: Page;
    cover: typeof coverOf;
    changes: { full: boolean; gaveUp: boolean }[];
    leave: AbortController;
  }
}

let browser: Browser;
let script = '';
beforeAll(async () => {
  script = await bundlePage();
  browser = await launch();
});
afterAll(() => browser?.close());

async function open(html: string): Promise<Tab> {
  const tab = await browser.newPage();
  await tab.setContent(`<!doctype html><meta charset="utf-8">${html}`);
  await tab.evaluate((code) => {
    const room = new Function(`${code};return PageRoom`)() as typeof import('../../../lib/page/index.ts');
    window.leave = new AbortController();
    window.view = room.createPage(document, { signal: window.leave.signal });
    window.changes = [];
    window.cover = room.coverOf;
  }, script);
  return tab;
}

const form = `<form><div class="form-item"><label>姓名</label><input name="a"></div>
<div class="form-item"><label>手机号码</label><input name="b" value="13800000000"></div></form>`;

it('keeps a ref when the framework replaces the element, and gives it up when the field is gone', async () => {
  const tab = await open(form);
  const result = await tab.evaluate(() => {
    const { view } = window;
    const [first, second] = view.collect().fields;
    const box = document.querySelector('form') as HTMLFormElement;
    box.append(...[...box.children].map((child) => child.cloneNode(true)));
    for (const old of [...box.children].slice(0, 2)) old.remove();
    const again = view.controlOf(second?.ref ?? '');
    const same = again?.main === document.querySelector('[name=b]');
    const value = view.readValue(second?.ref ?? '');
    (document.querySelector('[name=a]') as Element).closest('.form-item')?.remove();
    return { same, value, gone: view.controlOf(first?.ref ?? ''), unknown: view.controlOf('f99') };
  });
  expect(result).toEqual({ same: true, value: '13800000000', gone: null, unknown: null });
  await tab.close();
});

it('tells of a change once it has settled, and of nothing on a still page', async () => {
  const tab = await open(form);
  await tab.evaluate(() => window.view.watch((change) => window.changes.push(change)));
  await tab.evaluate(() => {
    const item = document.querySelector('.form-item')?.cloneNode(true) as Element;
    document.querySelector('form')?.append(item);
  });
  await tab.waitForFunction(() => window.changes.length > 0);
  // two more frames: a settled page is not told of again
  const count = await tab.evaluate(
    () =>
      new Promise<number>((resolve) => {
        requestAnimationFrame(() => requestAnimationFrame(() => resolve(window.changes.length)));
      }),
  );
  expect(count).toBe(1);
  await tab.close();
});

it('notices a route that changes without a document', async () => {
  const tab = await open(form);
  await tab.evaluate(() => {
    window.view.watch((change) => window.changes.push(change));
    location.hash = '#/step/2';
  });
  await tab.waitForFunction(() => window.changes.some(({ full }) => full));
  await tab.close();
});

it('gives up on a page that never rests, and recovers', async () => {
  const tab = await open(`${form}<p id="ticker"></p>`);
  await tab.evaluate(() => {
    window.view.watch((change) => {
      window.changes.push(change);
      window.view.collect();
    });
    const ticker = document.getElementById('ticker') as Element;
    const state = { on: true, count: 0 };
    Object.assign(window, { state });
    const tick = (): void => {
      for (let n = 0; n < 20; n++) ticker.textContent = String(state.count++);
      // with every frame, however slow they come
      if (state.on) requestAnimationFrame(tick);
    };
    tick();
  });
  await tab.waitForFunction(() => window.view.gaveUp);
  await tab.evaluate(() => Object.assign((window as unknown as { state: object }).state, { on: false }));
  await tab.waitForFunction(() => !window.view.gaveUp && window.changes.at(-1)?.gaveUp === false);
  expect(await tab.evaluate(() => window.changes.at(-1))).toEqual({ full: true, gaveUp: false });
  await tab.close();
});

it('ends with its signal', async () => {
  const tab = await open(form);
  const count = await tab.evaluate(async () => {
    window.view.watch((change) => window.changes.push(change));
    window.leave.abort();
    document.querySelector('form')?.append('text');
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    return window.changes.length;
  });
  expect(count).toBe(0);
  await tab.close();
});

const hidden: [name: string, html: string, expected: string | null][] = [
  ['plain', '<input id="x">', null],
  ['below the fold', '<div style="height:5000px"></div><input id="x">', null],
  ['transparent parent', '<div style="opacity:0.01"><input id="x"></div>', 'transparent'],
  ['off to the left', '<input id="x" style="position:absolute;left:-5000px">', 'off-screen'],
  ['one pixel', '<input id="x" style="width:1px;height:1px;padding:0;border:0">', 'tiny'],
  ['clipped', '<input id="x" style="position:absolute;clip:rect(0,0,0,0)">', 'hidden'],
  ['clip-path', '<input id="x" style="clip-path:inset(100%)">', 'hidden'],
  ['folded away', '<div style="height:0;overflow:hidden"><input id="x"></div>', 'hidden'],
  ['inert', '<div inert><input id="x"></div>', 'inert'],
  ['disabled', '<fieldset disabled><input id="x"></fieldset>', 'disabled'],
  ['covered', '<input id="x"><div style="position:fixed;inset:0;background:#fff"></div>', 'covered'],
  ['not drawn', '<input id="x" style="display:none">', 'hidden'],
  [
    'custom radio',
    '<label><input type="radio" id="x" style="opacity:0;position:absolute">企业</label>',
    null,
  ],
  ['upload', '<label><input type="file" id="x" style="display:none"><b>上传</b></label>', null],
];
it.each(hidden)('judges whether a person could use it: %s', async (_name, html, expected) => {
  const tab = await open(html);
  const verdict = await tab.evaluate(() => {
    window.view.collect();
    return window.view.isUsable(document.getElementById('x') as Element, window.cover);
  });
  expect(verdict).toBe(expected);
  await tab.close();
});

it('knows a box that was pressed for its prompt when a value stands in the place of the prompt', async () => {
  const tab = await open(
    `${form}<div class="form-item"><div>证件种类</div><div><div data-part="kind"><span style="color:#ccc">请选择证件</span></div></div></div>`,
  );
  const result = await tab.evaluate(() => {
    const { view } = window;
    const isKind = ({ label }: { label: string }) => label === '证件种类';
    const ref = view.collect().fields.find(isKind)?.ref ?? '';
    const box = document.querySelector('[data-part]') as Element;
    const before = view.controlOf(ref);
    const held = [before?.main === box, before?.trigger === box.firstElementChild, view.readValue(ref)];
    box.textContent = '居民身份证';
    const again = view.collect().fields.find(isKind);
    return { held, same: again?.ref === ref && view.controlOf(ref)?.main === box, value: again?.value };
  });
  expect(result).toEqual({ held: [true, true, ''], same: true, value: '居民身份证' });
  await tab.close();
});

it('names an element by what the page itself names it by, so that it is found after rows came before it', async () => {
  const tab = await open(
    '<form><p data-field="owner" data-state="idle"><label>姓名<input></label></p></form>',
  );
  const result = await tab.evaluate((code) => {
    const room = new Function(`${code};return PageRoom`)() as typeof import('../../../lib/page/index.ts');
    const input = document.querySelector('input') as Element;
    const selector = room.selectorOf(input);
    document.querySelector('form')?.prepend(...[1, 2].map(() => document.createElement('p')));
    return { selector, same: document.querySelector(selector) === input };
  }, script);
  expect(result).toEqual({ selector: '[data-field="owner"] > label > input', same: true });
  await tab.close();
});

it('takes a pale prompt in a row among inputs for a control, though it names a year', async () => {
  const row = (name: string, control: string) => `<div class="line"><span>${name}</span>${control}</div>`;
  const pale = '<div id="day"><span style="color:#ccc">长期有效请选2060年底</span></div>';
  const tab = await open(
    `<div>${row('姓名', '<input>')}${row('手机', '<input>')}${row('证件到期日', pale)}</div>`,
  );
  const result = await tab.evaluate(() => {
    const last = window.view.collect().fields.at(-1);
    return [last?.label, window.view.controlOf(last?.ref ?? '')?.main.id];
  });
  expect(result).toEqual(['证件到期日', 'day']);
  await tab.close();
});
