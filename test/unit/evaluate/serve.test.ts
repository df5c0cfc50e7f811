import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findPages } from '../../../scripts/evaluate/pages.ts';
import { serve } from '../../../scripts/evaluate/serve.ts';

const base = { host: 'beian.aliyun.com', prefix: '/order/' };
let top = '';
let folder = '';

beforeAll(() => {
  top = mkdtempSync(join(tmpdir(), 'beian-serve-'));
  folder = join(top, '1', '2', '3', '4', 'pages');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'a.html'), '<p>页面');
  writeFileSync(join(folder, '100%.png'), 'percent');
  writeFileSync(join(folder, '.key'), 'secret');
  writeFileSync(join(folder, '..', 'kit.js'), 'kit');
  writeFileSync(join(top, 'far.txt'), 'far');
});
afterAll(() => rmSync(top, { recursive: true }));

async function ask(address: string): Promise<string> {
  const page = { name: 'a.html', source: { kind: 'file' as const, folder, path: 'a.html' } };
  const asked = { url: new URL(address), method: 'GET', body: null, kind: 'image' };
  const reply = await serve(page, base, asked);
  return reply ? `${reply.status} ${reply.body}` : 'no such host';
}

describe('the files of a page that is evaluated', () => {
  it('come from its folder and the nearest above', async () => {
    expect(await ask('https://beian.aliyun.com/order/a.html')).toBe('200 <p>页面');
    expect(await ask('https://beian.aliyun.com/kit.js')).toBe('200 kit');
  });

  it('may be asked for in any spelling without ending the run', async () => {
    expect(await ask('https://beian.aliyun.com/order/100%.png')).toBe('200 percent');
    expect(await ask('https://beian.aliyun.com/order/%E4%BD.png')).toBe('404 not found');
    expect(await ask('https://beian.aliyun.com/order/a%00b')).toBe('404 not found');
    expect(await ask('https://elsewhere.example/50%')).toBe('no such host');
  });

  it('are not those of the rest of the machine', async () => {
    expect(await ask('https://beian.aliyun.com/far.txt')).toBe('404 not found');
    expect(await ask('https://beian.aliyun.com/order/.key')).toBe('404 not found');
    expect(await ask('https://beian.aliyun.com/order/..%2f..%2f..%2f..%2f..%2ffar.txt')).toBe(
      '404 not found',
    );
    expect(await ask('https://beian.aliyun.com/etc/hostname')).toBe('404 not found');
  });

  it('a server that does not answer is a missing file', async () => {
    const page = { name: 'x', source: { kind: 'address' as const, url: new URL('http://127.0.0.1:1/x') } };
    const asked = {
      url: new URL('https://beian.aliyun.com/order/x'),
      method: 'GET',
      body: null,
      kind: 'document',
    };
    expect((await serve(page, base, asked))?.status).toBe(502);
  });
});

describe('what is named to be evaluated', () => {
  it('each thing that is no page is said, and the rest goes on', () => {
    const targets = ['http://', 'nothing.html', 'https://example.com/', join(folder, 'a.html'), folder];
    const { pages, wrong } = findPages(targets, folder);
    expect(wrong.map(({ page }) => page)).toEqual(['http://', 'nothing.html', 'https://example.com/']);
    expect(pages.map(({ name }) => name)).toEqual([join(folder, 'a.html'), `${folder}/a.html`]);
  });
});
