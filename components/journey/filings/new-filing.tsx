import { Button, Card, Group, NativeSelect, Stack, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CompanySelect } from '@/components/company-select.tsx';
import { type Journeys, serviceFacts } from '@/components/journey/use-journeys.ts';
import { StorageMessage } from '@/components/profile/storage-message.tsx';
import { type Answers, prefill, storedAnswers } from '@/lib/journey/eligibility/index.ts';
import { tellFilingsChanged } from '@/lib/messages/filings-changed.ts';
import { portals } from '@/lib/portals/index.ts';
import { newFiling, saveFiling } from '@/lib/profile/filings.ts';
import { QuestionsAndPlan } from './questions-and-plan.tsx';

const providers = portals
  .filter(({ kind }) => kind === 'provider' || kind === 'platform')
  .map(({ id }) => id);

/** "Do I need one?": questions, the plan that follows, and the filing that keeps both. */
export function NewFiling({ journeys }: { journeys: Journeys }) {
  const { t } = useTranslation();
  const { active, profiles } = journeys;
  const [given, setGiven] = useState<Answers>({});
  const [provider, setProvider] = useState(providers[0] ?? 'other');
  const [failure, setFailure] = useState<Error | null>(null);
  const service = active?.service ?? null;
  const known =
    active && service
      ? prefill({
          ...serviceFacts(active.profile, service),
          organizerType: active.profile.organizer.type,
          serviceKind: service.serviceKind,
          commercial: service.commercial,
          interactive: service.interactive,
          preApproval: service.preApproval,
        })
      : {};
  const answers = { ...known, ...given };

  const start = async () => {
    if (!active || !service) return;
    try {
      const now = new Date();
      const filing = {
        ...newFiling(active.profile.id, service.id, provider, now),
        answers: storedAnswers(answers),
      };
      await saveFiling(filing);
      await tellFilingsChanged(now);
      window.location.hash = `#filings/${filing.id}`;
    } catch (error) {
      setFailure(error instanceof Error ? error : new Error(String(error)));
    }
  };

  return (
    <Stack gap="lg">
      <Title order={2} size="h3">
        {t('filings.doINeed')}
      </Title>
      <Text size="sm" c="dimmed">
        {t('filings.doINeedText')}
      </Text>
      <QuestionsAndPlan answers={answers} onAnswers={setGiven} />
      <Card withBorder component="section" aria-labelledby="keep" padding="md">
        <Stack gap="sm" align="flex-start">
          <Title order={3} size="h5" id="keep">
            {t('filings.keep')}
          </Title>
          {failure && <StorageMessage error={failure} plain />}
          {service === null ? (
            <>
              <Text size="sm">{t('filings.keepNeedsCompany')}</Text>
              <Button component="a" href="#companies" variant="default" size="sm">
                {t('filings.toCompanies')}
              </Button>
            </>
          ) : (
            <>
              <Text size="sm">{t('filings.keepText')}</Text>
              <Group align="flex-end">
                <CompanySelect companies={{ active, all: profiles }} />
                <NativeSelect
                  size="xs"
                  label={t('popup.start.provider')}
                  value={provider}
                  onChange={(event) => setProvider(event.currentTarget.value)}
                  data={[...providers, 'other'].map((id) => ({ value: id, label: t(`portal.${id}`) }))}
                />
              </Group>
              <Button size="sm" onClick={() => void start()}>
                {t('filings.keepButton')}
              </Button>
            </>
          )}
        </Stack>
      </Card>
    </Stack>
  );
}
