import type { TFunction } from 'i18next';
import { showDate, showDaysLeft } from '@/components/dates.ts';
import type { Deadline } from '@/lib/journey/index.ts';

/** When something is due or expected, in words; ranges stay ranges. */
export function whenText(deadline: Deadline, t: TFunction, language: string, today: string): string {
  const show = (date: string) => showDate(date, language, today);
  const { kind, running, earliest, latest, daysLeft } = deadline;
  if (kind === 'legal' && running && latest !== null && daysLeft !== null) {
    const left = showDaysLeft(daysLeft, t);
    if (daysLeft < 0) return t('popup.overdue', { date: show(latest), left });
    if (deadline.stageId === 'miit-sms') return t('popup.due24', { date: show(latest) });
    return t('popup.due', { date: show(latest), left });
  }
  if (kind === 'legal') {
    if (latest === null || latest === earliest) return t('popup.limitOn', { date: show(earliest) });
    return t('popup.limitBetween', { from: show(earliest), until: show(latest) });
  }
  if (deadline.late) return t('popup.late');
  if (deadline.about) return t('popup.expectedAbout', { date: show(earliest) });
  if (latest === null) return t('popup.expectedFrom', { date: show(earliest) });
  if (latest === earliest) return t('popup.expectedOn', { date: show(latest) });
  return t('popup.expected', { from: show(earliest), until: show(latest) });
}

/** The dates worth showing first: what runs, then what follows, without what has passed for others. */
export function nextDates(dates: readonly Deadline[], count: number): Deadline[] {
  const rank = (d: Deadline) => (d.running ? 0 : 1);
  return [...dates].sort((a, b) => rank(a) - rank(b) || a.earliest.localeCompare(b.earliest)).slice(0, count);
}
