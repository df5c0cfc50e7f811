// @vitest-environment happy-dom
import { cleanup, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { ReadingTab } from '../../../entrypoints/options/reading-tab.tsx';
import { PageOverlay } from '../../../entrypoints/portal.content/page-overlay.ts';
import { readSettings } from '../../../lib/messages/settings.ts';
import type { PageString } from '../../../lib/page/index.ts';
import { show } from './show.tsx';

beforeEach(() => fakeBrowser.reset());
// happy-dom has no Web Locks; one page alone needs to wait for nobody
Object.defineProperty(navigator, 'locks', {
  configurable: true,
  value: { request: (_: string, work: () => unknown) => work() },
});
afterEach(cleanup);

describe('how much is shown on the page', () => {
  it('is chosen in the settings; off keeps the density for later', async () => {
    show(<ReadingTab />);
    await userEvent.click(await screen.findByRole('radio', { name: 'Labels only' }));
    await waitFor(async () =>
      expect(await readSettings()).toMatchObject({ overlay: true, density: 'labels' }),
    );
    await userEvent.click(await screen.findByRole('radio', { name: 'Off' }));
    await waitFor(async () =>
      expect(await readSettings()).toMatchObject({ overlay: false, density: 'labels' }),
    );
  });

  it('falls back to everything on settings that are damaged or older', async () => {
    await fakeBrowser.storage.local.set({ settings: { language: 'en', overlay: false, density: 'loud' } });
    expect(await readSettings()).toEqual({
      language: 'en',
      overlay: false,
      density: 'all',
      machine: false,
    });
  });

  it('is what the overlay renders, and changes both ways', () => {
    document.body.innerHTML = '<p id="label">名称</p><p id="help">提示</p><input id="box">';
    const at = (id: string) => document.querySelector(`#${id}`) as Element;
    const strings = [
      { element: at('label'), text: '名称', role: 'label', where: 'text', node: null },
      { element: at('help'), text: '提示', role: 'help', where: 'text', node: null },
      { element: at('box'), text: '请输入', role: 'placeholder', where: 'placeholder', node: null },
    ] satisfies PageString[];
    const overlay = new PageOverlay();
    const render = (density: 'labels' | 'all') =>
      overlay.apply(
        strings,
        (text) => ({ text: `rendering of ${text}`, source: 'reviewed', note: '' }),
        density,
      );
    const shown = () => [...document.querySelectorAll('[data-bg-text]')].map(({ id }) => id);
    const box = at('box') as HTMLInputElement;
    render('all');
    expect(shown()).toEqual(expect.arrayContaining(['label', 'help']));
    expect(box.placeholder).not.toBe('');
    const before = box.placeholder;
    render('labels');
    expect(shown()).toEqual(['label']);
    expect(box.placeholder).not.toBe(before);
    overlay.clear();
    expect(shown()).toEqual([]);
  });
});
