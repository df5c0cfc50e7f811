import type { TFunction } from 'i18next';
import { showDate, showDaysLeft } from '@/components/dates.ts';
import type { Deadline } from '@/lib/journey/index.ts';

/** A moment by China's clock and, where that differs, by the person's own. */
function showMoment(moment: string, language: string, t: TFunction): string {
  const format = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(language, options).format(new Date(moment));
  const time = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const;
  const day = { day: 'numeric', month: 'short' } as const;
  const inChina = { timeZone: 'Asia/Shanghai' };
  const china = format({ ...day, ...time, ...inChina });
  if (china === format({ ...day, ...time })) return china;
  const isSameDay = format(day) === format({ ...day, ...inChina });
  return t('popup.chinaAndOwn', { china, own: format(isSameDay ? time : { ...day, ...time }) });
}

/** When something is due or expected, in words; ranges stay ranges. */
export function whenText(deadline: Deadline, t: TFunction, language: string, today: string): string {
  const show = (date: string) => showDate(date, language, today);
  const { kind, running, earliest, latest, daysLeft, dueAt } = deadline;
  if (kind !== 'estimate' && running && latest !== null && daysLeft !== null) {
    const left = showDaysLeft(daysLeft, t);
    if (daysLeft < 0) return t('popup.overdue', { date: show(latest), left });
    if (dueAt !== null) return t('popup.dueAt', { moment: showMoment(dueAt, language, t) });
    if (deadline.stageId === 'miit-sms') return t('popup.due24', { date: show(latest) });
    return t('popup.due', { date: show(latest), left });
  }
  if (kind !== 'estimate') {
    if (deadline.stageId === 'miit-sms') return t('popup.limit24');
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
