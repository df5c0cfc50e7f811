// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { Popup } from '../../../entrypoints/popup/popup.tsx';
import { addDays, chinaDate } from '../../../lib/journey/index.ts';
import { database } from '../../../lib/profile/database.ts';
import { listFilings, newFiling, saveFiling, saveProfile } from '../../../lib/profile/index.ts';
import { sample } from '../profile/sample.ts';
import { fakeTab, field, pageReport } from './fake-page.ts';
import { show } from './show.tsx';

const today = chinaDate(new Date());

async function saveSample(portal = 'aliyun') {
  const profile = sample();
  await saveProfile(profile);
  const filing = newFiling(profile.id, profile.services[0]?.id ?? '', portal, new Date());
  await saveFiling(filing);
  return filing;
}

const doneToday = { state: 'done', on: today } as const;

/** A filing of the time before some stages stood on their own, open since today. */
function live() {
  const before = ['domain', 'server', 'enter', 'documents', 'provider-review', 'miit-sms'];
  return Object.fromEntries([...before, 'administration-review', 'go-live'].map((id) => [id, doneToday]));
}

beforeEach(async () => {
  fakeBrowser.reset();
  await Promise.all(database().tables.map((table) => table.clear()));
  fakeTab({ url: 'https://example.com/' });
});
afterEach(cleanup);

describe('the popup', () => {
  it('begins with the company', async () => {
    show(<Popup />);
    expect(await screen.findByRole('button', { name: 'Enter a company' })).toBeTruthy();
    expect(await screen.findByText('Not a filing page')).toBeTruthy();
  });

  it('starts a filing for a service at a provider', async () => {
    await saveProfile(sample());
    show(<Popup />);
    await userEvent.selectOptions(await screen.findByRole('combobox', { name: 'Cloud provider' }), 'tencent');
    await userEvent.click(screen.getByRole('button', { name: 'Start' }));
    expect(await screen.findByRole('heading', { name: /Domain real-name check/ })).toBeTruthy();
    expect(await listFilings()).toMatchObject([{ portal: 'tencent', profileId: 'sample-haiyun' }]);
  });

  it('moves on when a step is done, and takes it back', async () => {
    const filing = await saveSample();
    show(<Popup />);
    await userEvent.click(await screen.findByRole('button', { name: 'Done' }));
    expect(await screen.findByRole('heading', { name: /Provider account/ })).toBeTruthy();
    expect(screen.getByText('1 of 16 stages done')).toBeTruthy();
    const [stored] = await listFilings();
    expect(stored?.stages).toEqual({ domain: { state: 'done', on: today } });
    expect(stored?.history).toMatchObject([{ what: 'stages', stageId: 'domain' }]);
    await userEvent.click(screen.getByRole('button', { name: 'Undo' }));
    expect(await screen.findByText('Taken back.')).toBeTruthy();
    expect(await listFilings()).toMatchObject([{ id: filing.id, stages: {}, history: [] }]);
  });

  it('keeps the last day that is printed on the licence, and counts the renewal back from it', async () => {
    const filing = await saveSample();
    await saveFiling({
      ...filing,
      answers: { income: ['yes'], organizer: ['company'], hosting: ['mainland'], filed: ['all-here'] },
      stages: Object.fromEntries(
        ['footer', 'go-live', 'psb-footer', 'licence-conditions', 'licence-apply', 'psb-review']
          .concat(['psb-account', 'psb-register'])
          .map((id) => [id, doneToday]),
      ),
    });
    show(<Popup />);
    const until = await screen.findByLabelText(/Valid until, as printed/);
    fireEvent.change(until, { target: { value: '2031-06-14' } });
    fireEvent.blur(until);
    await userEvent.click(screen.getByRole('button', { name: 'Approved' }));
    expect(await screen.findByText(/Mar 16, 2031/)).toBeTruthy();
    expect((await listFilings())[0]?.stages['licence-review']).toEqual({ ...doneToday, until: '2031-06-14' });
    await userEvent.click(screen.getByRole('button', { name: 'Show all stages' }));
    await userEvent.click(await screen.findByRole('button', { name: 'About “Licence review”' }));
    const printed = screen.getByLabelText(/Valid until, as printed/);
    fireEvent.change(printed, { target: { value: '' } });
    fireEvent.blur(printed);
    await waitFor(async () => expect((await listFilings())[0]?.stages['licence-review']).toEqual(doneToday));
  });

  it('does not take a day that has not come', async () => {
    await saveSample();
    show(<Popup />);
    const day = await screen.findByLabelText('Date of “Domain real-name check”');
    fireEvent.change(day, { target: { value: addDays(today, 2) } });
    expect(await screen.findByText('This day has not come yet in China.')).toBeTruthy();
    expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Done' }).disabled).toBe(true);
  });

  it('waits for others; sent back, it begins again where it is mended, and is handed in anew', async () => {
    const filing = await saveSample();
    const done = { state: 'done', on: today } as const;
    const ids = ['domain', 'account', 'server', 'enter', 'documents', 'face-check'];
    await saveFiling({ ...filing, stages: Object.fromEntries(ids.map((id) => [id, done])) });
    show(<Popup />);
    await userEvent.click(await screen.findByRole('button', { name: 'Sent back' }));
    expect(
      await screen.findByText(/sent it back. Read the reason, mend it at “Fill in the filing”/),
    ).toBeTruthy();
    expect((await listFilings())[0]?.stages).toMatchObject({
      enter: { state: 'doing', on: today },
      'provider-review': { state: 'blocked', on: today },
    });
    await userEvent.click(screen.getByRole('button', { name: 'Handed in again' }));
    await screen.findByRole('button', { name: 'Approved' });
    const [stored] = await listFilings();
    expect(stored?.stages).toMatchObject({ enter: done, documents: done, 'face-check': done });
    expect(stored?.stages['provider-review']).toBeUndefined();
  });

  it('counts the hours from the moment the SMS came', async () => {
    const filing = await saveSample();
    const done = { state: 'done', on: today } as const;
    const ids = ['domain', 'account', 'server', 'enter', 'documents', 'face-check', 'provider-review'];
    await saveFiling({ ...filing, stages: Object.fromEntries(ids.map((id) => [id, done])) });
    show(<Popup />);
    const time = await screen.findByLabelText('China time at which the SMS came');
    fireEvent.change(time, { target: { value: '00:05' } });
    await userEvent.click(screen.getByRole('button', { name: 'The SMS has come' }));
    await waitFor(async () => {
      const [stored] = await listFilings();
      const at = new Date(`${today}T00:05:00+08:00`).toISOString();
      expect(stored?.stages['miit-sms']).toEqual({ state: 'doing', on: today, at });
    });
    expect(await screen.findAllByText(/^Until .*00:05/)).not.toHaveLength(0);
  });

  it('ticks and dates any stage of the list', async () => {
    await saveSample();
    show(<Popup />);
    await userEvent.click(await screen.findByRole('button', { name: 'Show all stages' }));
    await userEvent.click(await screen.findByRole('checkbox', { name: /Server and service code/ }));
    const day = await screen.findByLabelText('Date of “Server and service code”');
    fireEvent.change(day, { target: { value: addDays(today, -3) } });
    await waitFor(async () => {
      const [stored] = await listFilings();
      expect(stored?.stages.server).toEqual({ state: 'done', on: addDays(today, -3) });
    });
  });

  it('notes a day that is typed once it is whole', async () => {
    await saveSample();
    show(<Popup />);
    await userEvent.click(await screen.findByRole('button', { name: 'Show all stages' }));
    await userEvent.click(await screen.findByRole('checkbox', { name: /Server and service code/ }));
    const day = await screen.findByLabelText<HTMLInputElement>('Date of “Server and service code”');
    const said = async () => (await listFilings())[0]?.history.length;
    const before = await said();
    for (const half of ['0002-01-15', '0020-01-15', '0202-01-15', '2026-01-15']) {
      fireEvent.keyDown(day, { key: '2' });
      fireEvent.change(day, { target: { value: half } });
      expect(day.value).toBe(half);
    }
    expect(await said()).toBe(before);
    fireEvent.blur(day);
    await waitFor(async () =>
      expect((await listFilings())[0]?.stages.server).toEqual({ state: 'done', on: '2026-01-15' }),
    );
    expect(await said()).toBe((before ?? 0) + 1);
  });

  it('keeps a note at a stage, and says what can go wrong there', async () => {
    await saveSample();
    show(<Popup />);
    await userEvent.click(await screen.findByRole('button', { name: 'Show all stages' }));
    await userEvent.click(await screen.findByRole('button', { name: 'About “Provider’s review”' }));
    expect(screen.getByText(/Read the reason, mend exactly that/)).toBeTruthy();
    await userEvent.type(screen.getByRole('textbox', { name: 'Your note' }), 'Ms Li, extension 12');
    await userEvent.click(screen.getByRole('button', { name: 'Save note' }));
    await waitFor(async () => {
      expect((await listFilings())[0]?.stages['provider-review']?.note).toBe('Ms Li, extension 12');
    });
  });

  it('takes what stood before a ticked stage as done, and takes all of it back at once', async () => {
    const filing = await saveSample();
    show(<Popup />);
    await userEvent.click(await screen.findByRole('button', { name: 'Show all stages' }));
    await userEvent.click(await screen.findByRole('checkbox', { name: /Provider’s review/ }));
    expect(await screen.findByText('7 of 16 stages done')).toBeTruthy();
    await userEvent.click(await screen.findByRole('button', { name: 'Undo' }));
    expect(await screen.findByText('0 of 16 stages done')).toBeTruthy();
    expect(await listFilings()).toMatchObject([{ id: filing.id, stages: {}, history: [] }]);
  });

  it('tells a limit from an estimate, and what happens if it is missed', async () => {
    const filing = await saveSample();
    await saveFiling({
      ...filing,
      stagesVersion: undefined,
      stages: { ...live(), 'psb-account': doneToday },
    });
    show(<Popup />);
    expect(await screen.findAllByText(/30 days left/)).not.toHaveLength(0);
    expect(screen.getByText(/Expected/)).toBeTruthy();
    expect(screen.getAllByText(/· legal/)).not.toHaveLength(0);
    expect(screen.getAllByText(/estimate/)).not.toHaveLength(0);
    expect(screen.getByText(/stopped for up to six months/)).toBeTruthy();
  });

  it('draws the whole way, and says it in words', async () => {
    const filing = await saveSample();
    await saveFiling({ ...filing, stagesVersion: undefined, stages: live() });
    show(<Popup />);
    const picture = await screen.findByRole('img', { name: /^The whole way/ });
    expect(picture.getAttribute('aria-label')).toMatch(/ICP filing: all 12 stages done/);
    expect(picture.getAttribute('aria-label')).toMatch(/Police filing \(PSB\): 0 of \d stages done/);
  });

  it('shows where each of several filings stands, and goes to the one that is chosen', async () => {
    const first = await saveSample('aliyun');
    const second = await saveSample('huawei');
    await saveFiling({
      ...second,
      stages: { ...live(), 'psb-account': doneToday },
      stagesVersion: undefined,
    });
    await saveFiling({ ...first, stages: {} });
    show(<Popup />);
    const rows = await screen.findByRole('navigation', { name: 'Filing' });
    expect(rows.textContent).toMatch(/Police filing · 30 days left/);
    await userEvent.click(screen.getByRole('button', { name: /Police filing · 30 days left/ }));
    expect(await screen.findByRole('heading', { name: /Police filing/ })).toBeTruthy();
  });

  it('says why there is nothing to file', async () => {
    const filing = await saveSample();
    await saveFiling({
      ...filing,
      answers: { hosting: ['outside'], organizer: ['foreign-owned'], kind: ['website'] },
    });
    show(<Popup />);
    expect(await screen.findByRole('heading', { name: 'No ICP filing needed' })).toBeTruthy();
    expect(screen.getByText(/goes with servers in mainland China/)).toBeTruthy();
  });

  it('says what page is in hand', async () => {
    fakeTab({ frame: { 'page.describe': () => pageReport({ fields: [field({})] }) } });
    show(<Popup />);
    expect(await screen.findByText(/Alibaba Cloud ICP filing · Organizer · 1 field/)).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Help me with this page' })).toBeTruthy();
  });
});
