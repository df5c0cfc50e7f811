import { Button, List, Skeleton, Stack, VisuallyHidden } from '@mantine/core';
import { IconAlertTriangle, IconFileOff, IconPlugConnectedX, IconWorldSearch } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { ExternalLink } from '@/components/external-link.tsx';
import { Message } from '@/components/message.tsx';
import { portalStart } from '@/components/portal-start.ts';
import { RejectionSection } from '@/components/rejection/rejection-section.tsx';
import { SiteOn } from '@/components/site/site-on.tsx';
import type { TabInHand } from '@/lib/messages/tabs.ts';
import { portals } from '@/lib/portals/index.ts';

/** Rows in the making, so that the layout does not jump. */
export function Loading() {
  const { t } = useTranslation();
  return (
    <Stack p="sm" gap="sm" component="main" aria-busy aria-label={t('panel.loading')}>
      <VisuallyHidden component="h1">{t('panel.loading')}</VisuallyHidden>
      {[1, 2, 3, 4, 5].map((row) => (
        <Skeleton key={row} height={44} radius="sm" />
      ))}
    </Stack>
  );
}

/** Sites where something is filed today and where the assistant works. */
const filingSites = portals.filter(
  ({ kind, matches, past }) => kind !== 'preparation' && matches.length > 0 && !past,
);

/** No filing page: says where the filings are done. */
export function Foreign({ tab }: { tab: TabInHand | null | undefined }) {
  const { t } = useTranslation();
  return (
    <Message isPage icon={IconWorldSearch} title={t('panel.state.notPortal')}>
      {t('panel.state.notPortalText')}
      <List size="sm" mt="xs" spacing={4}>
        {filingSites.map((portal) => (
          <List.Item key={portal.id}>
            <ExternalLink href={portalStart(portal)}>{t(`portal.${portal.id}`)}</ExternalLink>{' '}
            <span className="beian-zh" lang="zh-CN">
              {portal.name}
            </span>
          </List.Item>
        ))}
      </List>
      {tab && <SiteOn tab={tab} />}
      <RejectionSection />
    </Message>
  );
}

export function Gone() {
  const { t } = useTranslation();
  return (
    <Message isPage icon={IconPlugConnectedX} title={t('panel.state.gone')}>
      {t('panel.state.goneText')}
    </Message>
  );
}

export function NoFields() {
  const { t } = useTranslation();
  return (
    <Message icon={IconFileOff} title={t('panel.state.noFields')}>
      {t('panel.state.noFieldsText')}
    </Message>
  );
}

export function Silent({ onReload }: { onReload: () => void }) {
  const { t } = useTranslation();
  return (
    <Message
      isPage
      icon={IconPlugConnectedX}
      tone="check"
      title={t('panel.state.silent')}
      actions={
        <Button size="xs" variant="default" onClick={onReload}>
          {t('panel.state.reload')}
        </Button>
      }
    >
      {t('panel.state.silentText')}
    </Message>
  );
}

export function Failed({ error, onRetry }: { error: string; onRetry: () => void }) {
  const { t } = useTranslation();
  return (
    <Message
      isPage
      icon={IconAlertTriangle}
      tone="bad"
      title={t('panel.state.error')}
      actions={
        <Button size="xs" variant="default" onClick={onRetry}>
          {t('panel.state.retry')}
        </Button>
      }
    >
      {t('panel.state.errorText')}
      <br />
      <code>{error}</code>
    </Message>
  );
}
