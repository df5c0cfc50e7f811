import { Button, Card, Stack, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Journey } from '@/components/journey/use-journeys.ts';
import { conclude } from '@/lib/journey/eligibility/index.ts';
import { openOptions } from '@/lib/messages/tabs.ts';

/** A filing whose answers say that there is nothing to file: why, and the way to other answers. */
export function NothingCard({ journey }: { journey: Journey }) {
  const { t } = useTranslation();
  const { icp, way } = conclude(journey.filing.answers ?? {});
  return (
    <Card withBorder padding="sm" component="section" aria-labelledby="next-step">
      <Stack gap={6} align="flex-start">
        <Title order={2} size="h5" id="next-step">
          {t(`journey.outcome.icp.${icp?.is ?? 'none'}`)}
        </Title>
        {icp && <Text size="sm">{t(`journey.rule.${icp.rule.id}`)}</Text>}
        {way.map(({ is }) => (
          <Text key={is} size="xs">
            {t(`journey.way.${is}`)}
          </Text>
        ))}
        <Button size="xs" onClick={() => void openOptions(`#filings/${journey.filing.id}`)}>
          {t('popup.seePlan')}
        </Button>
      </Stack>
    </Card>
  );
}
