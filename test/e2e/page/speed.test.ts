import type { Browser } from 'playwright';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { bundlePage, launch, readForm } from './open-pages.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser?.close());

const controls = [
  '<input class="x-input__inner" placeholder="请输入">',
  '<select><option>请选择</option><option>企业</option></select>',
  '<div class="x-select"><div class="x-select__wrapper" tabindex="0"><span class="x-select__placeholder">请选择</span><i class="x-icon arrow"></i></div></div>',
];
const item = (index: number): string =>
  `<div class="x-form-item"><label class="x-form-item__label">字段${index}</label><div class="x-form-item__content">${controls[index % 3]}<div class="x-help">请与证件一致，不要缩写</div></div></div>`;
const line = (index: number): string =>
  `<div class="line"><span>第${index}条</span><a href="#">查看</a></div>`;
const many = (count: number, make: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => make(index)).join('');

it('reads sixty fields among three thousand elements (a figure for the eye; the limit only tells steps from steps of steps)', async () => {
  const page = await browser.newPage();
  await page.setContent(
    `<!doctype html><meta charset="utf-8"><style>.x-select__wrapper{border:1px solid;width:200px;height:30px}</style>${many(420, line)}<h2>主体信息</h2><form>${many(60, item)}</form>${many(420, line)}`,
  );
  const form = await readForm(page, await bundlePage());
  console.log(`${form.fields.length} fields, ${form.elements} elements: ${form.milliseconds.toFixed(1)} ms`);
  expect(form.fields).toHaveLength(60);
  expect(form.milliseconds).toBeLessThan(5000);
  await page.close();
});
