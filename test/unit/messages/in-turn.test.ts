import { beforeEach, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { keyOf, type Reminder } from '../../../lib/journey/reminders/index.ts';
import { readReminders, snoozeReminders, writeReminders } from '../../../lib/messages/reminders.ts';
import { readSettings, writeSettings } from '../../../lib/messages/settings.ts';
import { noteWrong, secondsToWait } from '../../../lib/messages/vault-attempts.ts';

/** Two pages that read, change and write at the same time: what the one wrote is not lost to the other. */
beforeEach(() => fakeBrowser.reset());

it('settings that are changed at the same time are both kept', async () => {
  await Promise.all([writeSettings({ language: 'ja' }), writeSettings({ overlay: false })]);
  expect(await readSettings()).toMatchObject({ language: 'ja', overlay: false });
});

it('every wrong passphrase counts', async () => {
  await Promise.all([1, 2, 3, 4].map(() => noteWrong(1_000_000)));
  expect(await secondsToWait(1_000_000)).toBe(4);
});

it('two reminders that are put off at the same time are both put off', async () => {
  const reminder: Omit<Reminder, 'filingId'> = {
    stageId: 'review',
    kind: 'limit',
    day: '2026-12-01',
    at: '2026-11-30T01:00:00.000Z',
    knownAt: '2026-11-20T01:00:00.000Z',
    shownAt: null,
    snoozedUntil: null,
  };
  const reminders = ['one', 'two'].map((filingId) => ({ ...reminder, filingId }));
  await writeReminders({ reminders, lastShown: [] });
  const stored = (await readReminders()).reminders;
  expect(stored).toHaveLength(2);
  const now = new Date('2026-11-27T00:00:00Z');
  await Promise.all(stored.map((one) => snoozeReminders([keyOf(one)], 1, now)));
  const until = (await readReminders()).reminders.map(({ snoozedUntil }) => snoozedUntil);
  expect(until.every((at) => at !== null && at > now.toISOString())).toBe(true);
});
