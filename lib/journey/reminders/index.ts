export { type Due, duesOf, keyOf } from './due.ts';
export { snoozedUntil } from './moments.ts';
export {
  dueNow,
  nextLook,
  type Reminder,
  remember,
  shown,
  snooze,
  type Urgency,
  urgencyOf,
} from './reminder.ts';
