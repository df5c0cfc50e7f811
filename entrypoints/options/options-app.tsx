import { Anchor, Container, Group, Stack, Text, Title } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FilingsSection } from '@/components/journey/filings/filings-section.tsx';
import { CompanyList } from '@/components/profile/company-list.tsx';
import { CompanyEditor } from '@/components/profile/editor/company-editor.tsx';
import { UnsavedBar } from '@/components/profile/editor/unsaved-bar.tsx';
import { UndoBar, type UndoOffer } from '@/components/profile/undo-bar.tsx';
import { TransferPanel } from '@/components/transfer/transfer-panel.tsx';
import { LockButton } from '@/components/vault/lock-button.tsx';
import { VaultGate } from '@/components/vault/vault-gate.tsx';
import sampleCompany from '@/test/fixtures/profiles/sample-company.json?raw';
import { AboutTab, PrivacyTab } from './about-tab.tsx';
import { LessonsTab } from './lessons-tab.tsx';
import classes from './options-app.module.css';
import { ReadingTab } from './reading-tab.tsx';
import { type Route, type TabId, tabIds, useRoute } from './route.ts';
import { SecurityTab } from './security-tab.tsx';
import { SitesTab } from './sites-tab.tsx';

interface TabProps {
  route: Route;
  offerUndo: (offer: UndoOffer) => void;
  sample: string | null;
  onSample: () => void;
}

/** Tabs that show nothing of the companies, so that they serve while those are locked. */
const openTabs: readonly TabId[] = ['reading', 'sites', 'security', 'privacy', 'about'];

function Tab({ route, offerUndo, sample, onSample }: TabProps) {
  const { tab, companyId, filing, section } = route;
  if (tab === 'filings') return <FilingsSection key={filing} place={filing} offerUndo={offerUndo} />;
  if (tab === 'transfer') return <TransferPanel initial={sample} />;
  if (tab === 'security') return <SecurityTab />;
  if (tab === 'reading') return <ReadingTab />;
  if (tab === 'sites') return <SitesTab />;
  if (tab === 'lessons') return <LessonsTab offerUndo={offerUndo} />;
  if (tab === 'privacy') return <PrivacyTab />;
  if (tab === 'about') return <AboutTab />;
  return companyId ? (
    <CompanyEditor key={companyId} id={companyId} section={section} offerUndo={offerUndo} />
  ) : (
    <CompanyList
      offerUndo={offerUndo}
      onSample={onSample}
      onOpen={(id, view) => {
        window.location.hash = view ? `#companies/${id}/${view}` : `#companies/${id}`;
      }}
    />
  );
}

/** The options page: what the extension knows, and how to take it in and out. */
export function OptionsApp() {
  const { t } = useTranslation();
  const route = useRoute();
  const [offer, setOffer] = useState<UndoOffer | null>(null);
  const [sample, setSample] = useState<string | null>(null);
  const main = useRef<HTMLDivElement>(null);
  const place = `${route.tab}/${route.companyId ?? route.filing ?? ''}`;
  const before = useRef(place);
  useEffect(() => {
    // a new page within the page: start at its top, and let a screen reader begin there
    if (before.current === place) return;
    before.current = place;
    if (!place.startsWith('transfer')) setSample(null);
    window.scrollTo(0, 0);
    main.current?.focus();
  }, [place]);
  const shown = (
    <Tab
      route={route}
      offerUndo={setOffer}
      sample={sample}
      onSample={() => {
        setSample(sampleCompany);
        window.location.hash = '#transfer';
      }}
    />
  );
  return (
    <>
      <header className={classes.header}>
        <Container size="lg" py="sm">
          <Group justify="space-between" gap="xs">
            <Title order={1} size="h4">
              {t('app.name')}
            </Title>
            <nav aria-label={t('options.tabs')}>
              <Group gap={4}>
                {tabIds.map((id) => (
                  <Anchor
                    key={id}
                    href={`#${id}`}
                    className={classes.tab}
                    aria-current={id === route.tab ? 'page' : undefined}
                    underline="never"
                  >
                    {t(`options.tab.${id}`)}
                  </Anchor>
                ))}
                <LockButton />
              </Group>
            </nav>
          </Group>
        </Container>
      </header>
      <Container size="lg" py="lg" component="main" ref={main} tabIndex={-1} className={classes.main}>
        <Stack gap="lg" className={classes.shown}>
          <UnsavedBar current={route.companyId} />
          {openTabs.includes(route.tab) ? shown : <VaultGate>{shown}</VaultGate>}
        </Stack>
        <UndoBar offer={offer} onClose={() => setOffer(null)} />
        <Text size="xs" c="dimmed" mt="xl">
          {t('options.footer')}
        </Text>
      </Container>
    </>
  );
}
