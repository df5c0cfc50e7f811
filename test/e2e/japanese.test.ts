import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Session, Tab } from './browsers/index.ts';
import { pages, plainForm } from './support/pages.ts';
import { panelSize } from './support/panel.ts';
import { importProfile, sampleCompany } from './support/profile.ts';
import { startSession } from './support/session.ts';

/** A person chooses Japanese: the pages of the extension, the renderings on a form, a fill from the panel. */
const at = 'https://beian.aliyun.com/order/form';
let session: Session;
let form: Tab;

beforeAll(async () => {
  session = await startSession({ resolve: pages({ [at]: plainForm }) });
  await importProfile(session, sampleCompany);
});
afterAll(() => session?.close());

test('the options speak Japanese as soon as it is chosen', async () => {
  const options = await session.openExtension('/options.html#reading');
  await (await options.find('radio', '日本語')).click();
  await options.find('heading', '言語');
  expect(await options.evaluate(() => document.documentElement.lang, null)).toBe('ja');
  await options.close();
});

test('a form is rendered into Japanese, in Japanese fonts', async () => {
  form = await session.open(at);
  const shown = await form.waitFor(
    () => {
      const marked = [...document.querySelectorAll('[data-bg-text]')];
      return marked.length > 0 ? marked.map((element) => element.getAttribute('data-bg-text')) : null;
    },
    null,
    { what: 'the renderings' },
  );
  expect(shown?.some((text) => /主催者|責任者|証明書類/.test(text ?? ''))).toBe(true);
  const fonts = await form.evaluate(() => {
    const marked = document.querySelector('[data-bg-lang="ja"]:not([data-bg-place="before"])');
    return marked ? getComputedStyle(marked, '::after').fontFamily : '';
  }, null);
  expect(fonts).toContain('Noto Sans CJK JP');
});

test('the panel tells the fields in Japanese and fills them', async () => {
  const panel = await session.openExtension(`/sidepanel.html?tab=${form.id}`, panelSize);
  await (await panel.find('button', /^\d+欄を確認して入力$/)).click();
  await (await panel.find('button', /^\d+欄に入力$/)).click();
  await form.activate();
  await panel.find('button', '完了', { timeout: 60_000 });
  const values = await form.evaluate(
    () => [...document.querySelectorAll('input')].map(({ value }) => value),
    null,
  );
  expect(values).toContain('上海海云示例贸易有限公司');
  expect(panel.errors).toEqual([]);
});
