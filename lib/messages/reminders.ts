import { browser } from 'wxt/browser';
import { type Reminder, snooze, snoozedUntil } from '../journey/reminders/index.ts';
import { inTurn } from './in-turn.ts';
import { isObject, isString } from './shape.ts';

/**
 * What is remembered of reminders: ids and dates. It lies outside the sealed data,
 * so that a reminder comes while the company data is locked, and names neither company nor service.
 */
export interface ReminderState {
  reminders: readonly Reminder[];
  /** keys of what the last notification was about */
  lastShown: readonly string[];
}

const storageKey = 'reminders';
/** Apart from the dates, so that whoever writes those can never overwrite the person's choice. */
const choiceKey = 'remindersOn';
const wanted = { permissions: ['notifications' as const] };

const isMoment = (value: unknown): value is string => isString(value) && !Number.isNaN(Date.parse(value));
const orNull = (value: unknown) => (isMoment(value) ? value : null);

function parseReminder(value: unknown): Reminder[] {
  if (!isObject(value)) return [];
  const { filingId, stageId, kind, day, at, knownAt, shownAt, snoozedUntil: until } = value;
  if (!isString(filingId) || !isString(stageId) || !isMoment(day) || !isMoment(knownAt)) return [];
  if (kind !== 'limit' && kind !== 'expected') return [];
  return [
    {
      filingId,
      stageId,
      kind,
      day,
      at: orNull(at),
      knownAt,
      shownAt: orNull(shownAt),
      snoozedUntil: orNull(until),
    },
  ];
}

function parse(value: unknown): ReminderState {
  if (!isObject(value)) return { reminders: [], lastShown: [] };
  const { reminders, lastShown } = value;
  return {
    reminders: Array.isArray(reminders) ? reminders.flatMap(parseReminder) : [],
    lastShown: Array.isArray(lastShown) ? lastShown.filter(isString) : [],
  };
}

export async function readReminders(): Promise<ReminderState> {
  return parse((await browser.storage.local.get(storageKey))[storageKey]);
}

/** Changes a part and leaves the rest. */
export async function writeReminders(change: Partial<ReminderState>): Promise<void> {
  await browser.storage.local.set({ [storageKey]: { ...(await readReminders()), ...change } });
}

/** Reads and writes the reminders with no other page or worker doing so in between. */
export const remindersInTurn = <T>(work: () => Promise<T>): Promise<T> => inTurn(storageKey, work);

/** True when the person wants reminders and the browser lets the extension show them. */
export async function remindersOn(): Promise<boolean> {
  const choice = (await browser.storage.local.get(choiceKey))[choiceKey];
  return choice === true && (await browser.permissions.contains(wanted));
}

/** Calls back whenever the dates or the person's choice change, until the signal aborts. */
export function onRemindersChanged(callback: () => void, signal: AbortSignal): void {
  const listener = (changes: Record<string, unknown>, area: string) => {
    if (area === 'local' && (storageKey in changes || choiceKey in changes)) callback();
  };
  browser.storage.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener), { once: true });
}

/**
 * Turns reminders on: the browser asks whether notifications may be shown. Must be called directly in the
 * person's click. False when the person said no, or the browser cannot show any.
 */
export async function turnRemindersOn(): Promise<boolean> {
  // Firefox refuses to be asked for what it has granted for good
  const isGranted = await browser.permissions
    .request(wanted)
    .catch(() => browser.permissions.contains(wanted));
  if (!isGranted) return false;
  const knownAt = new Date().toISOString();
  await remindersInTurn(async () => {
    const { reminders } = await readReminders();
    // what would have been said until now is not said after
    await writeReminders({ reminders: reminders.map((one) => ({ ...one, knownAt })) });
  });
  await browser.storage.local.set({ [choiceKey]: true });
  return true;
}

/** Turns reminders off and gives the permission back. */
export async function turnRemindersOff(): Promise<void> {
  await browser.storage.local.set({ [choiceKey]: false });
  await browser.permissions.remove(wanted).catch(() => false);
}

/** Puts reminders off until the morning so many days on. */
export function snoozeReminders(keys: readonly string[], days: number, now: Date): Promise<void> {
  return remindersInTurn(async () => {
    const { reminders } = await readReminders();
    await writeReminders({ reminders: snooze(reminders, keys, snoozedUntil(now, days)) });
  });
}
