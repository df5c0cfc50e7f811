// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { cleanup, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { AppRoot } from '../../../components/app-root.tsx';
import { createI18n } from '../../../components/i18n.ts';
import { languages } from '../../../components/languages.ts';
import { CompanyList } from '../../../components/profile/company-list.tsx';
import { CompanyEditor } from '../../../components/profile/editor/company-editor.tsx';
import type { SectionId } from '../../../components/profile/editor/section.ts';
import { UnsavedBar } from '../../../components/profile/editor/unsaved-bar.tsx';
import type { UndoOffer } from '../../../components/profile/undo-bar.tsx';
import { TransferPanel } from '../../../components/transfer/transfer-panel.tsx';
import { database } from '../../../lib/profile/database.ts';
import {
  getActive,
  getProfile,
  listProfiles,
  removeProfile,
  saveProfile,
} from '../../../lib/profile/index.ts';
import { StorageError } from '../../../lib/profile/storage-error.ts';
import { holdKeys } from '../../../lib/profile/vault/keyring.ts';
import { sample, sampleText } from './sample.ts';

// happy-dom has no font loading, which Mantine's growing text areas listen to
Object.defineProperty(document, 'fonts', { value: new EventTarget() });

const offerUndo = vi.fn<(offer: UndoOffer) => void>();

function show(page: React.ReactNode, language = 'en') {
  return render(
    <AppRoot i18n={createI18n(language, languages[language] ?? {})} env="test">
      {page}
    </AppRoot>,
  );
}

const edit = (section: SectionId = 'certificate') =>
  show(<CompanyEditor id="sample-haiyun" section={section} offerUndo={offerUndo} />);

beforeEach(async () => {
  offerUndo.mockReset();
  await Promise.all(database().tables.map((table) => table.clear()));
});
afterEach(cleanup);

describe('the editor', () => {
  it('saves each change while it is typed, wrong values too, and says what is wrong with them', async () => {
    await saveProfile(sample());
    edit();
    const field = await screen.findByRole('textbox', { name: /主办单位证件号码/ });
    await userEvent.clear(field);
    await userEvent.type(field, '91310115MA1HY26X4X');
    expect(await screen.findByText(/The check character does not fit/)).toBeTruthy();
    expect(field.getAttribute('aria-invalid')).toBe('true');
    await waitFor(async () => {
      expect((await getProfile('sample-haiyun'))?.organizer.certificateNumber).toBe('91310115MA1HY26X4X');
    });
    expect(screen.getByText('All changes saved on this device')).toBeTruthy();
  });

  it('shows what another page changes, and keeps both', async () => {
    await saveProfile(sample());
    edit();
    const name = await screen.findByRole<HTMLInputElement>('textbox', { name: /主办单位名称/ });
    const changed = sample();
    changed.organizer.name = '另一页改的名称';
    changed.updatedAt = '2026-11-25T00:00:00.000Z';
    await saveProfile(changed);
    await waitFor(() => expect(name.value).toBe('另一页改的名称'));
  });

  it('adds people, gives them roles, and brings back whom it removed', async () => {
    await saveProfile(sample());
    edit('people');
    await userEvent.click(await screen.findByRole('button', { name: 'Remove 王小川' }));
    await waitFor(async () => expect((await getProfile('sample-haiyun'))?.people).toHaveLength(2));
    expect((await getProfile('sample-haiyun'))?.roles.siteManager).toBe('');
    offerUndo.mock.calls[0]?.[0].undo();
    await waitFor(async () =>
      expect(await getProfile('sample-haiyun')).toMatchObject({ roles: sample().roles }),
    );
    expect((await getProfile('sample-haiyun'))?.people.map(({ name }) => name)).toEqual([
      '李海云',
      '王小川',
      '陈安然',
    ]);
  });

  it('says so when the company was deleted elsewhere, and can bring back what it shows', async () => {
    await saveProfile(sample());
    const { unmount } = edit();
    const name = await screen.findByRole<HTMLInputElement>('textbox', { name: /主办单位名称/ });
    await userEvent.type(name, '?');
    await waitFor(async () => {
      expect((await getProfile('sample-haiyun'))?.organizer.name).toMatch(/\?$/);
    });
    await removeProfile('sample-haiyun');
    expect(await screen.findByText(/deleted in another tab/)).toBeTruthy();
    expect(screen.queryByText('All changes saved on this device')).toBeNull();
    await userEvent.type(name, '!');
    await userEvent.click(screen.getByRole('button', { name: 'Save again' }));
    await waitFor(async () => {
      expect((await getProfile('sample-haiyun'))?.organizer.name).toMatch(/!$/);
    });
    await waitFor(() => expect(screen.queryByText(/deleted in another tab/)).toBeNull());
    unmount();
    await removeProfile('sample-haiyun');
    edit();
    expect(await screen.findByText('This company is no longer here')).toBeTruthy();
  });

  it('keeps what could not be stored, says why, and stores it on request', async () => {
    await saveProfile(sample());
    edit();
    const name = await screen.findByRole('textbox', { name: /主办单位名称/ });
    const put = vi
      .spyOn(database().profiles, 'put')
      .mockRejectedValue(Object.assign(new Error('full'), { name: 'QuotaExceededError' }));
    await userEvent.type(name, '!');
    expect(await screen.findByText(/storage is full/)).toBeTruthy();
    // the browser asks before the page is closed with it
    const closes = () => window.dispatchEvent(new Event('beforeunload', { cancelable: true }));
    expect(closes()).toBe(false);
    put.mockRestore();
    await userEvent.click(screen.getByRole('button', { name: 'Save again' }));
    await waitFor(async () => {
      expect((await getProfile('sample-haiyun'))?.organizer.name).toMatch(/!$/);
    });
    await waitFor(() => expect(closes()).toBe(true));
  });

  it('keeps what could not be stored while the person looks elsewhere, and forgets it when it is locked', async () => {
    await saveProfile(sample());
    const put = vi.spyOn(database().profiles, 'put').mockRejectedValue(new Error('full'));
    const { unmount } = edit();
    await userEvent.type(await screen.findByRole('textbox', { name: /主办单位名称/ }), '!');
    await screen.findAllByText('Your last changes are not saved yet');
    unmount();

    const bar = show(<UnsavedBar current={null} />);
    expect(screen.getByRole('link', { name: /!$/ }).getAttribute('href')).toBe('#companies/sample-haiyun');
    bar.rerender(<UnsavedBar current="sample-haiyun" />);
    expect(screen.queryByRole('link')).toBeNull();
    bar.unmount();

    edit();
    const again = await screen.findByRole<HTMLInputElement>('textbox', { name: /主办单位名称/ });
    expect(again.value).toMatch(/!$/);
    cleanup();

    await holdKeys({ any: new Uint8Array(32) });
    await holdKeys({});
    show(<UnsavedBar current={null} />);
    expect(screen.queryByRole('link')).toBeNull();
    put.mockRestore();
  });

  it('lets nothing wait on a page that was locked under it', async () => {
    await saveProfile(sample());
    const put = vi.spyOn(database().profiles, 'put').mockRejectedValue(new StorageError('locked'));
    edit();
    await userEvent.type(await screen.findByRole('textbox', { name: /主办单位名称/ }), '!');
    await waitFor(() => expect(put).toHaveBeenCalled());
    await waitFor(() => expect(screen.queryByText('Saving…')).toBeNull());
    cleanup();
    show(<UnsavedBar current={null} />);
    expect(screen.queryByRole('link')).toBeNull();
    put.mockRestore();
  });

  it('shows Chinese alone to those who read it', async () => {
    await saveProfile(sample());
    show(<CompanyEditor id="sample-haiyun" section="certificate" offerUndo={offerUndo} />, 'zh-CN');
    expect(await screen.findByRole('textbox', { name: '主办单位证件号码' })).toBeTruthy();
    expect(screen.getByText('所有修改已保存在本机')).toBeTruthy();
  });
});

describe('the list of companies', () => {
  const list = (onOpen = () => {}) =>
    show(<CompanyList offerUndo={offerUndo} onOpen={onOpen} onSample={() => {}} />);

  it('teaches when it is empty, and creates the first company', async () => {
    const onOpen = vi.fn();
    list(onOpen);
    expect(await screen.findByText('No company yet')).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Type it in' }));
    await waitFor(() => expect(onOpen).toHaveBeenCalledOnce());
    expect(await listProfiles()).toHaveLength(1);
  });

  it('chooses, copies, deletes and brings back', async () => {
    // without a choice the one changed last is in use
    const second = { ...sample(), id: 'second', updatedAt: '2026-01-01T00:00:00.000Z' };
    second.organizer.name = '第二家公司';
    await saveProfile(sample());
    await saveProfile(second);
    list();
    await userEvent.click(await screen.findByRole('button', { name: 'Use 第二家公司' }));
    await waitFor(async () => expect((await getActive())?.profile.id).toBe('second'));
    const card = await screen.findByRole('article', { name: '第二家公司' });
    await waitFor(() => expect(within(card).getByText('In use')).toBeTruthy());
    await userEvent.click(within(card).getByRole('button', { name: 'Duplicate 第二家公司' }));
    await waitFor(async () => expect(await listProfiles()).toHaveLength(3));
    await userEvent.click(screen.getByRole('button', { name: 'Delete 上海海云示例贸易有限公司' }));
    await waitFor(async () => expect(await listProfiles()).toHaveLength(2));
    offerUndo.mock.calls[0]?.[0].undo();
    await waitFor(async () => expect(await getProfile('sample-haiyun')).toEqual(sample()));
  });
});

describe('import and export', () => {
  const file = (text: string, name = 'company.json') => new File([text], name, { type: 'application/json' });
  const choose = async (text: string) =>
    userEvent.upload(await screen.findByLabelText('Import companies from a file'), file(text));

  it('writes nothing before the person agrees', async () => {
    show(<TransferPanel initial={null} />);
    await choose(sampleText);
    expect(await screen.findByText('What this file would change')).toBeTruthy();
    expect(await listProfiles()).toEqual([]);
    await userEvent.click(screen.getByRole('button', { name: 'Import 1 company' }));
    expect(await screen.findByText('Imported')).toBeTruthy();
    expect((await getActive())?.profile.id).toBe('sample-haiyun');
  });

  it('shows each value that would change', async () => {
    const stored = sample();
    stored.organizer.name = '原来的名称';
    await saveProfile(stored);
    show(<TransferPanel initial={null} />);
    await choose(sampleText);
    const cells = (await screen.findAllByRole('cell')).map(({ textContent }) => textContent);
    expect(cells.slice(1)).toEqual(['原来的名称', '上海海云示例贸易有限公司']);
  });

  it.each([
    ['{"format":', /damaged/],
    ['{"format":"other"}', /does not come from Beian Guide/],
    [sampleText.replace('"version": 1', '"version": 9'), /newer version/],
    [sampleText.replace('"people": [', '"people": [5, '), /profiles\.0\.people\.0/],
  ])('refuses %.20s with its reason', async (text, reason) => {
    await saveProfile(sample());
    show(<TransferPanel initial={null} />);
    await choose(text);
    expect(await screen.findByText(reason)).toBeTruthy();
    expect(screen.getByText(/your companies are as they were/)).toBeTruthy();
    expect(await listProfiles()).toEqual([sample()]);
  });

  it('shows the sample company as an import', async () => {
    show(<TransferPanel initial={sampleText} />);
    expect(await screen.findByRole('button', { name: 'Import 1 company' })).toBeTruthy();
  });
});
