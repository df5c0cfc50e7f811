import { Button, NativeSelect, Stack, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CompanySelect } from '@/components/company-select.tsx';
import { companyName } from '@/components/in-hand.ts';
import type { Journeys } from '@/components/journey/use-journeys.ts';
import { tellFilingsChanged } from '@/lib/messages/filings-changed.ts';
import { openOptions } from '@/lib/messages/tabs.ts';
import { portals } from '@/lib/portals/index.ts';
import { newFiling, saveFiling } from '@/lib/profile/filings.ts';

interface Props {
  journeys: Journeys;
  onStarted: (filingId: string) => void;
  /** back to the filing that was shown; missing when there is none */
  onCancel?: (() => void) | undefined;
}

/** The way in: a company, then a website or app, then a filing for it. */
export default function Start({ journeys, onStarted, onCancel }: Props) {
  const { t } = useTranslation();
  const { active, profiles } = journeys;
  const providers = portals.filter(({ kind }) => kind === 'provider').map(({ id }) => id);
  const [provider, setProvider] = useState(providers[0] ?? 'other');

  if (active === null) return <Invitation name="noCompany" values={{}} />;
  const { profile, service } = active;
  if (service === null) return <Invitation name="noService" values={{ company: companyName(profile) }} />;

  const start = async () => {
    const now = new Date();
    const filing = newFiling(profile.id, service.id, provider, now);
    await saveFiling(filing);
    await tellFilingsChanged(now);
    onStarted(filing.id);
  };
  return (
    <Stack gap="xs" align="stretch">
      <Title order={2} size="h5" pr={98}>
        {t('popup.start.noFiling')}
      </Title>
      <Text size="sm">{t('popup.start.noFilingText')}</Text>
      <CompanySelect companies={{ active, all: profiles }} />
      <NativeSelect
        size="xs"
        label={t('popup.start.provider')}
        value={provider}
        onChange={(event) => setProvider(event.currentTarget.value)}
        data={[...providers, 'other'].map((id) => ({ value: id, label: t(`portal.${id}`) }))}
      />
      <Button size="sm" onClick={() => void start()}>
        {t('popup.start.button')}
      </Button>
      <Button size="sm" variant="default" onClick={() => void openOptions('#filings/new')}>
        {t('popup.start.doINeed')}
      </Button>
      {onCancel && (
        <Button size="compact-sm" variant="subtle" onClick={onCancel}>
          {t('common.cancel')}
        </Button>
      )}
    </Stack>
  );
}

function Invitation({ name, values }: { name: 'noCompany' | 'noService'; values: Record<string, string> }) {
  const { t } = useTranslation();
  return (
    <Stack gap="xs" align="flex-start">
      <Title order={2} size="h5" pr={98}>
        {t(`popup.start.${name}`)}
      </Title>
      <Text size="sm">{t(`popup.start.${name}Text`, values)}</Text>
      <Button size="sm" onClick={() => void openOptions()}>
        {t(`popup.start.${name}Button`)}
      </Button>
    </Stack>
  );
}
