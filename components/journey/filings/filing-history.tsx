import { Button, Group, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { showDate } from '@/components/dates.ts';
import { lastChange, takeBack } from '@/components/journey/note-stage.ts';
import type { Journey } from '@/components/journey/use-journeys.ts';
import { chinaDate, type StageChange, type StagesChange } from '@/lib/journey/index.ts';
import type { FilingHistoryEntry } from '@/lib/profile/filing.ts';

/** More would bury what matters; the file of an export holds them all. */
const mostEntries = 30;

type Change = StagesChange | StageChange;

function isChange(entry: FilingHistoryEntry): boolean {
  return entry.what === 'stages' || entry.what === 'stage';
}

/** What the person noted, latest first, and the way to take the last of it back. */
export function FilingHistory({ journey, today }: { journey: Journey; today: string }) {
  const { t, i18n } = useTranslation();
  const { filing } = journey;
  const changes = filing.history.filter(isChange).slice(-mostEntries).reverse() as unknown as Change[];
  if (changes.length === 0) return null;
  const words = (change: Change) => {
    const stage = t(`journey.stage.${change.stageId}.name`);
    if (change.what === 'stages' && change.why !== 'noted')
      return t(`journey.history.${change.why}`, { stage });
    const after = change.what === 'stage' ? change.after : change.after[change.stageId];
    return t('journey.history.noted', { stage, state: t(`journey.state.${after?.state ?? 'todo'}`) });
  };
  return (
    <section aria-labelledby="history">
      <Group justify="space-between" mb="xs">
        <Title order={3} size="h5" id="history">
          {t('filings.history')}
        </Title>
        {lastChange(filing) !== null && (
          <Button size="compact-sm" variant="default" onClick={() => void takeBack(filing.id)}>
            {t('filings.takeBack')}
          </Button>
        )}
      </Group>
      <ul style={{ margin: 0, paddingInlineStart: 18 }}>
        {changes.map((change) => (
          <li key={`${change.at}${change.stageId}`}>
            <Text size="sm">
              {t('common.pair', {
                name: showDate(chinaDate(new Date(change.at)), i18n.language, today),
                value: words(change),
              })}
            </Text>
          </li>
        ))}
      </ul>
    </section>
  );
}
