import browser from 'webextension-polyfill';
import { type Due, type Urgency, urgencyOf } from '@/lib/journey/reminders/index.ts';
import { words } from '../words.ts';

/** White on these is readable at badge size in both colour schemes. */
const pressing = '#b42323';
const near = '#8a5300';

/** Days (and any number of hours) from which a limit presses. */
const pressingDays = 3;

async function textOf({ left, unit }: Urgency): Promise<string> {
  if (left < 0) return '!';
  return (await words())(`reminder.badge.${unit}`, { left });
}

/** Says the most urgent limit on the toolbar, on every tab that has nothing of its own to say. */
export async function showBadge(dues: readonly Due[], now: Date): Promise<void> {
  const urgency = urgencyOf(dues, now);
  const text = urgency ? await textOf(urgency) : '';
  const isPressing = urgency !== null && (urgency.unit === 'hours' || urgency.left <= pressingDays);
  await browser.action.setBadgeText({ text });
  await browser.action.setBadgeBackgroundColor({ color: isPressing ? pressing : near });
}
