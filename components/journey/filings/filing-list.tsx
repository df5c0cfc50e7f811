import { Anchor, Button, Card, Group, Progress, Stack, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { nextDates, whenText } from '@/components/journey/date-texts.ts';
import type { Journey } from '@/components/journey/use-journeys.ts';

/** All filings, each with where it stands and its next date. */
export function FilingList({ journeys, today }: { journeys: readonly Journey[]; today: string }) {
  const { t } = useTranslation();
  return (
    <Stack gap="md">
      <Group justify="space-between">
        <Title order={2} size="h3">
          {t('options.tab.filings')}
        </Title>
        <Button component="a" href="#filings/new" size="sm">
          {t('filings.new')}
        </Button>
      </Group>
      {journeys.length === 0 && <Text size="sm">{t('filings.none')}</Text>}
      {journeys.map((journey) => (
        <FilingCard key={journey.filing.id} journey={journey} today={today} />
      ))}
    </Stack>
  );
}

function FilingCard({ journey, today }: { journey: Journey; today: string }) {
  const { t, i18n } = useTranslation();
  const { filing, next, dates, progress, service, company } = journey;
  const [date] = nextDates(dates, 1);
  const said = t('popup.progress', progress);
  const stands =
    'planned' in next
      ? t('common.pair', {
          name: t(`popup.${{ mend: 'fix', act: 'next', wait: 'waiting' }[next.kind]}`),
          value: t(`journey.stage.${next.planned.stage.id}.name`),
        })
      : t(next.kind === 'finished' && next.cancelled ? 'status.cancelled' : `popup.standing.${next.kind}`);
  return (
    <Card withBorder component="article" aria-label={service} padding="md">
      <Stack gap={6}>
        <Title order={3} size="h4">
          <Anchor href={`#filings/${filing.id}`} inherit>
            {service}
          </Anchor>
        </Title>
        <Text size="sm" c="dimmed">
          {company} · {t(`portal.${filing.portal || 'other'}`)}
        </Text>
        <Text size="sm" fw={600}>
          {stands}
        </Text>
        {date && (
          <Text size="sm">
            {t('common.pair', {
              name: t(`journey.stage.${date.stageId}.name`),
              value: whenText(date, t, i18n.language, today),
            })}
          </Text>
        )}
        {progress.total > 0 && (
          <>
            <Text size="xs">{said}</Text>
            <Progress value={(progress.done / progress.total) * 100} aria-label={said} size="sm" />
          </>
        )}
      </Stack>
    </Card>
  );
}
