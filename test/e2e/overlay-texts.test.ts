import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Session, Tab } from './browsers/index.ts';
import { settled } from './support/describe.ts';
import { pages } from './support/pages.ts';
import { startSession } from './support/session.ts';

/** Every kind of text that a form page has, and what becomes of it under the overlay. */
const at = 'https://beian.aliyun.com/order/texts';
const page = `<!doctype html><html lang="zh"><meta charset="utf-8"><title>网站备案</title>
<style>.dialog{position:fixed;inset:20% 30%;background:#fff;border:1px solid}.toast{position:fixed;top:8px;left:40%;background:#eee}.tag{border:1px solid;padding:0 4px}.full::after{content:"!"}</style>
<h2 id="heading">主体信息</h2>
<ul class="tabs" role="tablist"><li role="tab" aria-selected="true" id="tab">基本信息</li><li role="tab">附件上传</li></ul>
<div class="steps"><div class="step active"><span class="title" id="step">填写主体信息</span></div><div class="step"><span class="title">提交审核</span></div></div>
<form><fieldset><legend id="legend">主办单位</legend>
<p><label id="label" for="name">单位名称</label><input id="name" placeholder="请输入单位名称"><span class="error" id="error">单位名称不能为空</span></p>
<p><label for="kind">单位性质</label><select id="kind"><option>企业</option><option>个人</option></select></p>
<p><label><input type="radio" name="r" value="1"><span id="radio">是</span></label><label><input type="radio" name="r" value="0">否</label></p>
<p><label><input type="checkbox"><span id="check">长期有效</span></label></p>
<p class="upload"><input type="file"><span class="tip" id="hint">图片大小不超过4MB</span></p>
<p>网站备注：<input id="notes"></p><p>域名核验进度通知</p>
<p>状态 <span class="tag" id="tag">审核中</span> <span class="full" id="taken">前置审批</span></p>
<button type="button" id="button">保存草稿</button><button type="button" id="more" onclick="further()">下一步</button></fieldset></form>
<table><tr><th id="head">域名</th><th>状态</th></tr><tr><td>example.cn</td><td>已备案</td></tr></table>
<x-field></x-field>
<script>
customElements.define('x-field', class extends HTMLElement { connectedCallback() { this.attachShadow({ mode: 'open' }).innerHTML = '<label id="inner">网站名称<input></label>'; } });
function further() {
  document.body.insertAdjacentHTML('beforeend', '<div class="toast" role="alert"><span id="toast">保存成功</span></div><div class="dialog" role="dialog"><h3 id="dialog">新增域名</h3><p><label id="late">网站域名<input></label></p></div>');
}
</script></html>`;
let session: Session;
let tab: Tab;

beforeAll(async () => {
  session = await startSession({ resolve: pages({ [at]: page }) });
  tab = await session.open(at);
  await settled(session, tab);
});
afterAll(() => session?.close());

/** The rendering shown at an element: its own, that of a piece of it, or that of the element around it. */
const shown = (id: string) =>
  tab.waitFor(
    (id) => {
      const element = document.getElementById(id);
      const marked = element?.closest('[data-bg-text]') ?? element?.querySelector('[data-bg-text]');
      const drawn =
        marked && ['::after', '::before'].some((part) => getComputedStyle(marked, part).content !== 'none');
      return drawn ? marked.getAttribute('data-bg-text') : null;
    },
    id,
    { what: `a rendering at ${id}` },
  );

test.each([
  ['heading', 'Entity information'],
  ['tab', 'Basic information'],
  ['step', 'entity information'],
  ['legend', 'Organizer'],
  ['label', 'name'],
  ['error', 'must not be empty'],
  ['radio', 'Yes'],
  ['check', 'Long-term'],
  ['hint', '4 MB'],
  ['tag', 'review'],
  ['button', 'Save draft'],
  ['head', 'Domain'],
])('%s has its rendering beside it', async (id, text) => {
  expect((await shown(id))?.toLowerCase()).toContain(text.toLowerCase());
});

test('a rendering stands below its Chinese or apart from it, and one that nobody has read is italic', async () => {
  const looks = await tab.evaluate(
    () =>
      [...document.querySelectorAll('[data-bg-text]')].map((element) => {
        const place = element.getAttribute('data-bg-place') ?? '';
        const style = getComputedStyle(element, place === 'before' ? '::before' : '::after');
        return {
          place,
          apart:
            (place === 'below' && style.display === 'block') ||
            (place === 'beside' && Number.parseFloat(style.marginLeft) > 2) ||
            (place === 'before' && Number.parseFloat(style.marginRight) > 2),
          source: element.getAttribute('data-bg-source') ?? '',
          slant: style.fontStyle,
          aligned: style.textAlign === getComputedStyle(element).textAlign,
        };
      }),
    null,
  );
  expect(new Set(looks.map(({ place }) => place))).toEqual(new Set(['below', 'beside', 'before']));
  expect(looks.filter(({ apart, aligned }) => !apart || !aligned)).toEqual([]);
  const italic = new Set(['composed', 'gloss', 'machine']);
  expect(looks.some(({ source }) => italic.has(source))).toBe(true);
  expect(looks.filter(({ source, slant }) => (slant === 'italic') !== italic.has(source))).toEqual([]);
});

test('options and grey texts carry it too, and what they submit stays', async () => {
  const found = await tab.evaluate(() => {
    const option = document.querySelector('option') as HTMLOptionElement;
    return {
      label: option.label,
      value: option.value,
      text: option.text,
      placeholder: document.querySelector('input')?.placeholder,
    };
  }, null);
  expect(found).toEqual({
    label: '企业 · Enterprise (company)',
    value: '企业',
    text: '企业',
    placeholder: 'Enter the company name · 请输入单位名称',
  });
});

test('a pseudo-element that the page uses is left to it', async () => {
  expect(
    await tab.evaluate(
      () => getComputedStyle(document.getElementById('taken') as Element, '::after').content,
      null,
    ),
  ).toBe('"!"');
});

test('a text in a shadow root is told by a card when the pointer is over it', async () => {
  await tab.evaluate(() => {
    const inner = document.querySelector('x-field')?.shadowRoot?.getElementById('inner');
    inner?.scrollIntoView();
    inner?.dispatchEvent(new PointerEvent('pointerover', { bubbles: true, composed: true }));
  }, null);
  await tab.waitFor(() => document.querySelector('html > div[translate=no]') !== null, null, {
    what: 'a card beside the page',
  });
});

test('a dialog and a message that come later have theirs', async () => {
  await (await tab.query('#more')).click();
  expect(await shown('toast')).toContain('Saved');
  expect(await shown('dialog')).toContain('Add domain');
  expect(await shown('late')).toContain('omain');
});

test('what a person selects and copies is the Chinese alone', async () => {
  const copied = await tab.evaluate(() => {
    getSelection()?.selectAllChildren(document.querySelector('fieldset') as Element);
    return getSelection()?.toString() ?? '';
  }, null);
  expect(copied).toContain('单位名称');
  expect(copied).not.toMatch(/[a-z]{3}/i);
});

test('at twice the size no rendering lies over a control', async () => {
  const covered = await tab.evaluate(async () => {
    document.querySelector('.dialog')?.remove();
    document.querySelector('.toast')?.remove();
    document.documentElement.style.zoom = '2';
    await new Promise(requestAnimationFrame);
    const controls = [...document.querySelectorAll('input:not([type=file]), select, button')];
    return controls
      .filter((control) => {
        control.scrollIntoView({ block: 'center', inline: 'center' });
        const { left, top, width, height } = control.getBoundingClientRect();
        const hit = document.elementFromPoint(left + width / 2, top + height / 2);
        return hit !== control && !control.contains(hit);
      })
      .map(({ outerHTML }) => outerHTML);
  }, null);
  expect(covered).toEqual([]);
});
