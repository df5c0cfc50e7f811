import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

interface Props {
  /** China date, '' while none is noted */
  day: string;
  /** called once the person has left the box, not while a year is half typed */
  onDay: (day: string) => void;
}

/** No licence is older: an earlier year is one that is half typed. */
const oldest = '2000-01-01';

/** The last day for which a licence is valid, as it is printed on it; the renewal counts back from it. */
export function UntilInput({ day, onDay }: Props) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState(day);
  return (
    <TextInput
      type="date"
      size="xs"
      label={t('journey.detail.until')}
      description={t('journey.detail.untilHelp')}
      value={typed}
      onChange={(event) => setTyped(event.currentTarget.value)}
      onBlur={() => {
        if (typed !== day && (typed === '' || typed >= oldest)) onDay(typed);
      }}
    />
  );
}
