// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { SidePanel } from '../../../entrypoints/sidepanel/side-panel.tsx';
import type { FrameRun } from '../../../lib/messages/fill-run.ts';
import { database } from '../../../lib/profile/database.ts';
import { saveProfile } from '../../../lib/profile/index.ts';
import { sample } from '../profile/sample.ts';
import { captchaField, fakeTab, field, pageReport, tellPageChanged, unknownField } from './fake-page.ts';
import { show } from './show.tsx';

const name = field({});
const number = field({ label: '证件号码', key: 'organizer.certificateNumber' });
const likely = field({
  label: '通讯地址',
  key: 'organizer.contactAddress',
  certainty: 'likely',
  confidence: 0.6,
});
const held = field({ label: '投资人', key: 'organizer.investor', value: '别的公司' });
const fields = [name, number, likely, held, unknownField, captchaField];
const describePage = { 'page.describe': () => pageReport({ fields }) };

beforeEach(async () => {
  fakeBrowser.reset();
  await Promise.all(database().tables.map((table) => table.clear()));
});
afterEach(cleanup);

describe('the side panel', () => {
  it('says where filings are done when the page is none', async () => {
    fakeTab({ url: 'https://example.com/' });
    show(<SidePanel />);
    expect(await screen.findByRole('heading', { name: 'This is not a filing page' })).toBeTruthy();
    expect(screen.getByRole('link', { name: /Police filing site/ }).getAttribute('href')).toBe(
      'https://beian.mps.gov.cn/',
    );
  });

  it('says so when a portal’s page does not answer, and reloads it on a click', async () => {
    fakeTab({});
    show(<SidePanel />);
    await userEvent.click(await screen.findByRole('button', { name: 'Reload the page' }));
    expect(fakeBrowser.tabs.reload).toHaveBeenCalledWith(7);
  });

  it('explains the fields before any company is entered', async () => {
    fakeTab({ frame: describePage });
    show(<SidePanel />);
    expect(await screen.findByRole('button', { name: 'Enter a company' })).toBeTruthy();
    expect(screen.getByText('6 fields: 4 understood, 1 yours, 1 unknown')).toBeTruthy();
    expect(screen.queryByRole('button', { name: /Preview/ })).toBeNull();
  });

  it('counts every field, the unknown ones too', async () => {
    await saveProfile(sample());
    fakeTab({ frame: describePage });
    show(<SidePanel />);
    expect(
      await screen.findByText('6 fields: 2 ready, 1 to check, 1 already filled, 1 yours, 1 unknown'),
    ).toBeTruthy();
    expect(screen.getByText('1 field is not understood')).toBeTruthy();
    expect(screen.getByRole('heading', { name: /Organizer information/ })).toBeTruthy();
    expect(screen.getByText('上海海云示例贸易有限公司')).toBeTruthy();
  });

  it('shows a field on the page and explains it on a click, and says when it is gone', async () => {
    const { sent } = fakeTab({ frame: { ...describePage, 'page.reveal': () => false } });
    show(<SidePanel />);
    await userEvent.click(await screen.findByRole('button', { name: /图形验证码/ }));
    expect(await screen.findByText('A captcha proves that a person is there.')).toBeTruthy();
    expect(sent.find(({ type }) => type === 'page.reveal')?.body).toEqual({ ref: captchaField.ref });
    expect(await screen.findByText('This field is no longer on the page.')).toBeTruthy();
  });

  it('follows the page', async () => {
    let now = pageReport({ fields: [name] });
    fakeTab({ frame: { 'page.describe': () => now } });
    show(<SidePanel />);
    expect(await screen.findByText('1 field: 1 understood')).toBeTruthy();
    now = pageReport({ fields: [] });
    await tellPageChanged();
    expect(await screen.findByText('No form on this page')).toBeTruthy();
  });

  it('says when a page changes too fast to follow', async () => {
    fakeTab({ frame: { 'page.describe': () => pageReport({ gaveUp: true }) } });
    show(<SidePanel />);
    expect((await screen.findByRole('alert')).textContent).toContain('changes faster');
  });

  it('says when a page came without encryption, before the fill and where it is confirmed', async () => {
    await saveProfile(sample());
    const plain = () => pageReport({ fields: [name], url: 'http://beian.aliyun.com/order' });
    fakeTab({ frame: { 'page.describe': plain } });
    show(<SidePanel />);
    expect(await screen.findByText(/not encrypted \(http\)/)).toBeTruthy();
    await userEvent.click(await screen.findByRole('button', { name: /^Preview/ }));
    await screen.findByRole('button', { name: 'Back' });
    expect(screen.getByText(/not encrypted \(http\)/)).toBeTruthy();
    cleanup();
    fakeTab({ frame: describePage });
    show(<SidePanel />);
    await screen.findByRole('button', { name: /^Preview/ });
    expect(screen.queryByText(/not encrypted/)).toBeNull();
  });

  it('has the page rendered anew when another language is chosen', async () => {
    let rendering = 'Organizer information';
    const sectionText = () => [{ text: rendering, source: 'reviewed' as const, note: '' }];
    fakeTab({
      frame: { 'page.describe': () => pageReport({ fields: [field({ sectionText: sectionText() })] }) },
    });
    const { speak } = show(<SidePanel />);
    await screen.findByText('Organizer information');
    rendering = '主催者の情報';
    await speak('ja');
    expect(await screen.findByText('主催者の情報')).toBeTruthy();
  });

  it('shows whoever reads Chinese the page’s own words', async () => {
    fakeTab({ frame: describePage });
    show(<SidePanel />, 'zh-CN');
    expect(await screen.findByText('主办单位名称')).toBeTruthy();
    expect(screen.queryByText(/rendering of/)).toBeNull();
  });
});

describe('a fill', () => {
  const run = (reports: FrameRun['reports']): FrameRun[] => [
    { runId: 'run-1', frameId: 0, error: null, complete: true, reports },
  ];
  const filled = {
    ref: name.ref,
    key: 'organizer.name',
    outcome: 'filled',
    reason: '',
    value: '上海',
    before: '',
  } as const;
  const refused = {
    ref: number.ref,
    key: 'organizer.certificateNumber',
    outcome: 'mismatch',
    reason: 'not-kept',
    value: '',
    before: '',
  } as const;

  const asked = (sent: readonly { type: string; body: unknown }[]) =>
    sent.flatMap(({ type, body }) => (type === 'fill.run' ? [(body as { runId: string }).runId] : []))[0];

  async function openPreview() {
    await saveProfile(sample());
    show(<SidePanel />);
    await userEvent.click(await screen.findByRole('button', { name: 'Preview and fill 2 fields' }));
  }

  it('asks for exactly what is ticked: certain fields are, others only by the person', async () => {
    const { sent } = fakeTab({ frame: describePage, background: { 'fill.run': () => run([filled]) } });
    await openPreview();
    const ticks = screen.getAllByRole<HTMLInputElement>('checkbox');
    const isTicked = (label: RegExp) =>
      ticks.find((tick) => label.test(tick.labels?.[0]?.textContent ?? ''))?.checked;
    expect([/主办单位名称/, /证件号码/, /通讯地址/, /投资人/].map(isTicked)).toEqual([
      true,
      true,
      false,
      false,
    ]);
    await userEvent.click(screen.getByRole('checkbox', { name: /证件号码/ }));
    await userEvent.click(screen.getByRole('checkbox', { name: /投资人/ }));
    await userEvent.click(screen.getByRole('button', { name: 'Fill 2 fields' }));
    await screen.findByRole('button', { name: 'Done' });
    expect(sent.find(({ type }) => type === 'fill.run')?.body).toMatchObject({
      tabId: 7,
      profileId: 'sample-haiyun',
      items: [
        {
          frameId: 0,
          pageId: 'page-1',
          origin: 'https://beian.aliyun.com',
          ref: name.ref,
          key: 'organizer.name',
          overwrite: false,
        },
        { frameId: 0, ref: held.ref, key: 'organizer.investor', overwrite: true },
      ],
    });
  });

  it('closes the preview when another page has come into the tab, and says why', async () => {
    let now = pageReport({ fields });
    const { sent } = fakeTab({ frame: { 'page.describe': () => now } });
    await openPreview();
    // the same document at another route goes on
    now = pageReport({ fields, url: 'https://beian.aliyun.com/pcContainer/other', step: null });
    await tellPageChanged();
    expect(screen.getByRole('button', { name: 'Fill 2 fields' })).toBeTruthy();
    now = pageReport({ fields, pageId: 'page-2' });
    await tellPageChanged();
    expect((await screen.findByRole('alert')).textContent).toContain('changed since this preview');
    expect(screen.queryByRole('button', { name: /^Fill \d/ })).toBeNull();
    expect(sent.some(({ type }) => type === 'fill.run')).toBe(false);
  });

  it('sends nothing before the click', async () => {
    const { sent } = fakeTab({ frame: describePage });
    await openPreview();
    const asking = ['page.describe', 'machine.state', 'fill.open'];
    expect(sent.filter(({ type }) => !asking.includes(type))).toEqual([]);
    // what is behind tabs is asked for, and nothing is pressed
    expect(sent.filter(({ type }) => type === 'fill.open').map(({ body }) => body)).toEqual([{ open: null }]);
  });

  it('reports each outcome, with the value to copy for what is left to do by hand', async () => {
    fakeTab({ frame: describePage, background: { 'fill.run': () => run([filled, refused]) } });
    await openPreview();
    await userEvent.click(screen.getByRole('button', { name: 'Fill 2 fields' }));
    expect(await screen.findByRole('heading', { name: '1 field filled' })).toBeTruthy();
    const row = screen.getByText(/Not taken by the page: The page did not keep the value/).closest('li');
    expect(within(row as HTMLElement).getByRole('button', { name: 'Copy 91310115MA1HY26X3X' })).toBeTruthy();
  });

  it('says what the page says of a filled field, and when it holds it no longer', async () => {
    const errorText = { text: 'This number is taken', source: 'reviewed', note: '' } as const;
    let now = pageReport({ fields });
    fakeTab({
      frame: { 'page.describe': () => now },
      background: { 'fill.run': () => run([{ ...filled, ref: number.ref, value: '9131' }]) },
    });
    await openPreview();
    await userEvent.click(screen.getByRole('button', { name: 'Fill 2 fields' }));
    await screen.findByRole('heading', { name: '1 field filled' });
    now = pageReport({
      fields: [{ ...number, value: '9131', error: '证件号码已被其他主体备案', errorText }],
    });
    await tellPageChanged();
    expect(await screen.findByText('证件号码已被其他主体备案')).toBeTruthy();
    expect(screen.getByText(/This number is taken/)).toBeTruthy();
    now = pageReport({ fields: [number] });
    await tellPageChanged();
    expect(await screen.findByRole('heading', { name: 'Nothing was filled' })).toBeTruthy();
    expect(screen.getByText(/The page did not keep the value/)).toBeTruthy();
  });

  it('puts one field back', async () => {
    const { sent } = fakeTab({
      frame: { ...describePage, 'fill.undo': () => ({ runId: 'run-1', complete: true, reports: [filled] }) },
      background: { 'fill.run': () => run([filled]) },
    });
    await openPreview();
    await userEvent.click(screen.getByRole('button', { name: 'Fill 2 fields' }));
    await userEvent.click(await screen.findByRole('button', { name: /^Undo (?!all)/ }));
    expect(await screen.findByRole('heading', { name: '1 field put back' })).toBeTruthy();
    expect(sent.find(({ type }) => type === 'fill.undo')?.body).toEqual({ runId: 'run-1', ref: name.ref });
  });

  it('puts back two fields that were asked for at once, and offers neither again', async () => {
    const both = [filled, { ...filled, ref: number.ref, key: 'organizer.certificateNumber' }];
    const { sent } = fakeTab({
      frame: {
        ...describePage,
        'fill.undo': (body) => ({
          runId: 'run-1',
          complete: true,
          reports: both.filter(({ ref }) => ref === (body as { ref: string }).ref),
        }),
      },
      background: { 'fill.run': () => run(both) },
    });
    await openPreview();
    await userEvent.click(screen.getByRole('button', { name: 'Fill 2 fields' }));
    const undos = await screen.findAllByRole('button', { name: /^Undo (?!all)/ });
    for (const undo of undos) fireEvent.click(undo);
    await waitFor(() => expect(sent.filter(({ type }) => type === 'fill.undo')).toHaveLength(2));
    await waitFor(() => expect(screen.queryByRole('button', { name: /^Undo (?!all)/ })).toBeNull());
  });

  it('asks the page how far it came when the worker was stopped in between', async () => {
    const { sent } = fakeTab({
      frame: {
        ...describePage,
        'fill.last': () => ({ runId: asked(sent), complete: false, reports: [filled] }),
      },
    });
    await openPreview();
    await userEvent.click(screen.getByRole('button', { name: 'Fill 2 fields' }));
    expect(await screen.findByRole('heading', { name: '1 field filled' })).toBeTruthy();
    expect(screen.getByRole('alert').textContent).toContain('ended early');
  });

  it.each([
    ['', null],
    [', and tells of no run before it', { runId: 'run-0', complete: true, reports: [filled] }],
  ])('says that nothing was entered when it could not be started%s', async (_, last) => {
    fakeTab({ frame: { ...describePage, 'fill.last': () => last } });
    await openPreview();
    await userEvent.click(screen.getByRole('button', { name: 'Fill 2 fields' }));
    await waitFor(() => expect(screen.getByRole('alert').textContent).toContain('could not be started'));
  });
});
