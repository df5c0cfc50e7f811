import { browser } from 'wxt/browser';
import { dueNow, keyOf, nextLook, remember, shown } from '@/lib/journey/reminders/index.ts';
import { onFilingsChanged } from '@/lib/messages/filings-changed.ts';
import { readReminders, remindersInTurn, remindersOn, writeReminders } from '@/lib/messages/reminders.ts';
import { currentDues } from './dues.ts';
import { notify, serveNotifications } from './notify.ts';
import { showBadge } from './show-badge.ts';

const alarmName = 'reminders';

/**
 * The longest time between two looks: a clock that was set, a machine that slept, or data that changed
 * unnoticed is put right after it.
 */
const longestMs = 3_600_000;
/** Without any date there is nothing to be late with. */
const idleMs = 6 * longestMs;
/** The shortest time between two looks. */
const shortestMs = 60_000;

/** Reads the dates, shows what is due, and sets the badge. Answers when to look again. */
async function look(now: Date): Promise<{ next: Date | null; hasDates: boolean }> {
  const before = await readReminders();
  // while the data is locked, what was known last still counts
  const reminders = remember(before.reminders, (await currentDues(now)) ?? before.reminders, now);
  await showBadge(reminders, now);
  const isOn = await remindersOn();
  const show = isOn ? dueNow(reminders, now) : [];
  if (show.length > 0) await notify(show, now);
  const after = shown(reminders, show, now);
  if (show.length > 0) await writeReminders({ reminders: after, lastShown: show.map(keyOf) });
  else if (JSON.stringify(after) !== JSON.stringify(before.reminders)) {
    await writeReminders({ reminders: after });
  }
  return { next: isOn ? nextLook(after, now) : null, hasDates: after.length > 0 };
}

/** Asks the browser to wake the background. It comes back by itself, should a look fail. */
async function wakeAt(next: Date | null, now: Date, every: number): Promise<void> {
  const latest = now.getTime() + every;
  const when = Math.max(now.getTime() + shortestMs, Math.min(next?.getTime() ?? latest, latest));
  await browser.alarms.create(alarmName, { when, periodInMinutes: every / 60_000 });
}

let looking: Promise<void> = Promise.resolve();

/** One look after the other: two at once would show the same thing twice. */
function lookAgain(): Promise<void> {
  looking = looking.then(async () => {
    const now = new Date();
    try {
      const { next, hasDates } = await remindersInTurn(() => look(now));
      await wakeAt(next, now, hasDates ? longestMs : idleMs);
    } catch (error) {
      console.warn('Beian Guide: reminders', error);
      await wakeAt(null, now, longestMs);
    }
  });
  return looking;
}

/**
 * Reminds of dates. All that is needed lies in storage and in the browser's own alarm, so nothing is lost
 * when the background stops or the browser closes; each start makes sure that there is an alarm.
 */
export function serveReminders(): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === alarmName) void lookAgain();
  });
  browser.runtime.onStartup.addListener(() => void lookAgain());
  browser.runtime.onInstalled.addListener(() => void lookAgain());
  onFilingsChanged(() => void lookAgain());
  browser.permissions.onAdded.addListener(() => {
    serveNotifications();
    void lookAgain();
  });
  serveNotifications();
  void browser.alarms.get(alarmName).then((alarm) => {
    if (alarm === undefined) void lookAgain();
  });
}
