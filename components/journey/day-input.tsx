import { TextInput } from '@mantine/core';
import type { KeyboardEventHandler } from 'react';
import { useTranslation } from 'react-i18next';

export interface DayInputProps {
  /** for screen readers; the look leaves no room for it */
  label: string;
  /** China date, the last day that can be noted unless `future` */
  today: string;
  day: string;
  /** days ahead can be noted, too */
  future?: boolean;
  onDay: (day: string) => void;
  onKeyDown?: KeyboardEventHandler;
  onBlur?: () => void;
}

/** The day on which something happened, counted in China. */
export function DayInput({ label, today, day, future = false, onDay, ...keys }: DayInputProps) {
  const { t } = useTranslation();
  return (
    <TextInput
      {...keys}
      type="date"
      size="xs"
      aria-label={label}
      value={day}
      max={future ? undefined : today}
      error={!future && day > today ? t('popup.futureDate') : undefined}
      onChange={(event) => onDay(event.currentTarget.value)}
    />
  );
}
