// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { cleanup, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { SidePanel } from '../../../entrypoints/sidepanel/side-panel.tsx';
import { database } from '../../../lib/profile/database.ts';
import { listLessons } from '../../../lib/profile/index.ts';
import { captchaField, fakeTab, field, pageReport, unknownField } from './fake-page.ts';
import { show } from './show.tsx';

const number = field({ label: '证件号码', key: 'organizer.certificateNumber' });
const describePage = {
  'page.describe': () => pageReport({ fields: [number, unknownField, captchaField] }),
};

beforeEach(async () => {
  fakeBrowser.reset();
  await Promise.all(database().tables.map((table) => table.clear()));
});
afterEach(cleanup);

describe('the side panel', () => {
  it('learns what a field means on this host, and forgets it', async () => {
    fakeTab({ frame: { ...describePage, 'page.reveal': () => true } });
    show(<SidePanel />);
    await userEvent.click(await screen.findByRole('button', { name: /神秘代号/ }));
    await userEvent.click(await screen.findByRole('button', { name: 'This is…' }));
    await userEvent.type(
      await screen.findByRole('combobox', { name: 'What does this field ask for?' }),
      'fax',
    );
    await userEvent.click(await screen.findByRole('option', { name: /fax/i }));
    await waitFor(async () =>
      expect(await listLessons()).toMatchObject([
        {
          host: 'beian.aliyun.com',
          label: '神秘代号',
          section: ['主办单位信息'],
          key: 'organizer.fax',
          position: 0,
        },
      ]),
    );
    expect(await fakeBrowser.storage.local.get('lessonsChangedAt')).not.toEqual({});
    cleanup();
    const taught = field({
      label: '神秘代号',
      key: 'organizer.fax',
      evidence: ['lesson=神秘代号'],
      confidence: 1,
    });
    fakeTab({
      frame: { 'page.describe': () => pageReport({ fields: [taught] }), 'page.reveal': () => true },
    });
    show(<SidePanel />);
    await userEvent.click(await screen.findByRole('button', { name: /神秘代号/ }));
    expect(await screen.findByText('You taught this for beian.aliyun.com.')).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Forget this' }));
    await waitFor(async () => expect(await listLessons()).toEqual([]));
  });

  it('learns what never to fill, and offers no lesson about a captcha', async () => {
    fakeTab({ frame: { ...describePage, 'page.reveal': () => true } });
    show(<SidePanel />);
    await userEvent.click(await screen.findByRole('button', { name: /图形验证码/ }));
    await screen.findByText('A captcha proves that a person is there.');
    expect(screen.queryByRole('button', { name: 'This is…' })).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: /证件号码/ }));
    await userEvent.click(await screen.findByRole('button', { name: 'Never fill this' }));
    await waitFor(async () => expect(await listLessons()).toMatchObject([{ label: '证件号码', key: null }]));
  });
});
