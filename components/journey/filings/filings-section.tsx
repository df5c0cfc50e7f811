import { Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useJourneys } from '@/components/journey/use-journeys.ts';
import { useToday } from '@/components/journey/use-today.ts';
import { StorageMessage } from '@/components/profile/storage-message.tsx';
import type { UndoOffer } from '@/components/profile/undo-bar.tsx';
import { DatesPanel } from './dates-panel.tsx';
import { FilingList } from './filing-list.tsx';
import { FilingPage } from './filing-page.tsx';
import { NewFiling } from './new-filing.tsx';

interface Props {
  /** a filing's id, `new` for the questions, null for the list */
  place: string | null;
  offerUndo: (offer: UndoOffer) => void;
}

/** Filings in the options page: the list, one of them, or the questions before one is begun. */
export function FilingsSection({ place, offerUndo }: Props) {
  const { t } = useTranslation();
  const today = useToday();
  const stored = useJourneys(today);
  if (stored.state === 'loading') return null;
  if (stored.state === 'failed') return <StorageMessage error={stored.error} />;
  const { journeys } = stored.value;
  if (place === 'new') return <NewFiling journeys={stored.value} />;
  const journey = journeys.find(({ filing }) => filing.id === place);
  if (journey)
    return (
      <FilingPage journey={journey} profiles={stored.value.profiles} today={today} offerUndo={offerUndo} />
    );
  return (
    <Stack gap="lg" maw={760}>
      {place !== null && <Text size="sm">{t('filings.gone')}</Text>}
      <FilingList journeys={journeys} today={today} />
      <DatesPanel journeys={journeys} today={today} />
    </Stack>
  );
}
