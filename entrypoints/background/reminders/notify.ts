import { browser } from 'wxt/browser';
import { addDays } from '@/lib/journey/china-date.ts';
import { chinaDate } from '@/lib/journey/index.ts';
import type { Reminder } from '@/lib/journey/reminders/index.ts';
import { readReminders, snoozeReminders } from '@/lib/messages/reminders.ts';
import { openOptions } from '@/lib/messages/tabs.ts';
import { type Say, words } from '../words.ts';

/** One notification speaks for all: a new one takes the place of the last. */
const notificationId = 'reminders';
const mostLines = 3;

function lineOf({ stageId, kind, day, at }: Reminder, now: Date, say: Say): string {
  const stage = say(`journey.stage.${stageId}.name`);
  if (kind === 'expected') return say('reminder.expected', { stage });
  if (at !== null) {
    const hours = Math.max(0, Math.floor((Date.parse(at) - now.getTime()) / 3_600_000));
    return say('reminder.hours', { stage, count: hours });
  }
  const today = chinaDate(now);
  if (day < today) return say('reminder.passed', { stage, day });
  if (day === today) return say('reminder.today', { stage });
  if (day === addDays(today, 1)) return say('reminder.tomorrow', { stage });
  return say('reminder.until', { stage, day });
}

/** Shows one notification about these dates. It names no company: others may see the screen. */
export async function notify(reminders: readonly Reminder[], now: Date): Promise<void> {
  const say = await words();
  const lines = reminders.slice(0, mostLines).map((reminder) => lineOf(reminder, now, say));
  const more = reminders.length - lines.length;
  if (more > 0) lines.push(say('reminder.more', { count: more }));
  await browser.notifications.create(notificationId, {
    type: 'basic',
    iconUrl: browser.runtime.getURL('/icon/128.png'),
    title: say('reminder.title'),
    message: lines.join('\n'),
    // Firefox refuses a notification with buttons; there the page that a click opens offers the same
    ...(import.meta.env.FIREFOX
      ? {}
      : { buttons: [{ title: say('reminder.snoozeTomorrow') }, { title: say('reminder.open') }] }),
  });
}

async function open(): Promise<void> {
  const { lastShown } = await readReminders();
  const filings = new Set(lastShown.map((key) => key.split('/')[0]));
  const [only] = filings;
  await openOptions(filings.size === 1 ? `#filings/${only}` : '#filings');
  await browser.notifications.clear(notificationId);
}

async function press(button: number): Promise<void> {
  if (button !== 0) return open();
  const { lastShown } = await readReminders();
  await snoozeReminders(lastShown, 1, new Date());
  await browser.notifications.clear(notificationId);
}

let listening = false;

/** Listens to clicks on notifications, as soon as the browser lets the extension have any. */
export function serveNotifications(): void {
  const { notifications } = browser as { notifications?: typeof browser.notifications };
  if (listening || notifications === undefined) return;
  listening = true;
  notifications.onClicked.addListener((id) => {
    if (id === notificationId) void open();
  });
  notifications.onButtonClicked?.addListener((id, button) => {
    if (id === notificationId) void press(button);
  });
}
