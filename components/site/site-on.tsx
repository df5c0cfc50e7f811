import { Button, Group, Stack, Text } from '@mantine/core';
import { IconPlayerPlay, IconWorldPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { requestSite, siteOn, type TurnedOn } from '@/lib/messages/site-control.ts';
import { siteOriginOf, sitePattern } from '@/lib/messages/sites.ts';
import type { TabInHand } from '@/lib/messages/tabs.ts';

type Outcome = TurnedOn | 'failed' | null;

/** Offers to work on a page that is no registered portal's: for this visit, or on this site from now on. */
export function SiteOn({ tab, compact = false }: { tab: TabInHand; compact?: boolean }) {
  const { t } = useTranslation();
  const [outcome, setOutcome] = useState<Outcome>(null);
  const origin = siteOriginOf(tab.url);
  const host = origin === null ? '' : new URL(origin).host;

  const turnOn = (lasting: boolean) =>
    siteOn.send({ tabId: tab.id, lasting }).then(setOutcome, () => setOutcome('failed'));
  // the question must be asked directly in the click, before anything is awaited
  const always = () => {
    if (origin === null) return;
    requestSite(origin).then(
      (given) => (given ? turnOn(true) : setOutcome('refused')),
      () => setOutcome('failed'),
    );
  };
  if (tab.url !== '' && origin === null) return null;
  const isHidden = tab.url === '' || outcome === 'hidden';
  return (
    <Stack gap="xs" mt={compact ? 0 : 'md'}>
      {!compact && <Text size="sm">{t('site.offer')}</Text>}
      <Group gap="xs">
        <Button
          size="compact-sm"
          variant="light"
          leftSection={<IconPlayerPlay size={15} aria-hidden />}
          onClick={() => void turnOn(false)}
        >
          {t('site.once')}
        </Button>
        {origin !== null && sitePattern(origin) !== null && (
          <Button
            size="compact-sm"
            variant="default"
            leftSection={<IconWorldPlus size={15} aria-hidden />}
            onClick={always}
          >
            {t('site.always', { host })}
          </Button>
        )}
      </Group>
      <Text size="xs" role="status" className={outcome === null ? 'beian-tone-quiet' : 'beian-tone-check'}>
        {isHidden ? t('site.hidden') : outcome === null || outcome === 'on' ? '' : t(`site.${outcome}`)}
      </Text>
    </Stack>
  );
}
