import { ActionIcon, Button, Group, NativeSelect, Stack, Text, Title } from '@mantine/core';
import { IconPlus, IconSettings } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { StorageMessage } from '@/components/profile/storage-message.tsx';
import { RejectionSection } from '@/components/rejection/rejection-section.tsx';
import { LockButton } from '@/components/vault/lock-button.tsx';
import { chinaDate } from '@/lib/journey/index.ts';
import { openOptions } from '@/lib/messages/tabs.ts';
import { setActive } from '@/lib/profile/active.ts';
import { JourneyView } from './journey-view.tsx';
import { PageLine } from './page-line.tsx';
import classes from './popup.module.css';
import { Start } from './start.tsx';
import { type Journey, type Journeys, useJourneys } from './use-journeys.ts';

/** The popup: what is next? */
export function Popup() {
  const { t } = useTranslation();
  const [today] = useState(() => chinaDate(new Date()));
  const stored = useJourneys(today);
  return (
    <div className={classes.popup}>
      <Stack gap="xs">
        <Group justify="space-between" wrap="nowrap" component="header">
          <Title order={1} size="sm">
            {t('app.name')}
          </Title>
          <Group gap={4} wrap="nowrap">
            <LockButton />
            <ActionIcon
              variant="subtle"
              color="gray"
              aria-label={t('common.openOptions')}
              title={t('common.openOptions')}
              onClick={() => void openOptions()}
            >
              <IconSettings size={18} aria-hidden />
            </ActionIcon>
          </Group>
        </Group>
        <main>
          {stored.state === 'failed' && <StorageMessage error={stored.error} />}
          {stored.state === 'ready' && <Filings journeys={stored.value} today={today} />}
        </main>
        <RejectionSection />
        <PageLine />
      </Stack>
    </div>
  );
}

function Filings({ journeys, today }: { journeys: Journeys; today: string }) {
  const { t } = useTranslation();
  const [chosen, setChosen] = useState<string | null>(null);
  const [isStarting, setStarting] = useState(false);
  const all = journeys.journeys;
  const journey = all.find(({ filing }) => filing.id === chosen) ?? all[0];
  if (journey === undefined || isStarting) {
    return (
      <Stack gap="xs">
        <Start
          journeys={journeys}
          onStarted={(id) => {
            setChosen(id);
            setStarting(false);
          }}
        />
        {isStarting && (
          <Button size="compact-sm" variant="subtle" onClick={() => setStarting(false)}>
            {t('common.cancel')}
          </Button>
        )}
      </Stack>
    );
  }
  const choose = (id: string) => {
    setChosen(id);
    const filing = all.find((one) => one.filing.id === id)?.filing;
    if (filing) void setActive(filing.profileId, filing.serviceId);
  };
  return (
    <Stack gap="xs">
      <Group gap="xs" wrap="nowrap" justify="space-between">
        <FilingChoice all={all} journey={journey} onChoose={choose} />
        <ActionIcon
          variant="default"
          aria-label={t('popup.more')}
          title={t('popup.more')}
          onClick={() => setStarting(true)}
        >
          <IconPlus size={16} aria-hidden />
        </ActionIcon>
      </Group>
      <JourneyView key={journey.filing.id} journey={journey} today={today} />
    </Stack>
  );
}

interface ChoiceProps {
  all: readonly Journey[];
  journey: Journey;
  onChoose: (filingId: string) => void;
}

function FilingChoice({ all, journey, onChoose }: ChoiceProps) {
  const { t } = useTranslation();
  const provider = (one: Journey) => t(`portal.${one.filing.portal || 'other'}`);
  if (all.length === 1) {
    return (
      <div style={{ minWidth: 0 }}>
        <Text size="xs" fw={500} truncate title={journey.service}>
          {journey.service}
        </Text>
        <Text size="xs" className="beian-tone-quiet" truncate title={journey.company}>
          {journey.company} · {provider(journey)}
        </Text>
      </div>
    );
  }
  return (
    <NativeSelect
      size="xs"
      aria-label={t('popup.choose')}
      style={{ flex: 1, minWidth: 0 }}
      value={journey.filing.id}
      onChange={(event) => onChoose(event.currentTarget.value)}
      data={all.map((one) => ({
        value: one.filing.id,
        label: `${one.service} · ${one.company} · ${provider(one)}`,
      }))}
    />
  );
}
