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
    expect(await screen.findByRole('heading', { name: /Server and service code/ })).toBeTruthy();
    expect(screen.getByText('1 of 11 stages done')).toBeTruthy();
    const [stored] = await listFilings();
    expect(stored?.stages).toEqual({ domain: { state: 'done', on: today } });
    expect(stored?.history).toMatchObject([{ what: 'stage', stageId: 'domain' }]);
    await userEvent.click(screen.getByRole('button', { name: 'Undo' }));
    expect(await screen.findByText('Taken back.')).toBeTruthy();
    expect(await listFilings()).toMatchObject([{ id: filing.id, stages: {}, history: [] }]);
  });

  it('does not take a day that has not come', async () => {
    await saveSample();
    show(<Popup />);
    const day = await screen.findByLabelText('Date of “Domain real-name check”');
    fireEvent.change(day, { target: { value: addDays(today, 2) } });
    expect(await screen.findByText('This day has not come yet in China.')).toBeTruthy();
    expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Done' }).disabled).toBe(true);
  });

  it('waits for others, and knows what to do when they send it back', async () => {
    const filing = await saveSample();
    const done = { state: 'done', on: today } as const;
    await saveFiling({ ...filing, stages: { domain: done, server: done, enter: done, documents: done } });
    show(<Popup />);
    await userEvent.click(await screen.findByRole('button', { name: 'Sent back' }));
    expect(await screen.findByText(/was sent back. Read the reason/)).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Handed in again' }));
    await screen.findByRole('button', { name: 'Approved' });
    const [stored] = await listFilings();
    expect(stored?.stages['provider-review']).toEqual({ state: 'waiting', on: today });
  });

  it('ticks and dates any stage of the list', async () => {
    await saveSample();
    show(<Popup />);
    await userEvent.click(await screen.findByRole('button', { name: 'Show all stages' }));
    await userEvent.click(screen.getByRole('checkbox', { name: /Server and service code/ }));
    const day = await screen.findByLabelText('Date of “Server and service code”');
    fireEvent.change(day, { target: { value: addDays(today, -3) } });
    await waitFor(async () => {
      const [stored] = await listFilings();
      expect(stored?.stages.server).toEqual({ state: 'done', on: addDays(today, -3) });
    });
  });

  it('tells a limit from an estimate, and what happens if it is missed', async () => {
    const filing = await saveSample();
    const done = { state: 'done', on: today } as const;
    const before = ['domain', 'server', 'enter', 'documents', 'provider-review', 'miit-sms'];
    const ids = [...before, 'administration-review', 'go-live'];
    await saveFiling({ ...filing, stages: Object.fromEntries(ids.map((id) => [id, done])) });
    show(<Popup />);
    expect(await screen.findAllByText(/30 days left/)).not.toHaveLength(0);
    expect(screen.getByText(/Expected/)).toBeTruthy();
    expect(screen.getByText(/stopped for up to six months/)).toBeTruthy();
  });

  it('lets the person choose among several filings', async () => {
    await saveSample('aliyun');
    await saveSample('psb');
    show(<Popup />);
    const choice = await screen.findByRole<HTMLSelectElement>('combobox', { name: 'Filing' });
    expect(choice.options).toHaveLength(2);
  });

  it('says what page is in hand', async () => {
    fakeTab({ frame: { 'page.describe': () => pageReport({ fields: [field({})] }) } });
    show(<Popup />);
    expect(await screen.findByText(/Alibaba Cloud ICP filing · Organizer · 1 field/)).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Help me with this page' })).toBeTruthy();
  });
});
