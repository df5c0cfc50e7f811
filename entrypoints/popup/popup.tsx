import { ActionIcon, Stack, VisuallyHidden } from '@mantine/core';
import { IconMessageQuestion, IconSettings } from '@tabler/icons-react';
import { lazy, type ReactNode, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { filedOf, mayBeOwnSite } from '@/components/footer/filed.ts';
import { SuggestionList } from '@/components/journey/suggestions/suggestion-list.tsx';
import { type Journeys, useJourneys } from '@/components/journey/use-journeys.ts';
import { useToday } from '@/components/journey/use-today.ts';
import { ReportIcon } from '@/components/preflight/report-icon.tsx';
import { StorageMessage } from '@/components/profile/storage-message.tsx';
import { usePage } from '@/components/use-page.ts';
import { useTab } from '@/components/use-tab.ts';
import { LockButton } from '@/components/vault/lock-button.tsx';
import type { Filed } from '@/lib/journey/footer/index.ts';
import { openOptions } from '@/lib/messages/tabs.ts';
import { setActive } from '@/lib/profile/active.ts';
import { FilingChoice } from './filing-choice.tsx';
import { JourneyView } from './journey-view.tsx';
import { PageLine } from './page-line.tsx';
import classes from './popup.module.css';
import { Waiting } from './waiting.tsx';

const Start = lazy(() => import('./start.tsx'));
const FooterCheck = lazy(() => import('@/components/footer/footer-check.tsx'));
const Explain = lazy(() => import('./explain.tsx'));

/** The popup: what is next? */
export function Popup() {
  const { t } = useTranslation();
  const today = useToday();
  const stored = useJourneys(today);
  const tab = useTab();
  const { page } = usePage(tab);
  const [isExplaining, setExplaining] = useState(false);
  const own = stored.state === 'ready' && tab ? ownSite(tab.url, stored.value) : null;
  return (
    <div className={classes.popup}>
      <Stack gap={8}>
        <header className={classes.tools}>
          <VisuallyHidden component="h1">{t('app.name')}</VisuallyHidden>
          <ReportIcon />
          <LockButton />
          <ActionIcon
            variant="subtle"
            color="gray"
            aria-label={t('rejection.title')}
            title={t('rejection.title')}
            aria-pressed={isExplaining}
            onClick={() => setExplaining(!isExplaining)}
          >
            <IconMessageQuestion size={18} aria-hidden />
          </ActionIcon>
          <ActionIcon
            variant="subtle"
            color="gray"
            aria-label={t('common.openOptions')}
            title={t('common.openOptions')}
            onClick={() => void openOptions()}
          >
            <IconSettings size={18} aria-hidden />
          </ActionIcon>
        </header>
        <main className={classes.main}>
          {stored.state === 'loading' && <Waiting />}
          {stored.state === 'failed' && <StorageMessage error={stored.error} />}
          {stored.state === 'ready' && !isExplaining && (
            <Filings
              journeys={stored.value}
              today={today}
              told={<SuggestionList page={page} journeys={stored.value} today={today} />}
              onExplain={() => setExplaining(true)}
            />
          )}
          {isExplaining && (
            <Suspense>
              <Explain onBack={() => setExplaining(false)} />
            </Suspense>
          )}
        </main>
        <PageLine tab={tab} page={page} />
        {tab && own && (
          <Suspense>
            <FooterCheck tabId={tab.id} filed={own} />
          </Suspense>
        )}
      </Stack>
    </div>
  );
}

/** What must be shown on the page in hand, when it is that of a filing with a number. */
function ownSite(url: string, { journeys, profiles }: Journeys): Filed | null {
  for (const { filing } of journeys) {
    const filed = filedOf(filing, profiles);
    if (filed && mayBeOwnSite(url, filed)) return filed;
  }
  return null;
}

interface FilingsProps {
  journeys: Journeys;
  today: string;
  /** what the page in hand tells of a filing */
  told: ReactNode;
  onExplain: () => void;
}

function Filings({ journeys, today, told, onExplain }: FilingsProps) {
  const [chosen, setChosen] = useState<string | null>(null);
  const [isStarting, setStarting] = useState(false);
  const all = journeys.journeys;
  const journey = all.find(({ filing }) => filing.id === chosen) ?? all[0];
  if (journey === undefined || isStarting) {
    return (
      <Suspense>
        <Start
          journeys={journeys}
          onCancel={isStarting ? () => setStarting(false) : undefined}
          onStarted={(id) => {
            setChosen(id);
            setStarting(false);
          }}
        />
      </Suspense>
    );
  }
  const choose = (id: string) => {
    setChosen(id);
    const filing = all.find((one) => one.filing.id === id)?.filing;
    if (filing) void setActive(filing.profileId, filing.serviceId);
  };
  return (
    <Stack gap="xs">
      <FilingChoice
        all={all}
        journey={journey}
        today={today}
        onChoose={choose}
        onMore={() => setStarting(true)}
      />
      {told}
      <JourneyView key={journey.filing.id} journey={journey} today={today} onExplain={onExplain} />
    </Stack>
  );
}
