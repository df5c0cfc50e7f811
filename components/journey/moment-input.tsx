import { TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { DayInput, type DayInputProps } from './day-input.tsx';

interface Props extends DayInputProps {
  /** China's clock, `HH:MM` or '' for not told; null where hours do not count and none is asked */
  time: string | null;
  onTime: (time: string) => void;
}

/** The day on which something happened and, where hours count, the hour; both by China's clock. */
export function MomentInput({ time, onTime, ...day }: Props) {
  const { t } = useTranslation();
  return (
    <>
      <DayInput {...day} />
      {time !== null && (
        <TextInput
          type="time"
          size="xs"
          aria-label={t('popup.smsTime')}
          title={t('popup.smsTime')}
          value={time}
          onChange={(event) => onTime(event.currentTarget.value)}
        />
      )}
    </>
  );
}
