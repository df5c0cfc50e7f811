import type { TFunction } from 'i18next';

/** A `YYYY-MM-DD` day in the person's language, with the year only when it is not `today`'s. */
export function showDate(date: string, language: string, today: string): string {
  const otherYear = date.slice(0, 4) !== today.slice(0, 4);
  return new Intl.DateTimeFormat(language, {
    timeZone: 'UTC',
    day: 'numeric',
    month: 'short',
    ...(otherYear ? { year: 'numeric' } : {}),
  }).format(new Date(`${date}T00:00:00Z`));
}

/** "3 days left", "today", "2 days ago". */
export function showDaysLeft(days: number, t: TFunction): string {
  if (days === 0) return t('popup.left.today');
  return days > 0 ? t('popup.left.day', { count: days }) : t('popup.left.ago', { count: -days });
}
